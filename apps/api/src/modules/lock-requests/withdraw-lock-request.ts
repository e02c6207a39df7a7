export const withdrawLockRequest: any = null;
