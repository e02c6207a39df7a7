import { recoveryStage, recoveryStoppedSms, type RecoveryStopper } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { notifyHolder } from '../notifications/index.ts';
import { stopWaitingRecovery } from './recovery.queries.ts';

/**
 * Stops a recovery that waits or could be used, as part of whatever showed that the password is not lost, or that the
 * account must not be opened; whether there was one. The holder is told, unless the time to use it was over anyway.
 */
export async function cancelRecovery(
  transaction: Transaction,
  accountId: string,
  by: RecoveryStopper,
): Promise<boolean> {
  const { em, now, audit } = transaction;
  const stopped = await stopWaitingRecovery(em, accountId, by, now);
  if (!stopped) return false;
  const { recoveryId, unitId, phoneNumber, requestedAt } = stopped;
  audit({
    unitId,
    action: 'PASSWORD_RECOVERY_CANCELLED',
    subjectKind: 'ACCOUNT',
    subjectId: accountId,
    details: { recoveryId, by },
  });
  if (recoveryStage(requestedAt, now) === 'EXPIRED') return false;
  notifyHolder(
    transaction,
    { accountId, unitId, phoneNumber },
    { template: 'PASSWORD_RECOVERY_CANCELLED', body: recoveryStoppedSms() },
  );
  return true;
}
