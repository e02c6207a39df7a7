import { asHolder } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { HolderPaperRow } from './holder-paper.views.ts';
import { findHolderUnit, listPapersOfHolder } from './papers.queries.ts';

/** Xem giấy tờ: the holder's own papers; only the confirmed ones count as shown. The reading is recorded. */
export const listHolderPapers: UseCase<Record<never, never>, HolderPaperRow[]> = {
  name: 'listHolderPapers',
  permission: 'paper:list',
  rows: 'ACTOR',
  async run({ em, actor, audit }) {
    const { id: citizenId, accountId } = asHolder(actor);
    audit({
      unitId: await findHolderUnit(em, citizenId),
      action: 'PAPERS_READ_BY_HOLDER',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
    });
    return listPapersOfHolder(em, citizenId);
  },
};
