import type { PortalTexts, RegistrationTexts } from '@dinhdanh/i18n/portal';

import type { Problem, RegistrationState } from './registration-machine.ts';

/** The words for what is wrong: of this journey, of the portal, and for a code that neither knows, of the server. */
export function problemText(
  texts: PortalTexts,
  words: RegistrationTexts,
  state: RegistrationState,
  problem: Problem,
): string {
  if (problem.code === 'OTP_INVALID') return texts.problems.wrongCode(state.remainingGuesses ?? 0);
  if (problem.code === 'PERSONAL_ID_NUMBER_FORMAT') {
    const typed = state.form.personalIdNumber.replace(/[^0-9]/g, '').length;
    if (typed !== 12) return texts.problems.personalIdDigits(typed);
  }
  const ofJourney: Readonly<Record<string, string>> = words.problems;
  const ofPortal: Readonly<Record<string, string>> = texts.problems.byCode;
  return ofJourney[problem.code] ?? ofPortal[problem.code] ?? problem.message ?? problem.code;
}
