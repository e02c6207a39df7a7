import { describe, expect, test } from 'vitest';
import { AUTOMATIC_GROUND_KINDS } from '../lock/status-events.ts';
import { accountLockedAutomaticallySms, accountOpenedSms } from './automatic-lock-notices.ts';
import { isGsm7 } from './messages.ts';

const AT = new Date('2026-11-22T09:59:00Z');

describe('what a holder is told when a register locks or opens the account', () => {
  test('why it is locked, and what opens it', () => {
    expect(accountLockedAutomaticallySms(AT, 'CARD_EXPIRED')).toBe(
      'Cuc Canh sat QLHC ve TTXH thong bao: Tai khoan dinh danh dien tu cua ban bi khoa luc 22/11/2026 16:59 ' +
        'vi the can cuoc da het han. Hay den Cong an xa, phuong lam the moi, tai khoan se tu mo.',
    );
  });

  test('nothing of a death, and nothing of organisations, which have no phone', () => {
    const untold = AUTOMATIC_GROUND_KINDS.filter((kind) => accountLockedAutomaticallySms(AT, kind) === null);
    expect(untold).toEqual(['DEATH', 'ORGANISATION_DISSOLVED', 'ORGANISATION_CEASED']);
  });

  test('that it is open, and for whoever never activated that this can be done now', () => {
    expect(accountOpenedSms(AT, true)).toContain('Ban co the dang nhap lai.');
    expect(accountOpenedSms(AT, false)).toContain('Ban co the kich hoat tai khoan');
  });

  test.each([
    ...AUTOMATIC_GROUND_KINDS.map((kind) => accountLockedAutomaticallySms(AT, kind) ?? ''),
    accountOpenedSms(AT, true),
    accountOpenedSms(AT, false),
  ])('in the cheap alphabet, in two parts at most, and with nothing that looks like a code: %s', (text) => {
    expect(isGsm7(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(2 * 153);
    expect(text).not.toMatch(/\d{6}|https?:/);
  });
});
