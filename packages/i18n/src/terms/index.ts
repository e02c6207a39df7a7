/** Labels alone, so that a browser loads them without the server's messages. */
import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import type { TermTexts } from './term-texts.ts';
import { vi } from './vi.ts';

export type TermKind = keyof TermTexts;

const TERMS: Readonly<Record<Locale, TermTexts>> = { vi, en };

/** The word for a value; one that is newer than this build is shown as its code and not hidden. */
export function termLabel(kind: TermKind, value: string, locale: Locale): string {
  const labels: Readonly<Record<string, string>> = TERMS[locale][kind];
  return labels[value] ?? value;
}
