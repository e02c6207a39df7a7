import type { ActivationStep } from './activation-machine.ts';

export const ACTIVATION_PATH = '/kich-hoat';

/** The address says only which question is on the screen. The same in both languages. */
const SLUGS: Readonly<Record<ActivationStep, string>> = {
  personalId: 'so-dinh-danh',
  phone: 'so-dien-thoai',
  visitCode: 'ma-buoi-ho-tro',
  code: 'ma-xac-thuc',
  password: 'mat-khau',
  passcode: 'passcode',
  questions: 'cau-hoi-bao-mat',
  done: 'hoan-tat',
  alreadyActive: 'da-kich-hoat',
  windowClosed: 'qua-thoi-han',
  refused: 'chua-kich-hoat-duoc',
};

export function isActivationPath(path: string): boolean {
  return path === ACTIVATION_PATH || path.startsWith(`${ACTIVATION_PATH}/`);
}

export function pathOfStep(step: ActivationStep): string {
  return `${ACTIVATION_PATH}/${SLUGS[step]}`;
}

export function stepOfPath(path: string): ActivationStep | null {
  const steps = Object.keys(SLUGS) as ActivationStep[];
  return steps.find((step) => pathOfStep(step) === path) ?? null;
}
