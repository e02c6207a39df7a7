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
