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
