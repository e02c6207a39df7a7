import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';
import type { PhoneChangeStep } from './phone-change-machine.ts';

export const PHONE_CHANGE_PATH = `${ACCOUNT_PATH}/doi-so-dien-thoai`;

const PATHS: Readonly<Record<PhoneChangeStep, string>> = {
  password: PHONE_CHANGE_PATH,
  oldCode: `${PHONE_CHANGE_PATH}/ma-so-cu`,
  newPhone: `${PHONE_CHANGE_PATH}/so-moi`,
  newCode: `${PHONE_CHANGE_PATH}/ma-so-moi`,
  done: `${PHONE_CHANGE_PATH}/xong`,
};

export function isPhoneChangePath(path: string): boolean {
  return path === PHONE_CHANGE_PATH || path.startsWith(`${PHONE_CHANGE_PATH}/`);
}

export function pathOfStep(step: PhoneChangeStep): string {
  return PATHS[step];
}

export function stepOfPath(path: string): PhoneChangeStep {
  const [step] = Object.entries(PATHS).find(([, candidate]) => candidate === path) ?? [];
  return (step ?? 'password') as PhoneChangeStep;
}
