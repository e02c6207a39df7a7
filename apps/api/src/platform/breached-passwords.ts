import { dictionary } from '@zxcvbn-ts/language-common';

const KNOWN: ReadonlySet<string> = new Set(dictionary['passwords-common']);

/** Whether a word in small letters is among the passwords that were taken most often in known breaches. Asks nobody. */
export const isBreachedPassword = (word: string): boolean => KNOWN.has(word);
