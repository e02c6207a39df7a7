import type { RecoveryStopper } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** When a recovery that nobody stopped or carried out was asked for, locked until the transaction ends; null: there is none. */
export async function findWaitingRecovery(
  em: EntityManager,
  accountId: string,
): Promise<{ readonly id: string; readonly requestedAt: Date } | null> {
  const [row] = await em.execute<{ id: string; requestedAt: Date }[]>(
    `select id, requested_at as "requestedAt" from password_recovery where account_id = ? and state = 'WAITING' for update`,
    [accountId],
  );
  return row ? { ...row, requestedAt: new Date(row.requestedAt) } : null;
}

export const insertRecovery = (
  em: EntityManager,
  { id, citizenId, unitId }: { readonly id: string; readonly citizenId: string; readonly unitId: number },
  at: Date,
) =>
  em.execute(
    'insert into password_recovery (account_id, citizen_id, unit_id, requested_at) values (?, ?, ?, ?)',
    [id, citizenId, unitId, at],
  );

export const completeRecovery = (em: EntityManager, recoveryId: string, at: Date) =>
  em.execute(`update password_recovery set state = 'COMPLETED', ended_at = ? where id = ?`, [at, recoveryId]);

/** The answered questions of an account with the hashes of the answers, in one order always. */
export const findSecurityAnswers = (
  em: EntityManager,
  accountId: string,
): Promise<{ questionId: string; answerHash: string }[]> =>
  em.execute(
    `select question_id as "questionId", answer_hash as "answerHash" from account_security_answer where account_id = ? order by question_id`,
    [accountId],
  );

/** The identity that the account was granted to. */
export async function findIdentity(
  em: EntityManager,
  accountId: string,
): Promise<{ readonly fullName: string; readonly dateOfBirth: string }> {
  const [row] = await em.execute<{ fullName: string; dateOfBirth: string }[]>(
    `select c.full_name as "fullName", to_char(c.date_of_birth, 'YYYY-MM-DD') as "dateOfBirth"
     from account a join citizen c on c.id = a.citizen_id where a.id = ?`,
    [accountId],
  );
  if (!row) throw new Error('The account of a flow has no holder.');
  return row;
}

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
