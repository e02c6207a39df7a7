import type { Transaction } from '../../platform/use-case.ts';
import { upsertFindings, type RaisedPattern } from './access-findings.queries.ts';

/** Nêu phát hiện bất thường, as part of a use case: one for each officer, day and kind. */
export async function raiseFindings(
  { em, now, audit }: Transaction,
  patterns: readonly RaisedPattern[],
): Promise<number> {
  const raised = (await upsertFindings(em, patterns, now)).filter(({ isNew }) => isNew);
  for (const { id, unitId, kind } of raised)
    audit({
      unitId,
      action: 'ACCESS_FINDING_RAISED',
      subjectKind: 'ACCESS_FINDING',
      subjectId: id,
      details: { kind },
    });
  return raised.length;
}
