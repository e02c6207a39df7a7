import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { HeldAssignment, SignedInOfficer } from '../../platform/access/actor.ts';
import { Unauthenticated } from '../../platform/request-errors.ts';

/** A session that was not used for so long has ended. */
export const SESSION_IDLE_MINUTES = 15;

interface OfficerRow {
  readonly id: string;
  readonly username: string;
  readonly display_name: string;
  readonly assignments: readonly (Omit<HeldAssignment, 'unitIds'> & { readonly unitId: number })[] | null;
  /** What each of the units of the assignments covers. */
  readonly covered: Readonly<Record<string, readonly number[]>> | null;
}

/**
 * What an officer holds on the database's day, assignment by assignment; revoking one acts on the next request. Whoever is
 * appointed to a unit covers its predecessors too, from the day of the merger. What a unit covers comes once, however
 * many roles are held in it.
 */
const OFFICER_TODAY = `
  o.id, o.username, o.display_name, held.assignments, covered.covered
  from officer o
  left join lateral (
    select array_agg(distinct s.unit_id) as unit_ids,
      jsonb_agg(jsonb_build_object('role', s.role, 'unitId', s.unit_id, 'unit', jsonb_build_object('code', u.code, 'name', u.name), 'agencyId', s.agency_id,
        'coversFor', (select c.display_name from officer c where c.id = s.covers_for))
        order by u.code, s.role) as assignments
    from officer_assignment s join administrative_unit u on u.id = s.unit_id
    where s.officer_id = o.id and s.valid_from <= app_today() and (s.valid_to is null or s.valid_to > app_today())) held on true
  left join lateral (
    select jsonb_object_agg(of_unit.ancestor_id, of_unit.unit_ids) as covered
    from (select d.ancestor_id, jsonb_agg(d.descendant_id) as unit_ids from administrative_unit_descendant d
          where d.ancestor_id = any (held.unit_ids) and d.valid_from <= app_today() group by d.ancestor_id) of_unit) covered on true`;

const signedInOf = ({
  id,
  username,
  display_name: name,
  assignments,
  covered,
}: OfficerRow): SignedInOfficer => ({
  kind: 'OFFICER',
  id,
  username,
  name,
  assignments: (assignments ?? []).map(({ unitId, ...held }) => ({
    ...held,
    unitIds: covered?.[unitId] ?? [],
  })),
});

const SESSION = `
  select officer_id, last_used_at from officer_session
  where token_hash = $1 and expires_at > app_now() and last_used_at > app_now() - interval '${SESSION_IDLE_MINUTES} minutes'`;

/** The officer whom a session cookie names, with the session kept awake; null when there is none, or it has ended. */
export async function findOfficerBySession(pool: Pool, tokenHash: Buffer): Promise<SignedInOfficer | null> {
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
  return rows[0] ? signedInOf(rows[0]) : null;
}

/** The same without keeping the session awake, for what a page asks by itself while nobody is at work. */
export async function findOfficerOfIdleSession(
  pool: Pool,
  tokenHash: Buffer,
): Promise<SignedInOfficer | null> {
  const { rows } = await pool.query<OfficerRow>({
    name: 'officer-of-idle-session',
    text: `with session as (${SESSION}) select ${OFFICER_TODAY} where o.id = (select officer_id from session)`,
    values: [tokenHash],
  });
  return rows[0] ? signedInOf(rows[0]) : null;
}

export interface SignInRecord {
  readonly officer: SignedInOfficer;
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
  return row
    ? { officer: signedInOf(row), passwordHash: row.password_hash, hasFactor: row.has_factor }
    : null;
}

/** An officer by identifier, as of today; null when there is none. */
export async function findOfficerById(pool: Pool, officerId: string): Promise<SignedInOfficer | null> {
  const { rows } = await pool.query<OfficerRow>({
    name: 'officer-by-id',
    text: `select ${OFFICER_TODAY} where o.id = $1`,
    values: [officerId],
  });
  return rows[0] ? signedInOf(rows[0]) : null;
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
