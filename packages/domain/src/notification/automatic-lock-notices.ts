import { formatDateTime } from '../formats.ts';
import type { AutomaticGroundKind } from '../lock/status-events.ts';
import { sms } from './messages.ts';

/** What the holder can do about each automatic ground; null: nobody is told. The dead read nothing, and organisations have no phone. */
const AUTOMATIC_LOCK_WORDS: Readonly<Record<AutomaticGroundKind, { why: string; what: string } | null>> = {
  TERMS_VIOLATION: {
    why: 'vi pham dieu khoan su dung ung dung',
    what: 'Hay goi tong dai dinh danh dien tu hoac den Cong an xa, phuong de giai quyet.',
  },
  CARD_REVOKED: {
    why: 'the can cuoc da bi thu hoi',
    what: 'Tai khoan tu mo khi viec thu hoi duoc huy. Hay den Cong an xa, phuong de duoc huong dan.',
  },
  CARD_RETAINED: {
    why: 'the can cuoc dang bi tam giu',
    what: 'Tai khoan tu mo khi the duoc tra lai.',
  },
  CARD_EXPIRED: {
    why: 'the can cuoc da het han',
    what: 'Hay den Cong an xa, phuong lam the moi, tai khoan se tu mo.',
  },
  DEATH: null,
  PASSPORT_EXPIRED: {
    why: 'ho chieu, giay to di lai da het han',
    what: 'Hay gia han va bao co quan xuat nhap canh, tai khoan se tu mo.',
  },
  RESIDENCE_EXPIRED: {
    why: 'thoi han cu tru tai Viet Nam da het',
    what: 'Hay gia han tai co quan xuat nhap canh, tai khoan se tu mo.',
  },
  ORGANISATION_DISSOLVED: null,
  ORGANISATION_CEASED: null,
};

/** Tells the holder that a register's word has locked the account: why, and what opens it. Null: nobody is told. */
export function accountLockedAutomaticallySms(lockedAt: Date, kind: AutomaticGroundKind): string | null {
  const words = AUTOMATIC_LOCK_WORDS[kind];
  return (
    words &&
    sms(
      `Tai khoan dinh danh dien tu cua ban bi khoa luc ${formatDateTime(lockedAt)} vi ${words.why}. ${words.what}`,
    )
  );
}

/** Tells the holder that the account is open again by itself. */
export function accountOpenedSms(openedAt: Date, isActivated: boolean): string {
  return sms(
    `Tai khoan dinh danh dien tu cua ban da duoc mo khoa luc ${formatDateTime(openedAt)} vi can cu khoa da het. ` +
      (isActivated ? 'Ban co the dang nhap lai.' : 'Ban co the kich hoat tai khoan.'),
  );
}
