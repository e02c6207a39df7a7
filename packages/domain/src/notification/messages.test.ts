import { describe, expect, test } from 'vitest';
import { activationCodeSms, approvalSms, isGsm7, refusedSms, returnedSms } from './messages.ts';

test('the approval notice is the printed text, wholly without diacritics, the name too [R-082] [R-083]', () => {
  expect(approvalSms('Đặng Thị Thu Hà')).toBe(
    'Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong dan Dang Thi Thu Ha ' +
      'da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi https://vneid.gov.vn de kich hoat tai khoan.',
  );
});

test('the name keeps the letter case in which it is stored [R-083]', () => {
  expect(approvalSms('ĐỖ VĂN ƯỚC')).toContain('cong dan DO VAN UOC da duoc');
});

describe('the message with the activation code', () => {
  const message = activationCodeSms('048213');

  test('holds the code and no other number that could be taken for it', () => {
    expect(message.match(/\d{4,}/g)).toEqual(['048213']);
  });

  test('says that the code is valid for three minutes [R-053]', () => {
    expect(message).toContain('3 phut');
  });

  test('warns against giving the code away', () => {
    expect(message).toContain('Khong dua ma nay cho bat ky ai');
  });

  test('fits one SMS', () => {
    expect(message.length).toBeLessThanOrEqual(160);
  });
});

test.each([
  ['returned', returnedSms],
  ['refused', refusedSms],
])('the notice of a %s application names it by its code and says where to go', (_, message) => {
  const text = message('Vũ Hoà', 'HS-2026-000123');
  expect(text).toContain('HS-2026-000123 cua cong dan Vu Hoa');
  expect(text).toContain('De nghi lien he Cong an xa, phuong');
});

test('every message stays in the seven-bit alphabet', () => {
  const name = 'Nguyễn Thị Bưởi Đỏ';
  const messages = [
    approvalSms(name),
    activationCodeSms('123456'),
    returnedSms(name, 'HS-2026-1'),
    refusedSms(name, 'HS-2026-1'),
  ];
  expect(messages.filter((message) => !isGsm7(message))).toEqual([]);
});

test.each([
  ['Xin chao {[~]} € @', true],
  ['Xin chào', true],
  ['Đã duyệt', false],
  ['3 phút – hết', false],
])('whether "%s" fits the seven-bit alphabet: %s', (text, fits) => {
  expect(isGsm7(text)).toBe(fits);
});
