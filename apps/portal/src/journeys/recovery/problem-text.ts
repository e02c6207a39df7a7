import type { PortalTexts, RecoveryTexts } from '@dinhdanh/i18n/portal';

import type { Problem, RecoveryState } from './recovery-machine.ts';

export function problemText(
  texts: PortalTexts,
  words: RecoveryTexts,
  state: RecoveryState,
  problem: Problem,
): string {
  if (problem.code === 'PERSONAL_ID_NUMBER_FORMAT')
    return texts.problems.personalIdDigits(state.form.personalIdNumber.replace(/[^0-9]/g, '').length);
  if (problem.code === 'OTP_INVALID') return texts.problems.wrongCode(state.remainingGuesses ?? 0);
  const ofJourney: Readonly<Record<string, string>> = words.problems;
  const ofPortal: Readonly<Record<string, string>> = texts.problems.byCode;
  return ofJourney[problem.code] ?? ofPortal[problem.code] ?? problem.message ?? problem.code;
}
