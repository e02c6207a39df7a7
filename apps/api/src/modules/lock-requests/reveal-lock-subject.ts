export const revealLockSubject: any = null;
