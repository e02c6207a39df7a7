export const listLockRequests: any = null;
