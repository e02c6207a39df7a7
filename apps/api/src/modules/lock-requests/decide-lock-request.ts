export const decideLockRequest: any = null;
