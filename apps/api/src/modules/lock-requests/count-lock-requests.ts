export const countLockRequests: any = null;
