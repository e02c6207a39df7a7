import type { UseCase } from '../../platform/use-case.ts';
import { carryOutApproval } from './carry-out-approval.ts';
import { takeDecision, type DecisionInput } from './decide.ts';

/** Phê duyệt hồ sơ: an officer approves, and what follows from it happens at once. */
export const approveApplication: UseCase<DecisionInput, { applicationId: string }> = {
  name: 'approveApplication',
  permission: 'application:approve',
  rows: 'ACTOR',
  async run(transaction, input) {
    const application = await takeDecision(transaction, input, 'APPROVE');
    await carryOutApproval(transaction, application);
    return { applicationId: application.id };
  },
};
