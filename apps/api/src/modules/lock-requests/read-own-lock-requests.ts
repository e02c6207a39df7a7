export const readOwnLockRequest: any = null;
export const readOwnLockRequests: any = null;
