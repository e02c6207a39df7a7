import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';

export const SHARING_PATH = `${ACCOUNT_PATH}/chia-se`;
