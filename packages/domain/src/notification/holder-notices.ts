import type { BrowserWords } from '../account/browser.ts';
import { formatDateTime } from '../formats.ts';
import { withoutDiacritics } from '../identity/names.ts';
import { sms } from './messages.ts';

/** What a holder is told of by SMS, beside the outcome of applications. */
export const HOLDER_NOTICES = [
  'ACTIVATION_REMINDER',
  'NEW_DEVICE',
  'PASSWORD_CHANGED',
  'PASSCODE_CHANGED',
  'SECURITY_QUESTIONS_CHANGED',
  'PASSWORD_RECOVERY_REQUESTED',
  'PASSWORD_RECOVERY_CANCELLED',
  'PHONE_CHANGED',
  'ACCOUNT_LOCKED',
  'LOCKED_ON_REQUEST',
  'UNLOCKED_ON_REQUEST',
  'LOCK_REVERSED',
  'ACCOUNT_UNLOCKED',
  'SMS_REPLY',
  'DATA_REQUEST_SETTLED',
  'PROCESSING_LIMIT_ENDED',
] as const;
export type HolderNotice = (typeof HOLDER_NOTICES)[number];

/**
 * Tells the holder of a sign-in in a browser that the account was not signed in with before, and how to lock at once.
 *
 * Edge: no address is written: whoever is frightened follows one, and a swindler would write another.
 */
export function newDeviceSms(signedInAt: Date, { browser, system }: BrowserWords): string {
  const device = [browser, system].filter((word) => word !== null).join(', ') || 'khong ro loai may';
  return sms(
    `Tai khoan dinh danh dien tu cua ban vua dang nhap luc ${formatDateTime(signedInAt)} tren thiet bi moi ` +
      `(${withoutDiacritics(device)}). Neu khong phai ban, tra loi tin nhan nay: KHOA, ` +
      'hoac mo trang Dinh Danh va chon Khoa tai khoan khan cap.',
  );
}

/**
 * Tells the holder that the account is locked at the own request, and what would open it.
 *
 * Edge: names nothing that opens an account by message. Whoever has the phone must not be led to it.
 */
export function accountLockedSms(lockedAt: Date): string {
  return sms(
    `Tai khoan dinh danh dien tu cua ban da bi khoa luc ${formatDateTime(lockedAt)} theo yeu cau cua chu tai khoan. ` +
      'Moi phien dang nhap da ket thuc. Muon mo khoa, chon Mo khoa tai khoan tren trang Dinh Danh, goi tong dai hoac den Cong an xa, phuong.',
  );
}

/**
 * Tells the holder that the lock at the own request has ended, and what to do if somebody else ended it.
 *
 * Edge: says whether the account is open, for another ground may lock it still; which one is told to whoever proves to
 * be the holder, and not in a message.
 */
export function accountUnlockedSms(unlockedAt: Date, isOpen: boolean): string {
  return sms(
    `Khoa theo yeu cau cua ban da duoc go luc ${formatDateTime(unlockedAt)}. ` +
      (isOpen
        ? 'Tai khoan dinh danh dien tu dung lai duoc. '
        : 'Tai khoan dinh danh dien tu van bi khoa vi can cu khac. ') +
      'Neu khong phai ban, tra loi tin nhan nay: KHOA, va goi tong dai dinh danh dien tu.',
  );
}
