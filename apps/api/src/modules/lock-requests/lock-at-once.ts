export const lockAtOnce: any = null;
