import { HOLDER_SESSION_IDLE_MINUTES } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { HolderActor } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { HolderDeviceRow } from './holder-device.queries.ts';

export interface NewHolderSession {
  readonly id: string;
  readonly tokenHash: Buffer;
  readonly accountId: string;
  readonly citizenId: string;
  readonly deviceId: string;
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
    `insert into holder_session (token_hash, id, account_id, citizen_id, device_id, created_at, last_used_at, expires_at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      session.tokenHash,
      session.id,
      session.accountId,
      session.citizenId,
      session.deviceId,
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

/** Which sessions of an account: all of them unless it says otherwise. */
export interface SessionsOf {
  readonly accountId: string;
  readonly sessionId?: string;
  readonly deviceId?: string;
  /** The one that stays. */
  readonly exceptTokenHash?: Buffer;
}

/** Ends sessions of an account, all at once and on every server; how many they were. */
export async function endHolderSessions(em: EntityManager, which: SessionsOf): Promise<number> {
  const ended = await em.execute<unknown[]>(
    `delete from holder_session where account_id = ? and id = coalesce(?::uuid, id) and device_id = coalesce(?::uuid, device_id)
     and token_hash is distinct from ?::bytea returning id`,
    [which.accountId, which.sessionId ?? null, which.deviceId ?? null, which.exceptTokenHash ?? null],
  );
  return ended.length;
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

export interface HolderSessionRow extends HolderDeviceRow {
  readonly session_id: string;
  readonly signed_in_at: Date;
  readonly last_used_at: Date;
  readonly is_current_session: boolean;
}

/** The open sessions of the holder with their devices, the one that asks first, then the last used. */
export const listHolderSessions = (
  reader: ScopedReader,
  { scope, accountId }: HolderActor,
  tokenHash: Buffer,
): Promise<HolderSessionRow[]> =>
  reader.read<HolderSessionRow>(scope, {
    name: 'holder-sessions',
    text: `select s.id as session_id, s.created_at as signed_in_at, s.last_used_at, s.token_hash = $2 as is_current_session,
                  d.id, d.browser, d.system, d.first_signed_in_at, d.last_signed_in_at, own.device_id is not null as is_current
           from holder_session s join holder_device d on d.id = s.device_id
           left join holder_session own on own.device_id = d.id and own.token_hash = $2
           where s.account_id = $1 and s.expires_at > app_now()
             and s.last_used_at > app_now() - interval '${HOLDER_SESSION_IDLE_MINUTES} minutes'
           order by is_current_session desc, s.last_used_at desc`,
    values: [accountId, tokenHash],
  });
