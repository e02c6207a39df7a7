import type { SignInStep } from './sign-in-machine.ts';

export const SIGN_IN_PATH = '/dang-nhap';
export const ACCOUNT_PATH = '/tai-khoan';
const CODE_PATH = `${SIGN_IN_PATH}/ma-xac-thuc`;

export function isSignInPath(path: string): boolean {
  return path === SIGN_IN_PATH || path.startsWith(`${SIGN_IN_PATH}/`);
}

export function pathOfStep(step: SignInStep): string {
  return step === 'code' ? CODE_PATH : SIGN_IN_PATH;
}

export function stepOfPath(path: string): SignInStep {
  return path === CODE_PATH ? 'code' : 'ask';
}
