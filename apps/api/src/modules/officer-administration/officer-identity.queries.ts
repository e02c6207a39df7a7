import type { EntityManager } from '@mikro-orm/postgresql';

export interface NewIdentity {
  readonly officerId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly linkedBy: string;
  readonly at: Date;
}

/** Whether an account of the provider is anybody's already. */
export async function isAccountTaken(
  em: EntityManager,
  { issuer, subject }: Pick<NewIdentity, 'issuer' | 'subject'>,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select officer_id from officer_identity where issuer = ? and subject = ?',
    [issuer, subject],
  );
  return rows.length > 0;
}

/** False: the officer has an account, or the account an officer. */
export async function insertIdentity(
  em: EntityManager,
  { officerId, issuer, subject, linkedBy, at }: NewIdentity,
): Promise<boolean> {
  const inserted = await em.execute<unknown[]>(
    `insert into officer_identity (officer_id, issuer, subject, linked_by, linked_at) values (?, ?, ?, ?, ?)
     on conflict do nothing returning officer_id`,
    [officerId, issuer, subject, linkedBy, at],
  );
  return inserted.length > 0;
}

/** The account that was taken from an officer; null: there was none. */
export async function deleteIdentity(
  em: EntityManager,
  officerId: string,
): Promise<Pick<NewIdentity, 'issuer' | 'subject'> | null> {
  const [row] = await em.execute<Pick<NewIdentity, 'issuer' | 'subject'>[]>(
    'delete from officer_identity where officer_id = ? returning issuer, subject',
    [officerId],
  );
  return row ?? null;
}
