import { LockMode } from '@mikro-orm/postgresql';
import { DomainRefusal } from '@dinhdanh/domain';
import { readReasonText } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { CrossCheck } from './cross-check.entity.ts';
import { findHolderPaper, type HolderPaperAct } from './holder-paper.ts';

/** Khiếu nại kết quả: the holder says that a paper that was not confirmed is right; an officer looks at it anew. */
export const contestPaper: UseCase<HolderPaperAct & { readonly explanation: string }, { paperId: string }> = {
  name: 'contestPaper',
  permission: 'paper:contest',
  rows: 'ACTOR',
  async run(transaction, { explanation, ...act }) {
    const { em, now, audit } = transaction;
    const paper = await findHolderPaper(transaction, act);
    const crossCheck = await em.findOneOrFail(
      CrossCheck,
      { paperId: paper.id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (crossCheck.state !== 'MISMATCHED' || crossCheck.contestedAt)
      throw new DomainRefusal('STATE_CONFLICT', { currentState: crossCheck.state, allowedActions: [] });
    crossCheck.contestNote = readReasonText('explanation', explanation);
    crossCheck.contestedAt = now;
    audit({
      unitId: paper.unitId,
      action: 'PAPER_CONTESTED',
      subjectKind: 'CROSS_CHECK',
      subjectId: crossCheck.id,
      details: { paperType: paper.type },
    });
    return { paperId: paper.id };
  },
};
