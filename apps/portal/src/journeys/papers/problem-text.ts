import type { PapersTexts } from '@dinhdanh/i18n/portal';

import type { Problem } from './papers-machine.ts';

export function problemText(words: PapersTexts, problem: Problem): string {
  const ofJourney: Readonly<Record<string, string>> = words.problems;
  return ofJourney[problem.code] ?? problem.message ?? problem.code;
}

/** A kind of paper inside a sentence. */
export const inSentence = (kind: string): string => kind.slice(0, 1).toLowerCase() + kind.slice(1);
