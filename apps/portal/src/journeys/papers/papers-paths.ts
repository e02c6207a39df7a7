import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';
import type { PapersStep } from './papers-machine.ts';

export const PAPERS_PATH = `${ACCOUNT_PATH}/giay-to`;

/** No number and no identifier of a paper stands in an address. */
const PATHS: Readonly<Record<PapersStep, string>> = {
  list: PAPERS_PATH,
  kind: `${PAPERS_PATH}/them`,
  number: `${PAPERS_PATH}/them/so`,
  confirm: `${PAPERS_PATH}/them/gui`,
  edit: `${PAPERS_PATH}/sua`,
  remove: `${PAPERS_PATH}/bo`,
  contest: `${PAPERS_PATH}/y-kien`,
};

export function isPapersPath(path: string): boolean {
  return path === PAPERS_PATH || path.startsWith(`${PAPERS_PATH}/`);
}

export function pathOfStep(step: PapersStep): string {
  return PATHS[step];
}

export function stepOfPath(path: string): PapersStep {
  const [step] = Object.entries(PATHS).find(([, candidate]) => candidate === path) ?? [];
  return (step ?? 'list') as PapersStep;
}
