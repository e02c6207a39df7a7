import type { EnrolledFactors } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { NewPasskey, PasskeyDescriptor } from '../../platform/passkeys.ts';

export interface OwnPasskeyRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly name: string;
  readonly created_at: Date;
  readonly last_used_at: Date;
}

/** The passkeys of an officer, the oldest first. */
export async function listPasskeysOf(pool: Pool, officerId: string): Promise<OwnPasskeyRow[]> {
  const { rows } = await pool.query<OwnPasskeyRow>({
    name: 'passkeys-of-officer',
    text: 'select id, name, created_at, last_used_at from officer_passkey where officer_id = $1 order by created_at, id',
    values: [officerId],
  });
  return rows;
}

/** How the passkeys of an officer are named to a browser. */
export async function listDescriptorsOf(pool: Pool, officerId: string): Promise<PasskeyDescriptor[]> {
  const { rows } = await pool.query<{ credential_id: Buffer; transports: string[] }>({
    name: 'passkey-descriptors-of-officer',
    text: 'select credential_id, transports from officer_passkey where officer_id = $1 order by created_at, id',
    values: [officerId],
  });
  return rows.map(({ credential_id: credentialId, transports }) => ({ credentialId, transports }));
}

/** What an officer has; until the end of the transaction nobody else adds to it or takes from it. */
export async function holdFactors(em: EntityManager, officerId: string): Promise<EnrolledFactors> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`officer-factors/${officerId}`]);
  const [row] = await em.execute<{ has_app: boolean; passkeys: number }[]>(
    `select exists (select from officer_totp where officer_id = ?) as has_app,
       (select count(*)::integer from officer_passkey where officer_id = ?) as passkeys`,
    [officerId, officerId],
  );
  return { hasApp: row?.has_app ?? false, passkeyCount: row?.passkeys ?? 0 };
}

/** The challenge of a step that has been started, used up with this; null when there is none, or it came too late. */
export async function takeChallenge(
  em: EntityManager,
  tokenHash: Buffer,
  officerId: string,
  at: Date,
): Promise<Buffer | null> {
  const [row] = await em.execute<{ challenge: Buffer }[]>(
    `with held as (
       select token_hash, challenge from officer_sign_in
       where token_hash = ? and officer_id = ? and expires_at > ? and challenge is not null for update)
     update officer_sign_in s set challenge = null from held where s.token_hash = held.token_hash returning held.challenge`,
    [tokenHash, officerId, at],
  );
  return row?.challenge ?? null;
}

/** The new passkey's id; null when the credential belongs to somebody already. */
export async function insertPasskey(
  em: EntityManager,
  { credentialId, publicKey, signCount, transports }: NewPasskey,
  { officerId, name, at }: { readonly officerId: string; readonly name: string; readonly at: Date },
): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into officer_passkey (officer_id, credential_id, public_key, sign_count, transports, name, created_at, last_used_at)
     values (?, ?, ?, ?, ?::text[], ?, ?, ?) on conflict (credential_id) do nothing returning id`,
    [officerId, credentialId, publicKey, signCount, `{${transports.map(quoted).join(',')}}`, name, at, at],
  );
  return row?.id ?? null;
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

interface HeldPasskey {
  readonly id: string;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly signCount: number;
}

/** A passkey of this officer, held so that of two uses at one moment the second knows of the first. */
export async function holdPasskey(
  em: EntityManager,
  officerId: string,
  credentialId: Buffer,
): Promise<HeldPasskey | null> {
  const [row] = await em.execute<
    { id: string; credential_id: Buffer; public_key: Buffer; sign_count: string }[]
  >(
    `select id, credential_id, public_key, sign_count from officer_passkey
     where officer_id = ? and credential_id = ? for update`,
    [officerId, credentialId],
  );
  return row
    ? {
        id: row.id,
        credentialId: row.credential_id,
        publicKey: row.public_key,
        signCount: Number(row.sign_count),
      }
    : null;
}

export const markPasskeyUsed = (em: EntityManager, passkeyId: string, signCount: number, at: Date) =>
  em.execute('update officer_passkey set sign_count = ?, last_used_at = ? where id = ?', [
    signCount,
    at,
    passkeyId,
  ]);

/** False when the officer has no such passkey. */
export async function renamePasskey(
  em: EntityManager,
  { officerId, passkeyId, name }: { officerId: string; passkeyId: string; name: string },
): Promise<boolean> {
  const renamed = await em.execute<unknown[]>(
    'update officer_passkey set name = ? where id = ? and officer_id = ? returning id',
    [name, passkeyId, officerId],
  );
  return renamed.length > 0;
}

/** False when the officer has no such passkey. */
export async function deletePasskey(
  em: EntityManager,
  officerId: string,
  passkeyId: string,
): Promise<boolean> {
  const deleted = await em.execute<unknown[]>(
    'delete from officer_passkey where id = ? and officer_id = ? returning id',
    [passkeyId, officerId],
  );
  return deleted.length > 0;
}
