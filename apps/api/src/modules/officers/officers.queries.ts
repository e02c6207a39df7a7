import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { OfficerActor } from '../../platform/access/actor.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import { Unauthenticated } from '../../platform/request-errors.ts';

/** A session that was not used for so long has ended. */
export const SESSION_IDLE_MINUTES = 15;

interface OfficerRow {
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly roles: OfficerRole[] | null;
  readonly appointed_units: { code: string; name: string }[] | null;
  readonly unit_ids: number[] | null;
  /** The agency of a clerk, who covers its questions and no unit. */
  readonly agency_id: string | null;
}

/**
 * Roles, appointments and covered units of an officer on the database's day; revoking one acts on the next request. Whoever
 * is appointed to a unit covers its predecessors too, from the day of the merger.
 */
const OFFICER_TODAY = `
  o.id, o.username, o.display_name, held.roles, held.appointed_units, held.agency_id, covered.unit_ids
  from officer o
  left join lateral (
    select array_agg(distinct s.role) as roles, jsonb_agg(distinct jsonb_build_object('code', u.code, 'name', u.name)) as appointed_units,
      min(s.agency_id::text)::uuid as agency_id
    from officer_assignment s join administrative_unit u on u.id = s.unit_id
    where s.officer_id = o.id and s.valid_from <= app_today() and (s.valid_to is null or s.valid_to > app_today())) held on true
  left join lateral (
    select array_agg(distinct d.descendant_id) as unit_ids
    from officer_assignment s join administrative_unit_descendant d on d.ancestor_id = s.unit_id
    where s.officer_id = o.id and s.valid_from <= app_today() and (s.valid_to is null or s.valid_to > app_today())
      and d.valid_from <= app_today()) covered on true`;

const actorOf = (row: OfficerRow): OfficerActor => ({
  kind: 'OFFICER',
  id: row.id,
  username: row.username,
  name: row.display_name,
  roles: row.roles ?? [],
  appointedUnits: row.appointed_units ?? [],
  agencyId: row.agency_id,
  scope:
    row.agency_id === null
      ? { kind: 'UNITS', unitIds: row.unit_ids ?? [] }
      : { kind: 'AGENCY', agencyId: row.agency_id },
});

const SESSION = `
  select officer_id, last_used_at from officer_session
  where token_hash = $1 and expires_at > app_now() and last_used_at > app_now() - interval '${SESSION_IDLE_MINUTES} minutes'`;

/** The officer whom a session cookie names, with the session kept awake; null when there is none, or it has ended. */
export async function findOfficerBySession(pool: Pool, tokenHash: Buffer): Promise<OfficerActor | null> {
  const { rows } = await pool.query<OfficerRow>({
    name: 'officer-by-session',
    text: `
      with session as (${SESSION}),
      kept_awake as (
        update officer_session set last_used_at = app_now()
        where token_hash = $1 and exists (select 1 from session where last_used_at < app_now() - interval '1 minute'))
      select ${OFFICER_TODAY} where o.id = (select officer_id from session)`,
    values: [tokenHash],
  });
  return rows[0] ? actorOf(rows[0]) : null;
}

/** The same without keeping the session awake, for what a page asks by itself while nobody is at work. */
export async function findOfficerOfIdleSession(pool: Pool, tokenHash: Buffer): Promise<OfficerActor | null> {
  const { rows } = await pool.query<OfficerRow>({
    name: 'officer-of-idle-session',
    text: `with session as (${SESSION}) select ${OFFICER_TODAY} where o.id = (select officer_id from session)`,
    values: [tokenHash],
  });
  return rows[0] ? actorOf(rows[0]) : null;
}

export interface SignInRecord {
  readonly actor: OfficerActor;
  /** Null until the officer has enrolled, and after the officer was barred. */
  readonly passwordHash: string | null;
  readonly hasFactor: boolean;
}

/** The officer of a name with what signing in needs; null when the name is unknown. */
export async function findOfficerByUsername(pool: Pool, username: string): Promise<SignInRecord | null> {
  const { rows } = await pool.query<OfficerRow & { password_hash: string | null; has_factor: boolean }>({
    name: 'officer-by-username',
    text: `select o.password_hash, exists (select from officer_totp t where t.officer_id = o.id)
             or exists (select from officer_passkey k where k.officer_id = o.id) as has_factor, ${OFFICER_TODAY}
           where o.username = $1`,
    values: [username],
  });
  const [row] = rows;
  return row ? { actor: actorOf(row), passwordHash: row.password_hash, hasFactor: row.has_factor } : null;
}

/** An officer by identifier, as of today; null when there is none. */
export async function findOfficerById(pool: Pool, officerId: string): Promise<OfficerActor | null> {
  const { rows } = await pool.query<OfficerRow>({
    name: 'officer-by-id',
    text: `select ${OFFICER_TODAY} where o.id = $1`,
    values: [officerId],
  });
  return rows[0] ? actorOf(rows[0]) : null;
}

/** What the password of an officer who is signed in is compared with. */
export async function findPasswordHash(pool: Pool, officerId: string): Promise<string> {
  const { rows } = await pool.query<{ password_hash: string | null }>({
    name: 'officer-password-hash',
    text: 'select password_hash from officer where id = $1',
    values: [officerId],
  });
  const hash = rows[0]?.password_hash;
  // Whoever was barred while this request ran has no session any more; the next one says so.
  if (!hash) throw new Unauthenticated();
  return hash;
}

/** Sets a new password where the present one is still the one that was verified; false when it is not. */
export async function changePasswordHash(
  em: EntityManager,
  officerId: string,
  knownHash: string,
  newHash: string,
): Promise<boolean> {
  const [row] = await em.execute<{ changed: boolean }[]>(
    'select change_officer_password(?, ?, ?) as changed',
    [officerId, knownHash, newHash],
  );
  return row?.changed === true;
}
