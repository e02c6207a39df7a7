import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';

export const PASSWORD_PATH = `${ACCOUNT_PATH}/doi-mat-khau`;
export const PASSCODE_PATH = `${ACCOUNT_PATH}/doi-passcode`;
export const FORGOTTEN_PASSCODE_PATH = `${ACCOUNT_PATH}/quen-passcode`;
export const QUESTIONS_PATH = `${ACCOUNT_PATH}/doi-cau-hoi-bao-mat`;

export const isCredentialsPath = (path: string): boolean =>
  [PASSWORD_PATH, PASSCODE_PATH, FORGOTTEN_PASSCODE_PATH, QUESTIONS_PATH].includes(path);
