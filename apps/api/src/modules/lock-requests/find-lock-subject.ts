export const findLockSubject: any = null;
