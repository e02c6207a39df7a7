import type { LockStep } from './lock-machine.ts';

/** Without being signed in. */
export const LOCK_PATH = '/khoa-tai-khoan';
/** Of the holder who is signed in. */
export const LOCK_ACCOUNT_PATH = '/tai-khoan/khoa';

const PATHS: Readonly<Record<LockStep, string>> = {
  ask: LOCK_PATH,
  code: `${LOCK_PATH}/ma-xac-thuc`,
  confirm: `${LOCK_PATH}/xac-nhan`,
  result: `${LOCK_PATH}/ket-qua`,
};

export function isLockPath(path: string): boolean {
  return path === LOCK_PATH || path.startsWith(`${LOCK_PATH}/`);
}

export const pathOfStep = (step: LockStep): string => PATHS[step];

export function stepOfPath(path: string): LockStep {
  const steps = Object.keys(PATHS) as LockStep[];
  return steps.find((step) => PATHS[step] === path) ?? 'ask';
}
