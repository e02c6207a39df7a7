import { HOLDER_SESSION_IDLE_MINUTES, type AccountLevel, type AccountState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { SYSTEM, type HolderActor } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface HolderCredential {
  readonly accountId: string;
  readonly phoneNumber: string;
  readonly passwordHash: string | null;
}

/** The account of a number with the hash of its password, which is null before activation; null when there is no account. */
export async function findHolderCredential(
  reader: ScopedReader,
  personalIdNumber: string,
): Promise<HolderCredential | null> {
  const [row] = await reader.read<HolderCredential & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'holder-credential',
    text: `select a.id as "accountId", c.phone_number as "phoneNumber", k.password_hash as "passwordHash"
           from citizen c join account a on a.citizen_id = c.id left join account_credential k on k.account_id = a.id
           where c.personal_id_number = $1`,
    values: [personalIdNumber],
  });
  return row ?? null;
}

export interface AccountOfFlow {
  readonly id: string;
  readonly citizen_id: string;
  readonly unit_id: number;
  readonly state: AccountState;
  readonly personal_id_number: string;
  readonly phone_number: string;
}

export async function findAccountOfFlow(em: EntityManager, accountId: string): Promise<AccountOfFlow> {
  const [row] = await em.execute<AccountOfFlow[]>(
    `select a.id, a.citizen_id, a.unit_id, a.state, c.personal_id_number, c.phone_number
     from account a join citizen c on c.id = a.citizen_id where a.id = ?`,
    [accountId],
  );
  if (!row) throw new Error('A sign-in names an account that is not there.');
  return row;
}

export interface NewSignInFlow {
  readonly idHash: Buffer;
  readonly accountId: string;
  readonly recipientPrint: string;
  readonly challengeId: string;
  readonly challengeExpiresAt: Date;
  readonly startedAt: Date;
}

/** Keeps a sign-in that begins, and forgets those of the account that are over for long. */
export async function insertSignInFlow(em: EntityManager, flow: NewSignInFlow): Promise<void> {
  await em.execute(
    `delete from sign_in_flow where account_id = ? and started_at < ?::timestamptz - interval '1 day'`,
    [flow.accountId, flow.startedAt],
  );
  await em.execute(
    `insert into sign_in_flow (id_hash, account_id, recipient_print, challenge_id, challenge_expires_at, started_at, last_code_sent_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      flow.idHash,
      flow.accountId,
      flow.recipientPrint,
      flow.challengeId,
      flow.challengeExpiresAt,
      flow.startedAt,
      flow.startedAt,
    ],
  );
}

export interface SignInFlow {
  readonly account_id: string;
  readonly recipient_print: string;
  readonly challenge_id: string;
  readonly challenge_expires_at: Date;
  readonly wrong_guesses: number;
  readonly started_at: Date;
  readonly last_code_sent_at: Date;
  readonly completed_at: Date | null;
}

const FLOW =
  'account_id, recipient_print, challenge_id, challenge_expires_at, wrong_guesses, started_at, last_code_sent_at, completed_at';

/** A sign-in, locked until the transaction ends, so that two requests of one flow come one after the other. */
export async function findSignInFlowForUpdate(em: EntityManager, idHash: Buffer): Promise<SignInFlow | null> {
  const [row] = await em.execute<SignInFlow[]>(
    `select ${FLOW} from sign_in_flow where id_hash = ? for update`,
    [idHash],
  );
  if (!row) return null;
  return {
    ...row,
    challenge_expires_at: new Date(row.challenge_expires_at),
    started_at: new Date(row.started_at),
    last_code_sent_at: new Date(row.last_code_sent_at),
    completed_at: row.completed_at && new Date(row.completed_at),
  };
}

/** A sign-in as it stands, with the database's time. */
export async function findSignInFlow(
  reader: ScopedReader,
  idHash: Buffer,
): Promise<(SignInFlow & { readonly now: Date }) | null> {
  const [row] = await reader.read<SignInFlow & { readonly now: Date; readonly [column: string]: unknown }>(
    SYSTEM.scope,
    {
      name: 'sign-in-flow',
      text: `select ${FLOW}, app_now() as now from sign_in_flow where id_hash = $1`,
      values: [idHash],
    },
  );
  return row ?? null;
}

export const countWrongSignInGuess = (em: EntityManager, idHash: Buffer) =>
  em.execute('update sign_in_flow set wrong_guesses = wrong_guesses + 1 where id_hash = ?', [idHash]);

export const markSignInCompleted = (em: EntityManager, idHash: Buffer, at: Date) =>
  em.execute('update sign_in_flow set completed_at = ? where id_hash = ?', [at, idHash]);

/** A new code for a sign-in: only the newest one counts, and the wrong guesses stay counted. */
export const renewSignInChallenge = (
  em: EntityManager,
  idHash: Buffer,
  challenge: { readonly id: string; readonly expiresAt: Date; readonly at: Date },
) =>
  em.execute(
    'update sign_in_flow set challenge_id = ?, challenge_expires_at = ?, last_code_sent_at = ? where id_hash = ?',
    [challenge.id, challenge.expiresAt, challenge.at, idHash],
  );

/** Where the code of a challenge goes; null when nowhere: a newer code, used, or too late. */
export async function findSignInCodeRecipient(
  reader: ScopedReader,
  challengeId: string,
): Promise<string | null> {
  const [row] = await reader.read<{ phone_number: string }>(SYSTEM.scope, {
    name: 'sign-in-code-recipient',
    text: `select c.phone_number from sign_in_flow f join account a on a.id = f.account_id join citizen c on c.id = a.citizen_id
           where f.challenge_id = $1 and f.challenge_expires_at > app_now() and f.completed_at is null`,
    values: [challengeId],
  });
  return row?.phone_number ?? null;
}

export interface NewHolderSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly citizenId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Opens a session and forgets those of the account that have ended. */
export async function insertHolderSession(em: EntityManager, session: NewHolderSession): Promise<void> {
  await em.execute('delete from holder_session where account_id = ? and expires_at <= ?', [
    session.accountId,
    session.createdAt,
  ]);
  await em.execute(
    `insert into holder_session (token_hash, id, account_id, citizen_id, created_at, last_used_at, expires_at)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [
      session.tokenHash,
      session.id,
      session.accountId,
      session.citizenId,
      session.createdAt,
      session.createdAt,
      session.expiresAt,
    ],
  );
}

