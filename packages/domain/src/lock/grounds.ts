import { accountLifecycle, type AccountState } from '../account/lifecycle.ts';

/**
 * Why an account is locked. Grounds stand beside each other, and the account is locked exactly while at least one stands.
 *
 * @legal khóa theo yêu cầu của chủ thể: Điều 15 Nghị định 69/2024/NĐ-CP; khoản 1 Điều 19 Nghị định 59/2022/NĐ-CP.
 */
export const LOCK_GROUND_KINDS = ['HOLDER_REQUEST'] as const;
export type LockGroundKind = (typeof LOCK_GROUND_KINDS)[number];

/** Where holders lock their own accounts, each at once. */
export const OWN_LOCK_CHANNELS = ['PORTAL', 'SMS'] as const;
export type OwnLockChannel = (typeof OWN_LOCK_CHANNELS)[number];

export const OWN_LOCK_REASONS = ['NOT_ME', 'PHONE_LOST', 'PRECAUTION'] as const;
export type OwnLockReason = (typeof OWN_LOCK_REASONS)[number];

/** A ground as it is kept: it stands until it has ended. */
export interface LockGround {
  readonly endedAt: Date | null;
}

/**
 * The state of an account under its grounds: locked exactly while at least one stands.
 *
 * @legal khóa khi có căn cứ, tự động mở khóa khi các căn cứ khóa đã hết: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19 Nghị định
 * 59/2022/NĐ-CP.
 *
 * Edge: an account that was never activated is refused: there is nothing to lock yet. The end of one ground opens
 * nothing while another stands.
 */
export function stateUnderGrounds(state: AccountState, grounds: readonly LockGround[]): AccountState {
  const isLocked = grounds.some(({ endedAt }) => endedAt === null);
  if (isLocked) return state === 'LOCKED' ? state : accountLifecycle.next(state, 'LOCK');
  return state === 'LOCKED' ? accountLifecycle.next(state, 'UNLOCK') : state;
}
