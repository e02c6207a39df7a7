import type { LockPurpose, LockStep } from './lock-machine.ts';

/** Without being signed in. */
export const LOCK_PATH = '/khoa-tai-khoan';
/** Of the holder who is signed in. */
export const LOCK_ACCOUNT_PATH = '/tai-khoan/khoa';

/** Mở khóa tài khoản, which nobody does with a session. */
export const UNLOCK_PATH = '/mo-khoa-tai-khoan';

const ROOTS: Readonly<Record<LockPurpose, string>> = { LOCK: LOCK_PATH, UNLOCK: UNLOCK_PATH };
const ENDS: Readonly<Record<LockStep, string>> = {
  ask: '',
  code: '/ma-xac-thuc',
  confirm: '/xac-nhan',
  result: '/ket-qua',
};

const isBelow = (root: string, path: string): boolean => path === root || path.startsWith(`${root}/`);
export const isLockPath = (path: string): boolean => isBelow(LOCK_PATH, path);
export const isUnlockPath = (path: string): boolean => isBelow(UNLOCK_PATH, path);

export const pathOfStep = (step: LockStep, purpose: LockPurpose = 'LOCK'): string =>
  ROOTS[purpose] + ENDS[step];

export function stepOfPath(path: string, purpose: LockPurpose = 'LOCK'): LockStep {
  const steps = Object.keys(ENDS) as LockStep[];
  return steps.find((step) => pathOfStep(step, purpose) === path) ?? 'ask';
}
