import type { EntityManager } from '@mikro-orm/postgresql';

/** The approved application whose notice it was; null for any other, and for one that named an organisation. */
export async function findApplicationBehindNotice(
  em: EntityManager,
  applicationId: string,
): Promise<{ readonly citizenId: string; readonly receivedAt: Date } | null> {
  const [row] = await em.execute<{ citizenId: string; receivedAt: Date }[]>(
    `select citizen_id as "citizenId", received_at as "receivedAt" from application
     where id = ? and state = 'APPROVED' and organisation_id is null`,
    [applicationId],
  );
  return row ? { ...row, receivedAt: new Date(row.receivedAt) } : null;
}

/** The same for a notice that was sent again about the account itself: that of the newest approval. */
export async function findApprovalOfAccount(
  em: EntityManager,
  accountId: string,
): Promise<{ readonly citizenId: string; readonly receivedAt: Date } | null> {
  const [row] = await em.execute<{ citizenId: string; receivedAt: Date }[]>(
    `select k.citizen_id as "citizenId", coalesce(a.received_at, k.granted_at) as "receivedAt"
     from account k left join application a on a.citizen_id = k.citizen_id and a.state = 'APPROVED' and a.organisation_id is null
     where k.id = ? and k.citizen_id is not null order by a.decided_at desc nulls last limit 1`,
    [accountId],
  );
  return row ? { ...row, receivedAt: new Date(row.receivedAt) } : null;
}

/** No notice has arrived at the number that is registered now: the time has not begun. */
export const forgetActivationWindow = (em: EntityManager, accountId: string) =>
  em.execute(
    `update account set window_opened_at = null, window_opened_by = null, window_closes_at = null, reminded_at = null
     where id = ? and state = 'GRANTED'`,
    [accountId],
  );

/** When the account was locked last; null: never. */
export async function findLastLock(em: EntityManager, accountId: string): Promise<Date | null> {
  const [row] = await em.execute<{ at: string }[]>(
    `select occurred_at as at from lock_event where account_id = ? and kind = 'LOCKED' order by sequence desc limit 1`,
    [accountId],
  );
  return row ? new Date(row.at) : null;
}
