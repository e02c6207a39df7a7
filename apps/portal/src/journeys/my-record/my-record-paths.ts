import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';

export const RECORD_PATH = `${ACCOUNT_PATH}/ho-so`;
export const RESIDENCE_PATH = `${ACCOUNT_PATH}/cu-tru`;
export const HISTORY_PATH = `${ACCOUNT_PATH}/qua-trinh`;
export const READINGS_PATH = `${ACCOUNT_PATH}/ai-da-xem`;
export const REQUESTS_PATH = `${ACCOUNT_PATH}/yeu-cau`;
export const NEW_REQUEST_PATH = `${REQUESTS_PATH}/moi`;
export const TERMS_PATH = `${ACCOUNT_PATH}/dieu-khoan`;

/** The code of a request is what people say and type; it opens nothing without the session of its holder. */
export const requestPath = (code: string): string => `${REQUESTS_PATH}/${code}`;

export const codeOfPath = (path: string): string | null =>
  /^YC-\d{4}-\d{6,}$/.exec(path.slice(REQUESTS_PATH.length + 1))?.[0] ?? null;

const PATHS: readonly string[] = [
  RECORD_PATH,
  RESIDENCE_PATH,
  HISTORY_PATH,
  READINGS_PATH,
  REQUESTS_PATH,
  NEW_REQUEST_PATH,
];

export const isMyRecordPath = (path: string): boolean =>
  PATHS.includes(path) || (path.startsWith(`${REQUESTS_PATH}/`) && codeOfPath(path) !== null);
