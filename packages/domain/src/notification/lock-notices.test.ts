import { describe, expect, test } from 'vitest';
import { lockedOnRequestSms, lockReversedSms, unlockedOnRequestSms } from './lock-notices.ts';
import { isGsm7 } from './messages.ts';

const NEWS = {
  code: 'DK-2026-000012',
  at: new Date('2026-11-22T09:59:00Z'),
  subjectType: 'CITIZEN',
} as const;
const OF_AN_ORGANISATION = { ...NEWS, subjectType: 'ORGANISATION' } as const;

describe('what a holder is told of a lock at the request of an authority [R-139]', () => {
  test.each([
    [
      'decided',
      lockedOnRequestSms(NEWS, false),
      'Tai khoan dinh danh dien tu cua ban da bi khoa luc 22/11/2026 16:59 theo de nghi cua co quan co tham quyen (ma de nghi DK-2026-000012). Muon biet ly do, den Cong an xa, phuong cung the can cuoc va neu ma de nghi.',
    ],
    [
      'urgent',
      lockedOnRequestSms(NEWS, true),
      'Tai khoan dinh danh dien tu cua ban da bi khoa khan cap luc 22/11/2026 16:59, cho quyet dinh (ma de nghi DK-2026-000012). Muon biet ly do, den Cong an xa, phuong cung the can cuoc va neu ma de nghi.',
    ],
    [
      'ended',
      unlockedOnRequestSms(NEWS, false),
      'Can cu khoa tai khoan dinh danh dien tu cua ban theo de nghi DK-2026-000012 da het luc 22/11/2026 16:59. Dang nhap lai duoc nhu truoc.',
    ],
    [
      'ended, while another ground stands',
      unlockedOnRequestSms(NEWS, true),
      'Can cu khoa tai khoan dinh danh dien tu cua ban theo de nghi DK-2026-000012 da het luc 22/11/2026 16:59. Tai khoan con bi khoa vi can cu khac; den Cong an xa, phuong cung the can cuoc de biet them.',
    ],
    [
      'reversed',
      lockReversedSms(NEWS, false),
      'Quyet dinh khoa tai khoan dinh danh dien tu cua ban theo de nghi DK-2026-000012 da bi huy luc 22/11/2026 16:59. Dang nhap lai duoc nhu truoc.',
    ],
  ])('%s: when, under which code, and what to do', (_title, text, said) => {
    expect(text).toBe(`Cuc Canh sat QLHC ve TTXH thong bao: ${said}`);
    expect(isGsm7(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(2 * 153);
  });

  test.each([
    lockedOnRequestSms(OF_AN_ORGANISATION, false),
    lockedOnRequestSms(OF_AN_ORGANISATION, true),
    unlockedOnRequestSms(OF_AN_ORGANISATION, true),
    lockReversedSms(OF_AN_ORGANISATION, true),
  ])('of an organisation to its legal representative, in two parts at most: %s', (text) => {
    expect(text).toContain('cua to chuc ma ban dai dien');
    expect(text).not.toContain('cua ban');
    expect(isGsm7(text)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(2 * 153);
  });
});
