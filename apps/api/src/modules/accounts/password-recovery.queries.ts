import type { RecoveryStopper } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

export interface StoppedRecovery {
  readonly recoveryId: string;
  readonly unitId: number;
  readonly phoneNumber: string;
  readonly requestedAt: Date;
}

/** Stops the recovery of an account that nobody has carried out; null when there is none. */
export async function stopWaitingRecovery(
  em: EntityManager,
  accountId: string,
  by: RecoveryStopper,
  at: Date,
): Promise<StoppedRecovery | null> {
  const [row] = await em.execute<StoppedRecovery[]>(
    `update password_recovery r set state = 'CANCELLED', ended_at = ?, stopped_by = ? from citizen c
     where r.account_id = ? and r.state = 'WAITING' and c.id = r.citizen_id
     returning r.id as "recoveryId", r.unit_id as "unitId", c.phone_number as "phoneNumber", r.requested_at as "requestedAt"`,
    [at, by, accountId],
  );
  return row ? { ...row, requestedAt: new Date(row.requestedAt) } : null;
}
