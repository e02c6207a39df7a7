import type { PortalTexts } from '@dinhdanh/i18n/portal';

import type { ActivationState, Problem } from './activation-machine.ts';

/**
 * The portal's own words for what is wrong: they say what to do, and they change with the language of the page. For a
 * code that the portal does not know, the words of the server.
 */
export function problemText(texts: PortalTexts, state: ActivationState, problem: Problem): string {
  if (problem.code === 'OTP_INVALID') return texts.problems.wrongCode(state.flow?.remainingGuesses ?? 0);
  if (problem.code === 'PERSONAL_ID_NUMBER_FORMAT') {
    const typed = state.form.personalIdNumber.replace(/[^0-9]/g, '').length;
    if (typed !== 12) return texts.problems.personalIdDigits(typed);
  }
  const byCode: Readonly<Record<string, string>> = texts.problems.byCode;
  return byCode[problem.code] ?? problem.message ?? problem.code;
}
