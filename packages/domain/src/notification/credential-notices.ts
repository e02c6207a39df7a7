import { formatDateTime } from '../formats.ts';
import { sms } from './messages.ts';

const NOT_ME =
  'Neu khong phai ban lam, hay den ngay Cong an xa, phuong hoac khoa tai khoan tren cong Dinh Danh.';

/**
 * Tells the holder that a secret of the account was changed. Names no secret and no number.
 *
 * Edge: it goes out after every change, whoever made it, for it is how a holder learns of a thief.
 */
export function secretChangedSms(
  changed: 'PASSWORD_CHANGED' | 'PASSCODE_CHANGED' | 'SECURITY_QUESTIONS_CHANGED',
  at: Date,
): string {
  return sms(`${WHAT[changed]} tai khoan dinh danh dien tu da duoc doi luc ${formatDateTime(at)}. ${NOT_ME}`);
}

const WHAT = {
  PASSWORD_CHANGED: 'Mat khau',
  PASSCODE_CHANGED: 'Ma passcode',
  SECURITY_QUESTIONS_CHANGED: 'Cau hoi bao mat cua',
} as const;

/**
 * Tells the holder that somebody asked for a new password, from when on it can be set, and every way to stop it.
 *
 * Edge: whoever has no smartphone and no computer stops it by one word, which every phone can send.
 */
export function recoveryRequestedSms(usableAt: Date): string {
  return sms(
    `Co yeu cau dat lai mat khau tai khoan dinh danh dien tu, dat duoc tu ${formatDateTime(usableAt)}. ` +
      'Neu khong phai ban: tra loi tin nay HUY, hoac dang nhap bang mat khau cu, hoac den Cong an xa, phuong.',
  );
}

/** Tells the holder that nobody sets a new password now. */
export function recoveryStoppedSms(): string {
  return sms(
    'Yeu cau dat lai mat khau tai khoan dinh danh dien tu da dung. Mat khau dang dung van giu nguyen.',
  );
}
