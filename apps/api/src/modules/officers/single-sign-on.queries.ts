import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { ProvidedIdentity } from '../../platform/ports/identity-provider.ts';

const FLOW_MINUTES = 10;
const SWEPT_AT_ONCE = 50;

export type SingleSignOnRefusal = 'SINGLE_SIGN_ON_REFUSED' | 'SINGLE_SIGN_ON_UNAVAILABLE';

/** A browser goes to the provider. Takes some that have ended away. */
export async function keepStartedFlow(pool: Pool, tokenHash: Buffer): Promise<{ expiresAt: Date }> {
  const { rows } = await pool.query<{ expires_at: Date }>({
    name: 'single-sign-on-start',
    text: `
      with swept as (
        delete from officer_single_sign_on where token_hash in (
          select token_hash from officer_single_sign_on where expires_at <= app_now() limit ${SWEPT_AT_ONCE} for update skip locked))
      insert into officer_single_sign_on (token_hash, expires_at)
      values ($1, app_now() + interval '${FLOW_MINUTES} minutes') returning expires_at`,
    values: [tokenHash],
  });
  const [row] = rows;
  if (!row) throw new Error('A flow was not kept.');
  return { expiresAt: row.expires_at };
}

/** Whether a browser that comes back is one that was sent and has not come back yet. The first answer counts, and no other. */
export async function takeStartedFlow(pool: Pool, tokenHash: Buffer): Promise<boolean> {
  const { rows } = await pool.query({
    name: 'single-sign-on-return',
    text: `update officer_single_sign_on set step = 'RETURNED'
           where token_hash = $1 and step = 'STARTED' and expires_at > app_now() returning token_hash`,
    values: [tokenHash],
  });
  return rows.length > 0;
}

export const keepProvedFlow = (
  pool: Pool,
  tokenHash: Buffer,
  { issuer, subject, hasSecondFactor }: ProvidedIdentity,
) =>
  pool.query({
    name: 'single-sign-on-proved',
    text: `update officer_single_sign_on set step = 'PROVED', issuer = $2, subject = $3, has_second_factor = $4
           where token_hash = $1 and step = 'RETURNED'`,
    values: [tokenHash, issuer, subject, hasSecondFactor],
  });

export const keepRefusedFlow = (em: EntityManager, tokenHash: Buffer, refusal: SingleSignOnRefusal) =>
  em.execute(
    `update officer_single_sign_on set step = 'REFUSED', refusal = ? where token_hash = ? and step = 'RETURNED'`,
    [refusal, tokenHash],
  );

type ReturnedFlow =
  | { readonly refusal: SingleSignOnRefusal; readonly identity: null }
  | { readonly refusal: null; readonly identity: ProvidedIdentity };

/** What came of a flow, for the browser of it and this once; null when there is none, or it is still on its way. */
export async function takeReturnedFlow(pool: Pool, tokenHash: Buffer): Promise<ReturnedFlow | null> {
  const { rows } = await pool.query<{
    issuer: string;
    subject: string;
    has_second_factor: boolean;
    refusal: SingleSignOnRefusal | null;
  }>({
    name: 'single-sign-on-end',
    text: `delete from officer_single_sign_on
           where token_hash = $1 and step in ('PROVED', 'REFUSED') and expires_at > app_now()
           returning issuer, subject, has_second_factor, refusal`,
    values: [tokenHash],
  });
  const [row] = rows;
  if (!row) return null;
  const { issuer, subject, has_second_factor: hasSecondFactor, refusal } = row;
  return refusal ? { refusal, identity: null } : { refusal, identity: { issuer, subject, hasSecondFactor } };
}

export interface LinkedOfficer {
  readonly officerId: string;
  /** The officer has chosen a password, and was not barred since. */
  readonly isActive: boolean;
  readonly hasFactor: boolean;
  readonly isConfirmed: boolean;
}

/** Whom an account of a provider was linked to. */
export async function findLinkedOfficer(
  pool: Pool,
  { issuer, subject }: ProvidedIdentity,
): Promise<LinkedOfficer | null> {
  const { rows } = await pool.query<LinkedOfficer>({
    name: 'officer-of-identity',
    text: `select i.officer_id as "officerId", o.password_hash is not null as "isActive", i.confirmed_at is not null as "isConfirmed",
             exists (select from officer_totp t where t.officer_id = o.id)
               or exists (select from officer_passkey k where k.officer_id = o.id) as "hasFactor"
           from officer_identity i join officer o on o.id = i.officer_id where i.issuer = $1 and i.subject = $2`,
    values: [issuer, subject],
  });
  return rows[0] ?? null;
}

/**
 * Keeps the link of an officer, to this account or to whichever it is, from being taken until the transaction ends; false
 * when it is not there any more. Before anything else of the officer: whoever takes the link begins with it too.
 */
export async function holdIdentity(
  em: EntityManager,
  officerId: string,
  account: ProvidedIdentity | null,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select officer_id from officer_identity
     where officer_id = ? and issuer = coalesce(?, issuer) and subject = coalesce(?, subject) for update`,
    [officerId, account?.issuer ?? null, account?.subject ?? null],
  );
  return rows.length > 0;
}

/** The officer has used the link and proved an own factor. */
export const confirmIdentity = (em: EntityManager, officerId: string, at: Date) =>
  em.execute('update officer_identity set confirmed_at = ? where officer_id = ? and confirmed_at is null', [
    at,
    officerId,
  ]);

export interface IdentityRow {
  readonly issuer: string;
  readonly subject: string;
  readonly linkedAt: string;
  readonly linkedBy: string;
  readonly isConfirmed: boolean;
}

/** The link of an officer `o`, as JSON; null without one. */
export const IDENTITY_OF_OFFICER = `(
  select jsonb_build_object('issuer', i.issuer, 'subject', i.subject, 'linkedAt', i.linked_at,
    'linkedBy', (select display_name from officer l where l.id = i.linked_by), 'isConfirmed', i.confirmed_at is not null)
  from officer_identity i where i.officer_id = o.id)`;

export async function findOwnIdentity(pool: Pool, officerId: string): Promise<IdentityRow | null> {
  const { rows } = await pool.query<{ identity: IdentityRow | null }>({
    name: 'identity-of-officer',
    text: `select ${IDENTITY_OF_OFFICER} as identity from officer o where o.id = $1`,
    values: [officerId],
  });
  return rows[0]?.identity ?? null;
}

/** Ends what an officer has begun or opened with an account of the provider. How many sessions. */
export async function endProvidedSignIns(em: EntityManager, officerId: string): Promise<number> {
  await em.execute(`delete from officer_sign_in where officer_id = ? and first_factor = 'SINGLE_SIGN_ON'`, [
    officerId,
  ]);
  const ended = await em.execute<unknown[]>(
    `delete from officer_session where officer_id = ? and first_factor = 'SINGLE_SIGN_ON' returning id`,
    [officerId],
  );
  return ended.length;
}
