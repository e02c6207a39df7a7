import type { AppointmentTexts, PortalTexts } from '@dinhdanh/i18n/portal';

import type { AppointmentState, Problem } from './appointment-machine.ts';

export function problemText(
  texts: PortalTexts,
  words: AppointmentTexts,
  state: AppointmentState,
  problem: Problem,
): string {
  if (problem.code === 'PERSONAL_ID_NUMBER_FORMAT') {
    return texts.problems.personalIdDigits(state.form.personalIdNumber.replace(/[^0-9]/g, '').length);
  }
  const ofJourney: Readonly<Record<string, string>> = words.problems;
  const ofPortal: Readonly<Record<string, string>> = texts.problems.byCode;
  return ofJourney[problem.code] ?? ofPortal[problem.code] ?? problem.message ?? problem.code;
}
