import { searchForm } from '../identity/names.ts';

/** What people ask for by text message, as it is kept and shown; what could not be read asks for help. */
export const SMS_INTENTS = ['STATUS', 'NEW_CODE', 'LOCK', 'LOCK_CONFIRM', 'STOP_RECOVERY', 'HELP'] as const;
export type SmsIntentKind = (typeof SMS_INTENTS)[number];

export type SmsLockReason = 'NOT_ME' | 'PRECAUTION';

export type SmsIntent =
  | { readonly kind: 'STATUS' | 'NEW_CODE' | 'STOP_RECOVERY' | 'HELP' }
  | {
      readonly kind: 'LOCK';
      readonly reason: SmsLockReason;
      /** The last four digits of the personal number, where one phone has several accounts; null: not said. */
      readonly lastFour: string | null;
    }
  | { readonly kind: 'LOCK_CONFIRM'; readonly code: string };

/** An SMS of ten parts has 1,530 characters; nothing behind the first line of a phone's screen is ever a command. */
const LONGEST_READ = 160;

const SAME_AS: Readonly<Record<string, 'STATUS' | 'NEW_CODE' | 'STOP_RECOVERY'>> = {
  'tra cuu': 'STATUS',
  'tra cuu ho so': 'STATUS',
  tracuu: 'STATUS',
  tc: 'STATUS',
  tt: 'STATUS',
  'tinh trang': 'STATUS',
  'tinh trang ho so': 'STATUS',
  'trang thai': 'STATUS',
  'ho so': 'STATUS',
  hoso: 'STATUS',
  hs: 'STATUS',
  'xem ho so': 'STATUS',
  ma: 'NEW_CODE',
  otp: 'NEW_CODE',
  'ma otp': 'NEW_CODE',
  'gui ma': 'NEW_CODE',
  'gui lai': 'NEW_CODE',
  'gui lai ma': 'NEW_CODE',
  'gui lai ma otp': 'NEW_CODE',
  'lay ma': 'NEW_CODE',
  'lay lai ma': 'NEW_CODE',
  'xin ma': 'NEW_CODE',
  'xin lai ma': 'NEW_CODE',
  'chua nhan duoc ma': 'NEW_CODE',
  'khong nhan duoc ma': 'NEW_CODE',
  huy: 'STOP_RECOVERY',
  'huy bo': 'STOP_RECOVERY',
  'huy khoi phuc': 'STOP_RECOVERY',
  'huy khoi phuc mat khau': 'STOP_RECOVERY',
  'dung khoi phuc': 'STOP_RECOVERY',
};

const LOCK_WORDS = /^(?:khoa|khoa tai khoan|khoa tk)$/;
const NOT_ME_WORDS =
  /^(?:(?:khoa |khoa tai khoan )?(?:khong|ko|k|hong) phai (?:toi|la toi|do toi)|(?:khoa )?bi lo(?: mat khau)?)$/;

/**
 * Reads what somebody typed on whatever phone: case, accents, spaces and punctuation do not matter.
 *
 * @legal yêu cầu khóa tài khoản của chủ thể danh tính điện tử: Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: six digits are a code and four the end of a personal number, so "KHOA 123456" confirms and "KHOA 1234" chooses.
 * "KHOA SIM" or a whole sentence is no command: what is not understood locks nothing and gets the help line.
 */
export function parseSmsIntent(text: string): SmsIntent {
  const words = searchForm(text.slice(0, LONGEST_READ))
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  const code = /^(?:khoa |khoa tai khoan |ma )?([0-9]{3} ?[0-9]{3})$/.exec(words)?.[1];
  if (code !== undefined) return { kind: 'LOCK_CONFIRM', code: code.replace(' ', '') };
  const chosen = /^(.+) ([0-9]{4})$/.exec(words);
  const [, command = words, lastFour = null] = chosen ?? [];
  if (LOCK_WORDS.test(command)) return { kind: 'LOCK', reason: 'PRECAUTION', lastFour };
  if (NOT_ME_WORDS.test(command)) return { kind: 'LOCK', reason: 'NOT_ME', lastFour };
  return { kind: (Object.hasOwn(SAME_AS, words) && SAME_AS[words]) || 'HELP' };
}
