import type { LockTexts, PortalTexts } from '@dinhdanh/i18n/portal';

import type { LockState, Problem } from './lock-machine.ts';

export function problemText(
  texts: PortalTexts,
  words: LockTexts,
  state: LockState,
  problem: Problem,
): string {
  if (problem.code === 'PERSONAL_ID_NUMBER_FORMAT')
    return texts.problems.personalIdDigits(state.form.personalIdNumber.replace(/[^0-9]/g, '').length);
  if (problem.code === 'OTP_INVALID') return texts.problems.wrongCode(state.remainingGuesses ?? 0);
  const ofJourney: Readonly<Record<string, string>> =
    state.purpose === 'LOCK' ? words.problems : { ...words.problems, ...words.unlockProblems };
  const ofPortal: Readonly<Record<string, string>> = texts.problems.byCode;
  return ofJourney[problem.code] ?? ofPortal[problem.code] ?? problem.message ?? problem.code;
}
