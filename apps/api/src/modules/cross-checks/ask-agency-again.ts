import type { WorkingCalendar } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { findCrossCheckFor, type CrossCheckAct } from './find-cross-check.ts';
import { requestCrossCheck } from './request-cross-check.ts';
import { settleApplications } from './settle-applications.ts';

/** Hỏi lại: an officer has the agency asked once more about a paper that it did not confirm or did not answer about. */
export const askAgencyAgain = (
  calendar: WorkingCalendar,
): UseCase<CrossCheckAct, { crossCheckId: string }> => ({
  name: 'askAgencyAgain',
  permission: 'cross-check:ask-again',
  rows: 'ACTOR',
  async run(transaction, act) {
    const { crossCheck, paper } = await findCrossCheckFor(transaction, act, 'ASK_AGAIN');
    await requestCrossCheck(transaction, { paper, cause: 'ASKED_AGAIN', calendar });
    await settleApplications(transaction, paper.id);
    return { crossCheckId: crossCheck.id };
  },
});
