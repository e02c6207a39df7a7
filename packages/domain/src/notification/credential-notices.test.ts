import { expect, test } from 'vitest';
import { recoveryRequestedSms, recoveryStoppedSms, secretChangedSms } from './credential-notices.ts';
import { isGsm7 } from './messages.ts';

const AT = new Date('2026-11-27T08:20:00Z');

test('a change of a secret is told with its time and what to do', () => {
  expect(secretChangedSms('PASSWORD_CHANGED', AT)).toBe(
    'Cuc Canh sat QLHC ve TTXH thong bao: Mat khau tai khoan dinh danh dien tu da duoc doi luc 27/11/2026 15:20. ' +
      'Neu khong phai ban lam, hay den ngay Cong an xa, phuong hoac khoa tai khoan tren cong Dinh Danh.',
  );
});

test('a recovery is told with the time from which it works and the ways to stop it [R-052]', () => {
  expect(recoveryRequestedSms(AT)).toMatch(
    /dat duoc tu 27\/11\/2026 15:20\. Neu khong phai ban: tra loi tin nay HUY, hoac dang nhap bang mat khau cu,/,
  );
});

test.each([
  secretChangedSms('PASSCODE_CHANGED', AT),
  secretChangedSms('SECURITY_QUESTIONS_CHANGED', AT),
  recoveryRequestedSms(AT),
  recoveryStoppedSms(),
])('"%s" fits the alphabet of SMS and two parts', (text) => {
  expect(isGsm7(text)).toBe(true);
  expect(text.length).toBeLessThanOrEqual(306);
});
