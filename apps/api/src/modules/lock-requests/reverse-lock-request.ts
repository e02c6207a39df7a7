export const reverseLockRequest: any = null;
