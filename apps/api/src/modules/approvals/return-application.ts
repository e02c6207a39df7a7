import type { ReturnReason } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { notifyApplicant } from '../notifications/index.ts';
import { takeDecision, type DecisionInput } from './decide.ts';

/** Trả lại hồ sơ: the citizen can put something right and apply again (tạo lại hồ sơ, R-077, R-080). */
export const returnApplication: UseCase<
  DecisionInput & { reason: ReturnReason; text: string },
  { applicationId: string }
> = {
  name: 'returnApplication',
  permission: 'application:return',
  rows: 'ACTOR',
  async run(transaction, input) {
    const application = await takeDecision(transaction, input, 'RETURN', {
      reason: { code: input.reason, text: input.text },
    });
    notifyApplicant(transaction, application, 'APPLICATION_RETURNED', input.reason);
    return { applicationId: application.id };
  },
};
