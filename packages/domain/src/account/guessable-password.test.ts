import { describe, expect, test } from 'vitest';
import { guessablePasswordRefusals } from './guessable-password.ts';

const BREACHED = new Set(['password', '1234', '123456', 'hello', 'abc1234', 'qwerty', '1q2w3e4r']);
const HOLDER = {
  fullName: 'Nguyễn Thị Bích Hà',
  personalIdNumber: '022190004321',
  phoneNumber: '0992123678',
  dateOfBirth: '1990-04-05',
} as const;
const refusals = (password: string) =>
  guessablePasswordRefusals(password, (word) => BREACHED.has(word), HOLDER);

describe('a password that is easily guessed', () => {
  test.each([
    'P@ssw0rd1!',
    'Password#1',
    '!!Pa55word99',
    'Hel1o@2026',
    'Qwerty123!',
    '1q2w3e4R!',
    'Matkhau@123',
    'M@tkh4u#2026',
    'Vietnam@2026',
    'Viet-Nam@2026',
    'AnhYeuEm@1',
    'Congan#113',
    'Abc@1234',
    '123456Aa@',
    'Hn#2026!',
    'Ruong-lua*9bo',
    'aA1!aA1!',
  ])('"%s" is refused, for it is known or follows from one that is', (password) => {
    expect(refusals(password)).toEqual(['PASSWORD_BREACHED']);
  });

  test.each([
    ['the whole name', 'NguyenThiBichHa#7'],
    ['a long word of the name', 'Toi-la-Nguyen8'],
    ['two short words of the name together', 'Bich.Ha'.replace('.', '_') + '#88x'],
    ['the name with look-alikes', 'B1chHa-Lua#88'],
    ['the birth date', 'Lua-05041990x'],
    ['the birth date with signs between', 'Lua05-04-1990x'],
    ['the birth date in short', 'Mua@050490-Lua'],
    ['six figures of the personal number', 'Ruong-004321@'],
    ['six figures of the phone', 'Ruong-123678@'],
  ])('one that holds %s is refused', (_, password) => {
    expect(refusals(password)).toEqual(['PASSWORD_OF_HOLDER']);
  });

  test.each([
    'Canh-dong*9bo',
    'Song-Ka-Long9',
    'Cau-tre-lac-leo7',
    'hoa_Gao_No_thang3',
    'tR4%vq_9Lz',
    'K7#93021_xQ',
    'Lua-1990@Xanh',
  ])('"%s" is accepted', (password) => {
    expect(refusals(password)).toEqual([]);
  });

  test('is judged without the holder where nobody is known yet', () => {
    expect(guessablePasswordRefusals('Toi-la-Nguyen8', () => false, null)).toEqual([]);
  });
});
