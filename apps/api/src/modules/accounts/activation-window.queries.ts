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
