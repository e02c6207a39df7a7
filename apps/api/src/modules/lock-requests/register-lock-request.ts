export const registerLockRequest: any = null;
