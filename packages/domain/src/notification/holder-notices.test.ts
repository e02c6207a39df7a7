import { describe, expect, test } from 'vitest';
import { accountLockedSms, accountUnlockedSms, newDeviceSms } from './holder-notices.ts';
import { isGsm7 } from './messages.ts';

const AT = new Date('2026-11-22T09:59:00Z');

describe('what a holder is told by SMS', () => {
  test('of a sign-in on a new device: when, in which browser, and how to lock at once', () => {
    expect(newDeviceSms(AT, { browser: 'Chrome', system: 'Windows' })).toBe(
      'Cuc Canh sat QLHC ve TTXH thong bao: Tai khoan dinh danh dien tu cua ban vua dang nhap luc 22/11/2026 16:59 ' +
        'tren thiet bi moi (Chrome, Windows). Neu khong phai ban, tra loi tin nhan nay: KHOA, ' +
        'hoac mo trang Dinh Danh va chon Khoa tai khoan khan cap.',
    );
  });

  test.each([
    [{ browser: 'Cốc Cốc', system: 'Windows' }, '(Coc Coc, Windows)'],
    [{ browser: null, system: 'Android' }, '(Android)'],
    [{ browser: null, system: null }, '(khong ro loai may)'],
  ])('of a new device %o, without diacritics', (words, said) => {
    expect(newDeviceSms(AT, words)).toContain(said);
  });

  test('of a lock: when, at whose request, and what would open the account', () => {
    expect(accountLockedSms(AT)).toBe(
      'Cuc Canh sat QLHC ve TTXH thong bao: Tai khoan dinh danh dien tu cua ban da bi khoa luc 22/11/2026 16:59 ' +
        'theo yeu cau cua chu tai khoan. Moi phien dang nhap da ket thuc. ' +
        'Muon mo khoa, chon Mo khoa tai khoan tren trang Dinh Danh, goi tong dai hoac den Cong an xa, phuong.',
    );
  });

  test('of an unlock: whether the account is open, and what to do if it was somebody else', () => {
    expect(accountUnlockedSms(AT, true)).toBe(
      'Cuc Canh sat QLHC ve TTXH thong bao: Khoa theo yeu cau cua ban da duoc go luc 22/11/2026 16:59. ' +
        'Tai khoan dinh danh dien tu dung lai duoc. ' +
        'Neu khong phai ban, tra loi tin nhan nay: KHOA, va goi tong dai dinh danh dien tu.',
    );
    expect(accountUnlockedSms(AT, false)).toContain('van bi khoa vi can cu khac');
  });

  test.each([
    newDeviceSms(AT, { browser: 'Samsung Internet', system: 'Android' }),
    accountLockedSms(AT),
    accountUnlockedSms(AT, true),
    accountUnlockedSms(AT, false),
  ])('in the cheap alphabet, in two parts at most, and with nothing that looks like a code: %s', (text) => {
    expect(isGsm7(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(2 * 153);
    expect(text).not.toMatch(/\d{6}|https?:/);
  });
});
