export const forwardLockRequest: any = null;
