import type { RecoveryStep } from './recovery-machine.ts';

export const RECOVERY_PATH = '/quen-mat-khau';

/** The address says only which question is on the screen. The same in both languages. */
const SLUGS: Readonly<Record<RecoveryStep, string>> = {
  personalId: '',
  phone: '/so-dien-thoai',
  code: '/ma-xac-thuc',
  fullName: '/ho-ten',
  birthDate: '/ngay-sinh',
  question: '/cau-hoi-bao-mat',
  waiting: '/cho-du-24-gio',
  password: '/mat-khau-moi',
  done: '/hoan-tat',
  stopped: '/da-dung',
  refused: '/chua-dat-lai-duoc',
};

export function isRecoveryPath(path: string): boolean {
  return path === RECOVERY_PATH || path.startsWith(`${RECOVERY_PATH}/`);
}

export function pathOfStep(step: RecoveryStep): string {
  return `${RECOVERY_PATH}${SLUGS[step]}`;
}

export function stepOfPath(path: string): RecoveryStep {
  const steps = Object.keys(SLUGS) as RecoveryStep[];
  return steps.find((step) => pathOfStep(step) === path) ?? 'personalId';
}
