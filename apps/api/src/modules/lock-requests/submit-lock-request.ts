export const submitLockRequest: any = null;