/** Ends a session; the identifier of the one that was ended, or null. */
export async function deleteHolderSession(em: EntityManager, tokenHash: Buffer): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    'delete from holder_session where token_hash = ? returning id',
    [tokenHash],
  );
  return row?.id ?? null;
}

/** The unit whose chain keeps the lines about an account; the holder's own scope is enough to read it. */
export async function findUnitOfAccount(em: EntityManager, accountId: string): Promise<number> {
  const [row] = await em.execute<{ unit_id: number }[]>('select unit_id from account where id = ?', [
    accountId,
  ]);
  if (!row) throw new Error('The account of a session is not there.');
  return row.unit_id;
}

/**
 * The holder whom a session cookie names, with the session kept awake; null when there is none, it has ended, or the
 * account is no longer active.
 */
export async function findHolderBySession(pool: Pool, tokenHash: Buffer): Promise<HolderActor | null> {
  const { rows } = await pool.query<{ account_id: string; citizen_id: string }>({
    name: 'holder-by-session',
    text: `
      with session as (
        select account_id, citizen_id, last_used_at from holder_session
        where token_hash = $1 and expires_at > app_now()
          and last_used_at > app_now() - interval '${HOLDER_SESSION_IDLE_MINUTES} minutes' and is_account_active(account_id)),
      kept_awake as (
        update holder_session set last_used_at = app_now()
        where token_hash = $1 and exists (select 1 from session where last_used_at < app_now() - interval '1 minute'))
      select account_id, citizen_id from session`,
    values: [tokenHash],
  });
  const [row] = rows;
  return row
    ? {
        kind: 'HOLDER',
        id: row.citizen_id,
        accountId: row.account_id,
        name: 'HOLDER',
        roles: ['HOLDER'],
        scope: { kind: 'CITIZEN', citizenId: row.citizen_id },
      }
    : null;
}

export interface HolderRow {
  readonly [column: string]: unknown;
  readonly full_name: string;
  readonly personal_id_number: string;
  readonly level: AccountLevel;
  readonly state: AccountState;
  readonly signed_in_at: Date;
  readonly session_ends_at: Date;
}

/** What the holder of a session sees of the own account; null when the session has ended. */
export async function findHolder(
  reader: ScopedReader,
  citizenId: string,
  tokenHash: Buffer,
): Promise<HolderRow | null> {
  const [row] = await reader.read<HolderRow>(
    { kind: 'CITIZEN', citizenId },
    {
      name: 'holder',
      text: `select c.full_name, c.personal_id_number, a.level, a.state, s.created_at as signed_in_at,
                    least(s.expires_at, s.last_used_at + interval '${HOLDER_SESSION_IDLE_MINUTES} minutes') as session_ends_at
             from holder_session s join account a on a.id = s.account_id join citizen c on c.id = a.citizen_id
             where s.token_hash = $1 and c.id = $2`,
      values: [tokenHash, citizenId],
    },
  );
  return row ?? null;
}
