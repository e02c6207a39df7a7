import type { RefusalReason } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { notifyApplicant } from '../notifications/index.ts';
import { takeDecision, type DecisionInput } from './decide.ts';

/** Từ chối hồ sơ: the application ends here, with a coded reason and one in words. */
export const refuseApplication: UseCase<
  DecisionInput & { reason: RefusalReason; text: string },
  { applicationId: string }
> = {
  name: 'refuseApplication',
  permission: 'application:refuse',
  rows: 'ACTOR',
  async run(transaction, input) {
    const application = await takeDecision(transaction, input, 'REFUSE', {
      reason: { code: input.reason, text: input.text },
    });
    notifyApplicant(transaction, application, 'APPLICATION_REFUSED');
    return { applicationId: application.id };
  },
};
