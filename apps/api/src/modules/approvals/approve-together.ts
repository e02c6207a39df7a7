import { canDecideTogether, DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { carryOutApproval } from './carry-out-approval.ts';
import { takeDecision, type DecisionInput } from './decide.ts';

/** How many applications one step approves at most; each is read by nobody, so the number stays one that a person can answer for. */
export const MOST_AT_ONCE = 50;

/**
 * Phê duyệt nhiều hồ sơ: one of those that are approved in one step. The same decision as for a single one, and only
 * where nothing but a person's word is missing.
 */
export const approveTogether: UseCase<DecisionInput, { applicationId: string }> = {
  name: 'approveApplicationTogether',
  permission: 'application:approve',
  rows: 'ACTOR',
  async run(transaction, input) {
    const application = await takeDecision(transaction, input, 'APPROVE', {
      assertAllowed({ state, reviewReasons }) {
        if (!canDecideTogether(state, reviewReasons)) throw new DomainRefusal('NOT_DECIDABLE_TOGETHER');
      },
    });
    await carryOutApproval(transaction, application);
    return { applicationId: application.id };
  },
};
