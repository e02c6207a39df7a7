import type { UseCase } from '../../platform/use-case.ts';
import { findHolderPaper, type HolderPaperAct } from './holder-paper.ts';
import { supersedeQuestionsOfPaper } from './question.queries.ts';

/** Bỏ giấy tờ: the holder takes a paper off the account. What was asked and answered stays as evidence. */
export const removePaper: UseCase<HolderPaperAct, { paperId: string }> = {
  name: 'removePaper',
  permission: 'paper:remove',
  rows: 'ACTOR',
  async run(transaction, act) {
    const { em, now, audit } = transaction;
    const paper = await findHolderPaper(transaction, act);
    paper.removedAt = now;
    await supersedeQuestionsOfPaper(em, paper.id, now);
    audit({
      unitId: paper.unitId,
      action: 'PAPER_REMOVED',
      subjectKind: 'PAPER',
      subjectId: paper.id,
      details: { paperType: paper.type },
    });
    return { paperId: paper.id };
  },
};
