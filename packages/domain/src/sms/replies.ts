import { OTP_LIFETIME_SECONDS } from '../account/otp.ts';
import type { ApplicationState } from '../application/lifecycle.ts';

/** An application as its phone is told of it: no more than the status page tells, and the number masked. */
export interface SmsStatus {
  readonly code: string;
  readonly personalIdNumber: string;
  readonly state: ApplicationState;
}

const OF_STATE: Readonly<Record<ApplicationState, string>> = {
  SUBMITTED: 'da tiep nhan, dang doi chieu. Chua can lam gi, cho tin nhan ket qua.',
  CHECKING: 'dang doi chieu. Chua can lam gi, cho tin nhan ket qua.',
  READY_FOR_REVIEW: 'dang cho can bo duyet. Chua can lam gi, cho tin nhan ket qua.',
  APPROVED: 'da duoc duyet. Neu chua kich hoat, hay kich hoat tai khoan.',
  RETURNED: 'can sua hoac bo sung. Hay tao lai ho so hoac den Cong an xa, phuong.',
  REFUSED: 'khong duoc duyet. Hoi Cong an xa, phuong noi nop ho so de biet ly do.',
};

/** One phone may have registered a whole family; more than these come to no good on a small screen. */
const SHOWN_AT_MOST = 4;

/** 022*****3456: the dot of other screens is no letter of SMS. */
const masked = (personalIdNumber: string): string =>
  `${personalIdNumber.slice(0, 3)}*****${personalIdNumber.slice(-4)}`;

/** How the applications of a phone stand and what comes next, the newest first. */
export function statusReply(applications: readonly SmsStatus[]): string {
  const lines = applications
    .slice(0, SHOWN_AT_MOST)
    .map(({ code, personalIdNumber, state }) => `${code} (${masked(personalIdNumber)}): ${OF_STATE[state]}`);
  const left = applications.length - lines.length;
  return [...lines, ...(left > 0 ? [`Con ${left} ho so khac, xem tai cong dich vu.`] : [])].join('\n');
}

/** The one line for everybody who asks for nothing that we know, and for phones that nobody registered. */
export const HELP_REPLY =
  'Dinh danh dien tu. Soan TRA CUU: xem ho so. MA: gui lai ma. KHOA: khoa tai khoan. HUY: dung khoi phuc mat khau. Can giup: hoi Cong an xa, phuong.';

export const NEW_CODE_REPLIES = {
  NOTHING_WAITS:
    'Khong co viec nao dang cho ma. Hay bat dau kich hoat hoac dang nhap tren cong dinh danh, ma se duoc gui den so nay.',
  TOO_EARLY: 'Ma moi vua duoc gui. Hay cho 30 giay roi nhan lai: MA',
  TOO_OFTEN: 'So nay da nhan qua nhieu ma. Hay cho 15 phut roi nhan lai: MA',
} as const;

const MINUTES = OTP_LIFETIME_SECONDS / 60;

/**
 * The code that proves that whoever asked for the lock has the phone.
 *
 * Edge: the sender of an SMS can be forged, so whoever did not ask reads this too, and must learn what to do: nothing.
 */
export function lockCodeReply(code: string): string {
  return `${code} la ma khoa tai khoan dinh danh dien tu, dung trong ${MINUTES} phut. De khoa, tra loi: KHOA va ma nay. Neu khong yeu cau, bo qua tin nay, khong dua ma cho ai.`;
}

/** Asks which account, where one phone has several. */
export function chooseAccountReply(personalIdNumbers: readonly string[]): string {
  const ends = personalIdNumbers.slice(0, SHOWN_AT_MOST).map((number) => number.slice(-4));
  return `So nay co ${personalIdNumbers.length} tai khoan. Tra loi KHOA va 4 so cuoi cua so dinh danh can khoa (${ends.join(', ')}). Vi du: KHOA ${ends[0] ?? '1234'}`;
}

export const LOCK_REPLIES = {
  LOCKED_BEFORE: 'Tai khoan nay da bi khoa tu truoc. De mo khoa, mang the can cuoc den Cong an xa, phuong.',
  ASK_FIRST:
    'Chua co yeu cau khoa nao dang cho ma. De khoa tai khoan, nhan: KHOA roi tra loi bang ma nhan duoc.',
  NO_ACTIVE_ACCOUNT:
    'So nay khong co tai khoan dinh danh dien tu dang hoat dong nen khong co gi de khoa. Can giup: hoi Cong an xa, phuong.',
  TOO_OFTEN:
    'So nay da nhan qua nhieu ma. Hay cho 15 phut roi nhan lai KHOA, hoac den ngay Cong an xa, phuong.',
  OTP_INVALID: 'Ma khong dung, tai khoan chua bi khoa. Xem lai ma trong tin nhan roi tra loi: KHOA va ma.',
  OTP_EXPIRED: 'Ma da het han, tai khoan chua bi khoa. Nhan lai: KHOA de nhan ma moi.',
  OTP_EXHAUSTED: 'Da nhap sai qua nhieu lan, tai khoan chua bi khoa. Nhan lai: KHOA de nhan ma moi.',
} as const;

/** Where a recovery was stopped, the notice about that is the answer. */
export const RECOVERY_NOT_RUNNING_REPLY =
  'Khong co viec khoi phuc mat khau nao dang cho. Neu nghi co nguoi dung tai khoan cua ban, hay nhan: KHOA';

/** Sent once when a phone has sent more than it may; then there is silence. */
export const TOO_MANY_MESSAGES_REPLY =
  'Ban da nhan qua nhieu tin. Tong dai tam khong tra loi so nay. Can khoa tai khoan ngay: vao cong dinh danh hoac den Cong an xa, phuong.';
