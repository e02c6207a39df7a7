const LETTER_PATH = '/xac-minh/';

export const isLetterPath = (path: string): boolean => path.startsWith(LETTER_PATH);

/** What the QR code of a letter says; it opens nothing and is no secret. */
export const codeOfPath = (path: string): string => path.slice(LETTER_PATH.length);
