import { DomainRefusal } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { markFlowCompleted } from '../accounts/index.ts';
import { cancelRecovery } from './cancel-recovery.ts';
import { getRecoveringAccount } from './recovery-flow.ts';

/** Dừng yêu cầu đặt lại mật khẩu, by whoever holds the registered phone. */
export const stopPasswordRecovery: UseCase<{ idHash: Buffer }, { readonly stoppedAt: Date }> = {
  name: 'stopPasswordRecovery',
  permission: 'password:recover',
  rows: 'ALL',
  async run(transaction, { idHash }) {
    const { em, now } = transaction;
    const { account } = await getRecoveringAccount(em, idHash, now);
    if (!(await cancelRecovery(transaction, account.id, 'PORTAL')))
      throw new DomainRefusal('RECOVERY_NOT_FOUND');
    await markFlowCompleted(em, idHash, now);
    return { stoppedAt: now };
  },
};
