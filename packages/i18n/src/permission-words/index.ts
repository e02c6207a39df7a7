import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type PermissionInWords = keyof typeof vi;

/** What officers may be allowed to do, in words. Apart from the other texts: only the question about access needs them. */
export const permissionWords: Readonly<Record<Locale, Readonly<Record<PermissionInWords, string>>>> = {
  vi,
  en,
};
