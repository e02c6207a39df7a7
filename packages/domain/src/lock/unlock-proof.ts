import type { PhoneChangeDocument } from '../account/phone-change.ts';
import { DomainRefusal } from '../refusal.ts';
import type { LockGroundKind, OwnLockChannel } from './grounds.ts';

/** Where an officer locks and unlocks for the holder who asks in person. */
export const ASSISTED_LOCK_CHANNELS = ['HOTLINE', 'COUNTER'] as const satisfies readonly OwnLockChannel[];
export type AssistedLockChannel = (typeof ASSISTED_LOCK_CHANNELS)[number];

/** What an officer can do for the holder who asks. */
export const HOLDER_LOCK_ACTIONS = ['LOCK_FOR_HOLDER', 'UNLOCK_FOR_HOLDER'] as const;
export type HolderLockAction = (typeof HOLDER_LOCK_ACTIONS)[number];

/** What shows who asks: at the hotline facts of the record, at the counter a document with the face beside it. */
export interface ShownToOfficer {
  readonly channel: AssistedLockChannel;
  readonly isCallerVerified: boolean;
  readonly document: PhoneChangeDocument | null;
}

/**
 * Whether the holder is known well enough for an officer to lock the account at once.
 *
 * @legal khóa theo yêu cầu của chủ tài khoản qua tổng đài sau khi cung cấp thông tin xác thực, hoặc trực tiếp tại cơ quan
 * quản lý định danh: khoản 5 Điều 19 Nghị định 59/2022/NĐ-CP; Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: no code to the phone is asked for, for the phone is what has been lost; a lock that was not wanted is a lock that
 * the holder can take off.
 */
export function assertHolderKnown({ channel, isCallerVerified, document }: ShownToOfficer): void {
  if (channel === 'HOTLINE' && !isCallerVerified) throw new DomainRefusal('CALLER_NOT_VERIFIED');
  if (channel === 'COUNTER' && document === null) throw new DomainRefusal('IDENTITY_DOCUMENT_REQUIRED');
}

export type UnlockProof = 'PASSWORD_PASSCODE_AND_CODE' | 'CALLER_AND_CODE' | 'DOCUMENT_AND_CODE';

type ShownForUnlock =
  | { readonly channel: 'PORTAL'; readonly areSecretsRight: boolean; readonly isCodeRight: boolean }
  | (ShownToOfficer & { readonly isCodeRight: boolean });

/**
 * Xác thực đầy đủ: with what the holder has proved to be the one who may end the own ground; refuses what does not do.
 * Always two factors of different kinds, and one of them the registered phone: at the portal with password and passcode,
 * at the hotline with facts of the record, at the counter with the document.
 *
 * @legal mở khóa theo yêu cầu của chủ tài khoản: khoản 5 Điều 19 Nghị định 59/2022/NĐ-CP; Điều 15 Nghị định
 * 69/2024/NĐ-CP.
 *
 * Edge: nobody unlocks without the phone. Whoever has lost it changes the registered number at the counter first, which
 * takes a second officer; so no officer alone opens an account, and there is no second door beside that one.
 */
export function unlockProof(shown: ShownForUnlock): UnlockProof {
  if (!shown.isCodeRight) throw new DomainRefusal('OTP_NOT_VERIFIED');
  if (shown.channel === 'PORTAL') {
    if (!shown.areSecretsRight) throw new DomainRefusal('UNLOCK_SECRETS_WRONG');
    return 'PASSWORD_PASSCODE_AND_CODE';
  }
  assertHolderKnown(shown);
  return shown.channel === 'HOTLINE' ? 'CALLER_AND_CODE' : 'DOCUMENT_AND_CODE';
}

/**
 * What can be done for the holder of an account now.
 *
 * Edge: an account that another ground locks can be locked by its holder as well, so that the end of the other ground
 * does not open it. What was never activated has nothing that a holder could lock.
 */
export function holderLockActions(
  account: { readonly activatedAt: Date | null },
  standing: readonly { readonly kind: LockGroundKind }[],
): HolderLockAction[] {
  if (account.activatedAt === null) return [];
  return [standing.some(({ kind }) => kind === 'HOLDER_REQUEST') ? 'UNLOCK_FOR_HOLDER' : 'LOCK_FOR_HOLDER'];
}
