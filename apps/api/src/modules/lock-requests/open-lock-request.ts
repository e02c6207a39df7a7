export const openLockRequest: any = null;
