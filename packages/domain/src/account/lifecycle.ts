import { defineLifecycle } from '../lifecycle.ts';

export const ACCOUNT_LEVELS = ['LEVEL_1', 'LEVEL_2'] as const;
export type AccountLevel = (typeof ACCOUNT_LEVELS)[number];

export const ACCOUNT_STATES = ['GRANTED', 'ACTIVE', 'LOCKED'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export type AccountAction = 'ACTIVATE' | 'LOCK' | 'UNLOCK' | 'REINSTATE';

/**
 * The life of an account (tài khoản định danh điện tử): granted by approval, active once the holder activates it.
 *
 * @legal kích hoạt: Điều 14, khóa và mở khóa: Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: an account that was never activated is locked too, so that nobody activates it while a ground stands, and is
 * granted again when the last one ends (REINSTATE).
 */
export const accountLifecycle = defineLifecycle<AccountState, AccountAction>({
  initial: 'GRANTED',
  transitions: {
    GRANTED: { ACTIVATE: 'ACTIVE', LOCK: 'LOCKED' },
    ACTIVE: { LOCK: 'LOCKED' },
    LOCKED: { UNLOCK: 'ACTIVE', REINSTATE: 'GRANTED' },
  },
});
