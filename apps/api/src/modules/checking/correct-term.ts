import { applicationDeadline, type DeadlineTerm, type WorkingCalendar } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import type { ApplicationEntity } from '../applications/index.ts';
import type { SourceAnswer } from './record-answer.ts';

/**
 * Some terms depend on what only a source knows: whether a foreigner's biometrics are on file, whether an organisation
 * is in a database at all. At submission the shorter term is taken; the answer gives the one that the law means, still
 * counted from the receipt. A silent source leaves the shorter one.
 */
export function correctTerm(
  { audit }: Transaction,
  application: ApplicationEntity,
  answer: SourceAnswer | null,
  calendar: WorkingCalendar,
): void {
  const term = termByAnswer(application, answer);
  if (term === application.term) return;
  const { dueAt, restsOnProjectedDay } = applicationDeadline({
    term,
    receivedAt: application.receivedAt,
    calendar,
  });
  application.term = term;
  application.dueAt = dueAt;
  application.restsOnProjectedDay = restsOnProjectedDay;
  audit({
    unitId: application.unitId,
    action: 'APPLICATION_TERM_CORRECTED',
    subjectKind: 'APPLICATION',
    subjectId: application.id,
    details: { term },
  });
}

function termByAnswer({ term }: ApplicationEntity, answer: SourceAnswer | null): DeadlineTerm {
  if (answer?.source === 'IMMIGRATION' && term === 'LEVEL_2')
    return answer.record?.hasBiometrics ? term : 'FOREIGNER_WITHOUT_BIOMETRICS';
  if (answer?.source === 'ORGANISATION_REGISTRY' && term === 'ORGANISATION_IN_DATABASE')
    return answer.record ? term : 'ORGANISATION';
  return term;
}
