import type { AgencyCode, AssignmentDates, LocalDate } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { OfficerRole } from '../../platform/access/permissions.ts';

/** An assignment `s` that runs or is to come. */
export const NOT_ENDED = `coalesce(s.valid_to, 'infinity') > app_today()`;

/** An administrator's officers: with a role to come or to hold in a unit that she covers, and those without any. */
export const IS_MANAGED = (units: string) => `
  (exists (select from officer_assignment s where s.officer_id = o.id and s.unit_id = any (${units}::integer[]))
   or not exists (select from officer_assignment s where s.officer_id = o.id))`;

/** None of the roles that an officer has or will have lies outside the administrator's units. */
export const IS_WHOLLY_MANAGED = (units: string) => `not exists (
  select from officer_assignment s where s.officer_id = o.id and ${NOT_ENDED}
    and not s.unit_id = any (${units}::integer[]))`;

export interface KnownOfficer {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
}

/** An officer of the administrator's list, of whom every role is hers to give; null for anybody else. */
export async function findWhollyManaged(
  em: EntityManager,
  officerId: string,
  unitIds: readonly number[],
): Promise<KnownOfficer | null> {
  const units = `{${unitIds.join(',')}}`;
  const [row] = await em.execute<{ id: string; username: string; display_name: string }[]>(
    `select o.id, o.username, o.display_name from officer o where o.id = ? and ${IS_MANAGED('?')} and ${IS_WHOLLY_MANAGED('?')}`,
    [officerId, units, units],
  );
  return row ? { id: row.id, username: row.username, displayName: row.display_name } : null;
}

/** An officer who stands in the administrator's list; null for anybody else. */
export async function findManaged(
  em: EntityManager,
  officerId: string,
  unitIds: readonly number[],
): Promise<KnownOfficer | null> {
  const [row] = await em.execute<{ id: string; username: string; display_name: string }[]>(
    `select o.id, o.username, o.display_name from officer o where o.id = ? and ${IS_MANAGED('?')}`,
    [officerId, `{${unitIds.join(',')}}`],
  );
  return row ? { id: row.id, username: row.username, displayName: row.display_name } : null;
}

/** Null: somebody has the name already. */
export async function insertOfficer(
  em: EntityManager,
  username: string,
  displayName: string,
): Promise<string | null> {
  const [row] = await em.execute<{ id: string | null }[]>('select create_officer(?, ?) as id', [
    username,
    displayName,
  ]);
  return row?.id ?? null;
}

