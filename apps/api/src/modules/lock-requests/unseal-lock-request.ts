export const unsealLockRequest: any = null;
