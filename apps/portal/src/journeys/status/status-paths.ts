import type { StatusStep } from './status-machine.ts';

export const STATUS_PATH = '/tra-cuu';
const RESULT_PATH = `${STATUS_PATH}/ho-so`;

export function isStatusPath(path: string): boolean {
  return path === STATUS_PATH || path.startsWith(`${STATUS_PATH}/`);
}

/** Neither the code nor the number stands in the address. */
export function pathOfStep(step: StatusStep): string {
  return step === 'ask' ? STATUS_PATH : RESULT_PATH;
}

export function stepOfPath(path: string): StatusStep {
  return path === RESULT_PATH ? 'result' : 'ask';
}
