import { defineLifecycle } from '../lifecycle.ts';

export const ACCOUNT_LEVELS = ['LEVEL_1', 'LEVEL_2'] as const;
export type AccountLevel = (typeof ACCOUNT_LEVELS)[number];

export const ACCOUNT_STATES = ['GRANTED', 'ACTIVE', 'LOCKED'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export type AccountAction = 'ACTIVATE' | 'LOCK' | 'UNLOCK';

/**
 * The life of an account (tài khoản định danh điện tử): granted by approval, active once the holder activates it.
 *
 * @legal kích hoạt: Điều 14, khóa và mở khóa: Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: an account that was never activated is not locked; there is nothing to use yet.
 */
export const accountLifecycle = defineLifecycle<AccountState, AccountAction>({
  initial: 'GRANTED',
  transitions: {
    GRANTED: { ACTIVATE: 'ACTIVE' },
    ACTIVE: { LOCK: 'LOCKED' },
    LOCKED: { UNLOCK: 'ACTIVE' },
  },
});