/** The link of an officer, in the place of the one before. */
export async function replaceLink(
  em: EntityManager,
  link: {
    readonly tokenHash: Buffer;
    readonly officerId: string;
    readonly issuedBy: string | null;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await em.execute('delete from officer_link where officer_id = ?', [link.officerId]);
  await em.execute(
    'insert into officer_link (token_hash, officer_id, issued_by, expires_at) values (?, ?, ?, ?)',
    [link.tokenHash, link.officerId, link.issuedBy, link.expiresAt],
  );
}

/** Whose link it is; null when it is none, or no more. */
export async function findLinkedOfficer(pool: Pool, tokenHash: Buffer): Promise<KnownOfficer | null> {
  const { rows } = await pool.query<{ id: string; username: string; display_name: string }>({
    name: 'officer-of-link',
    text: `select o.id, o.username, o.display_name from officer_link l join officer o on o.id = l.officer_id
           where l.token_hash = $1 and l.expires_at > app_now()`,
    values: [tokenHash],
  });
  const [row] = rows;
  return row ? { id: row.id, username: row.username, displayName: row.display_name } : null;
}

/** Uses up the link and sets the password; null when somebody was quicker. */
export async function enrol(em: EntityManager, tokenHash: Buffer, hash: string): Promise<string | null> {
  const [row] = await em.execute<{ id: string | null }[]>('select enrol_officer(?, ?) as id', [
    tokenHash,
    hash,
  ]);
  return row?.id ?? null;
}

/** Takes every means of signing in, and a link that is still good. */
export async function bar(em: EntityManager, officerId: string): Promise<void> {
  await em.execute('select bar_officer(?)', [officerId]);
  await em.execute('delete from officer_link where officer_id = ?', [officerId]);
}

/** Keeps why somebody is barred, in the place of what was written before. */
export async function keepBar(
  em: EntityManager,
  bar: {
    readonly officerId: string;
    readonly barredBy: string;
    readonly at: Date;
    readonly reason: string;
  },
): Promise<void> {
  await forgetBar(em, bar.officerId);
  await em.execute('insert into officer_bar (officer_id, barred_by, barred_at, reason) values (?, ?, ?, ?)', [
    bar.officerId,
    bar.barredBy,
    bar.at,
    bar.reason,
  ]);
}

export const forgetBar = (em: EntityManager, officerId: string) =>
  em.execute('delete from officer_bar where officer_id = ?', [officerId]);

export interface UnitAndAgency {
  readonly unitId: number | null;
  readonly agencyId: string | null;
}

/** The unit of a code, and the agency of a clerk. Of several units one that the asker covers comes first, then the one that stands. */
export async function findUnitAndAgency(
  em: EntityManager,
  unitCode: string,
  agencyCode: AgencyCode | null,
  unitIds: readonly number[],
): Promise<UnitAndAgency> {
  const [row] = await em.execute<{ unit_id: number | null; agency_id: string | null }[]>(
    `select (select id from administrative_unit where code = ?
             order by id = any (?::integer[]) desc, (valid_to is null or valid_to > app_today()) desc, valid_from desc nulls last limit 1) as unit_id,
       (select id from agency where code = ?) as agency_id`,
    [unitCode, `{${unitIds.join(',')}}`, agencyCode],
  );
  return { unitId: row?.unit_id ?? null, agencyId: row?.agency_id ?? null };
}

export interface NewAssignment extends AssignmentDates {
  readonly officerId: string;
  readonly role: OfficerRole;
  readonly unitId: number;
  readonly agencyId: string | null;
  readonly givenBy: string | null;
  readonly coversFor: string | null;
  readonly handOverNote: string | null;
}

/** Whether the officer holds this role in this unit at any time of it already. */
export async function hasSameAssignment(em: EntityManager, wish: NewAssignment): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select from officer_assignment where officer_id = ? and role = ? and unit_id = ?
       and valid_from < coalesce(?::date, 'infinity') and coalesce(valid_to, 'infinity') > ?::date`,
    [wish.officerId, wish.role, wish.unitId, wish.validTo, wish.validFrom],
  );
  return rows.length > 0;
}

export async function insertAssignment(em: EntityManager, wish: NewAssignment): Promise<string | null> {
  const [row] = await em.execute<{ id: string | null }[]>(
    'select assign_officer(?, ?, ?, ?, ?, ?, ?, ?, ?) as id',
    [
      wish.officerId,
      wish.role,
      wish.unitId,
      wish.agencyId,
      wish.validFrom,
      wish.validTo,
      wish.givenBy,
      wish.coversFor,
      wish.handOverNote,
    ],
  );
  return row?.id ?? null;
}

export interface KeptAssignment extends AssignmentDates {
  readonly officerId: string;
  readonly role: OfficerRole;
  readonly unitId: number;
  readonly coversFor: string | null;
}

const KEPT = `officer_id as "officerId", role, unit_id as "unitId", covers_for as "coversFor",
  to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo"`;

/** An appointment that has not ended. */
export async function findAssignment(em: EntityManager, id: string): Promise<KeptAssignment | null> {
  const [row] = await em.execute<KeptAssignment[]>(
    `select ${KEPT} from officer_assignment s where id = ? and ${NOT_ENDED}`,
    [id],
  );
  return row ?? null;
}

export const listHeldAssignments = (em: EntityManager, officerId: string): Promise<KeptAssignment[]> =>
  em.execute<KeptAssignment[]>(
    `select ${KEPT} from officer_assignment s where officer_id = ? and ${NOT_ENDED}`,
    [officerId],
  );

/** Who acts, or will act, in the place of the officer of an appointment; they end with it. */
export async function listCoveringColleagues(
  em: EntityManager,
  { officerId, role, unitId }: Pick<KeptAssignment, 'officerId' | 'role' | 'unitId'>,
): Promise<string[]> {
  const rows = await em.execute<{ officerId: string }[]>(
    `select distinct officer_id as "officerId" from officer_assignment s
     where covers_for = ? and role = ? and unit_id = ? and ${NOT_ENDED} order by 1`,
    [officerId, role, unitId],
  );
  return rows.map((row) => row.officerId);
}

export const endAssignment = (em: EntityManager, id: string, day: LocalDate) =>
  em.execute('select end_officer_assignment(?, ?)', [id, day]);

/** Whether anybody has ever been appointed as administrator. */
export async function hasHadAdministrators(em: EntityManager): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select from officer_assignment where role = 'ADMINISTRATOR' limit 1`,
  );
  return rows.length > 0;
}

/** Makes whoever ends an appointment, or gives one on, wait for whoever ends one at the same moment. */
export const waitForAppointments = (em: EntityManager) =>
  em.execute(`select pg_advisory_xact_lock(hashtext('officer-appointments'))`);

/** The other administrators of a unit, appointed to it or above it, who have a password. */
export const listOtherAdministrators = (
  em: EntityManager,
  unitId: number,
  exceptOfficerId: string,
): Promise<AssignmentDates[]> =>
  em.execute<AssignmentDates[]>(
    `select to_char(s.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(s.valid_to, 'YYYY-MM-DD') as "validTo"
     from officer_assignment s join administrative_unit_descendant d on d.ancestor_id = s.unit_id join officer o on o.id = s.officer_id
     where d.descendant_id = ? and s.role = 'ADMINISTRATOR' and s.officer_id <> ? and o.password_hash is not null`,
    [unitId, exceptOfficerId],
  );
