export const withdrawOwnLockRequest: any = null;
