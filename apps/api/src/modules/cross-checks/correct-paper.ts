import type { WorkingCalendar } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { changePaperNumber } from './change-paper-number.ts';
import { findCrossCheckFor, type CrossCheckAct } from './find-cross-check.ts';

/** Sửa số giấy tờ: an officer puts right what was typed wrong, with the paper at hand; the agency is asked anew. */
export const correctPaper = (
  calendar: WorkingCalendar,
): UseCase<CrossCheckAct & { readonly number: string }, { crossCheckId: string }> => ({
  name: 'correctPaper',
  permission: 'paper:correct',
  rows: 'ACTOR',
  async run(transaction, { number, ...act }) {
    const { crossCheck, paper } = await findCrossCheckFor(transaction, act, 'CORRECT');
    await changePaperNumber(transaction, paper, { number, calendar });
    return { crossCheckId: crossCheck.id };
  },
});
