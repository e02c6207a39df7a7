import type { WorkingCalendar } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { changePaperNumber } from './change-paper-number.ts';
import { findHolderPaper, type HolderPaperAct } from './holder-paper.ts';

/** Sửa giấy tờ: the holder corrects the number. What was confirmed is shown no longer until the agency has answered. */
export const editPaper = (
  calendar: WorkingCalendar,
): UseCase<HolderPaperAct & { readonly number: string }, { paperId: string }> => ({
  name: 'editPaper',
  permission: 'paper:edit',
  rows: 'ACTOR',
  async run(transaction, { number, ...act }) {
    const paper = await findHolderPaper(transaction, act);
    await changePaperNumber(transaction, paper, { number, calendar });
    return { paperId: paper.id };
  },
});
