import type { CrossCheckedPaperType } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { Paper } from './paper.entity.ts';

/** Puts a paper on the account of a citizen, not shown before its agency has confirmed it, with its audit line. */
export async function keepPaper(
  { em, now, audit }: Transaction,
  paper: {
    readonly citizenId: string;
    readonly unitId: number;
    readonly type: CrossCheckedPaperType;
    readonly number: string;
  },
): Promise<Paper> {
  const kept = em.create(Paper, { ...paper, addedAt: now });
  await em.flush();
  audit({
    unitId: paper.unitId,
    action: 'PAPER_ADDED',
    subjectKind: 'PAPER',
    subjectId: kept.id,
    details: { paperType: paper.type },
  });
  return kept;
}
