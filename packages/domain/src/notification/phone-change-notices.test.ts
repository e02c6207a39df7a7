import { describe, expect, test } from 'vitest';
import { isGsm7 } from './messages.ts';
import { phoneChangedSms } from './phone-change-notices.ts';

const change = { personalIdNumber: '022104001234', changedAt: new Date('2026-11-26T08:40:00Z') };

describe('the messages of a change of number', () => {
  test('tell the old phone what happened, when, and what to do if it was not the holder [A-49]', () => {
    const text = phoneChangedSms('OLD', change);
    expect(text).toContain('ket thuc bang 1234 da doi sang so khac luc 26/11/2026 15:40');
    expect(text).toContain('Neu khong phai ban lam, den ngay Cong an xa, phuong');
  });

  test('tell the new phone which account it belongs to now', () => {
    expect(phoneChangedSms('NEW', change)).toContain('ket thuc bang 1234 tu 26/11/2026 15:40');
  });

  test.each(['OLD', 'NEW'] as const)('to the %s phone hold no whole number and need no diacritics', (to) => {
    const text = phoneChangedSms(to, change);
    expect(isGsm7(text)).toBe(true);
    expect(text).not.toMatch(/\d{5}/);
    expect(text.length).toBeLessThanOrEqual(306);
  });
});
