import type { PortalTexts, StatusTexts } from '@dinhdanh/i18n/portal';

import type { Problem, StatusState } from './status-machine.ts';

export function problemText(
  texts: PortalTexts,
  words: StatusTexts,
  state: StatusState,
  problem: Problem,
): string {
  if (problem.code === 'PERSONAL_ID_NUMBER_FORMAT') {
    return texts.problems.personalIdDigits(state.form.personalIdNumber.replace(/[^0-9]/g, '').length);
  }
  const ofJourney: Readonly<Record<string, string>> = words.problems;
  return ofJourney[problem.code] ?? problem.message ?? problem.code;
}
