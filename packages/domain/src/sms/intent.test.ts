import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSmsIntent } from './intent.ts';

describe.each([
  [
    'STATUS',
    ['TRA CUU', 'tra cứu', ' Tra  cuu. ', 'TT', 'tt!', 'HO SO', 'Hồ sơ?', 'ho-so', 'tinh trang ho so'],
  ],
  ['NEW_CODE', ['MA', 'Mã', 'gui ma', 'GỬI LẠI MÃ', 'gui lai ma otp', 'OTP']],
  ['STOP_RECOVERY', ['HUY', 'hủy', 'Huỷ', 'huy khoi phuc']],
  [
    'HELP',
    [
      '',
      '   ',
      '?',
      'xin chao',
      'KHOA SIM',
      'toi muon khoa cua nha toi',
      '12345',
      '1234567',
      'ma 1',
      '💡',
      'constructor',
      '__proto__',
    ],
  ],
] as const)('%s', (kind, texts) => {
  test.each(texts)('is what "%s" asks for', (text) => {
    expect(parseSmsIntent(text)).toEqual({ kind });
  });
});

describe('a lock', () => {
  test.each([
    ['KHOA', 'PRECAUTION', null],
    ['Khóa tài khoản', 'PRECAUTION', null],
    ['khoá  tk!', 'PRECAUTION', null],
    ['KHOA 4821', 'PRECAUTION', '4821'],
    ['khoa tai khoan: 4821', 'PRECAUTION', '4821'],
    ['KHONG PHAI TOI', 'NOT_ME', null],
    ['Không phải tôi!!!', 'NOT_ME', null],
    ['ko phai toi', 'NOT_ME', null],
    ['khong phai toi 4821', 'NOT_ME', '4821'],
  ])('is asked for by "%s", for the reason %s, for the account %s', (text, reason, lastFour) => {
    expect(parseSmsIntent(text)).toEqual({ kind: 'LOCK', reason, lastFour });
  });

  test.each(['KHOA 048213', 'Khóa 048213', '048213', '048 213', 'KHOA-048213.', 'ma 048213'])(
    'is confirmed by "%s"',
    (text) => {
      expect(parseSmsIntent(text)).toEqual({ kind: 'LOCK_CONFIRM', code: '048213' });
    },
  );
});

test('marks that come apart from their letters are read like whole ones', () => {
  expect(parseSmsIntent('TRA CỨU'.normalize('NFD'))).toEqual({ kind: 'STATUS' });
});

test('whatever is typed is read, without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(parseSmsIntent(text).kind).toBeTypeOf('string');
    }),
  );
});

test('a message of fifty kilobytes takes no longer than a short one', () => {
  const hostile = ['k', 'khoa ', '0', ' ', 'a\u0300', '1234 '].map((part) =>
    part.repeat(50_000 / part.length),
  );
  const begun = performance.now();
  for (const text of hostile) expect(parseSmsIntent(text)).toBeDefined();
  expect(performance.now() - begun).toBeLessThan(250);
});
