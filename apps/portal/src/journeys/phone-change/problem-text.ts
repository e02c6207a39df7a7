import type { PhoneChangeTexts, PortalTexts } from '@dinhdanh/i18n/portal';

import type { PhoneChangeState, Problem } from './phone-change-machine.ts';

export function problemText(
  texts: PortalTexts,
  words: PhoneChangeTexts,
  state: PhoneChangeState,
  problem: Problem,
): string {
  if (problem.code === 'OTP_INVALID') return texts.problems.wrongCode(state.remainingGuesses ?? 0);
  const ofJourney: Readonly<Record<string, string>> = words.problems;
  const ofPortal: Readonly<Record<string, string>> = texts.problems.byCode;
  return ofJourney[problem.code] ?? ofPortal[problem.code] ?? problem.message ?? problem.code;
}
