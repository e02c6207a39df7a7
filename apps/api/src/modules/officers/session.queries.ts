import type { BrowserWords, FirstFactor, SecondFactor } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { SESSION_IDLE_MINUTES } from './officers.queries.ts';

export const SESSION_HOURS = 12;

export interface NewSession extends BrowserWords {
  readonly tokenHash: Buffer;
  readonly officerId: string;
  readonly firstFactor: FirstFactor;
  readonly secondFactor: SecondFactor | null;
  readonly at: Date;
  readonly expiresAt: Date;
}

/** Opens a session and forgets those of the officer that have ended. */
export async function insertSession(em: EntityManager, session: NewSession): Promise<void> {
  const { tokenHash, officerId, firstFactor, secondFactor, browser, system, at, expiresAt } = session;
  await em.execute('delete from officer_session where officer_id = ? and expires_at <= ?', [officerId, at]);
  await em.execute(
    'insert into officer_session (token_hash, officer_id, first_factor, second_factor, browser, system, expires_at) values (?, ?, ?, ?, ?, ?, ?)',
    [tokenHash, officerId, firstFactor, secondFactor, browser, system, expiresAt],
  );
}

export const deleteSession = (em: EntityManager, tokenHash: Buffer) =>
  em.execute('delete from officer_session where token_hash = ?', [tokenHash]);

/** Ends sessions of an officer, on every server at once: the one named, or all but the one that stays. How many. */
export async function endSessionsOf(
  em: EntityManager,
  {
    officerId,
    sessionId = null,
    exceptTokenHash = null,
  }: {
    readonly officerId: string;
    readonly sessionId?: string | null;
    readonly exceptTokenHash?: Buffer | null;
  },
): Promise<number> {
  const ended = await em.execute<unknown[]>(
    `delete from officer_session where officer_id = ? and id = coalesce(?::uuid, id) and token_hash is distinct from ?::bytea returning id`,
    [officerId, sessionId, exceptTokenHash],
  );
  return ended.length;
}

export const markSessionProved = (em: EntityManager, tokenHash: Buffer, factor: SecondFactor) =>
  em.execute('update officer_session set second_factor = ? where token_hash = ?', [factor, tokenHash]);

export interface OwnSessionRow extends BrowserWords {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly created_at: Date;
  readonly last_used_at: Date;
  readonly first_factor: FirstFactor;
  readonly second_factor: SecondFactor | null;
  readonly is_current: boolean;
}

/** The open sessions of an officer, the one that asks first, then the last used. */
export async function listSessionsOf(
  pool: Pool,
  officerId: string,
  tokenHash: Buffer,
): Promise<OwnSessionRow[]> {
  const { rows } = await pool.query<OwnSessionRow>({
    name: 'sessions-of-officer',
    text: `select id, browser, system, created_at, last_used_at, first_factor, second_factor, token_hash = $2 as is_current from officer_session
           where officer_id = $1 and expires_at > app_now() and last_used_at > app_now() - interval '${SESSION_IDLE_MINUTES} minutes'
           order by is_current desc, last_used_at desc`,
    values: [officerId, tokenHash],
  });
  return rows;
}
