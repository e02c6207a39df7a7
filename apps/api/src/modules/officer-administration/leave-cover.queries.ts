import type { AssignmentDates, LocalDate } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type OfficerActor, type RowScope } from '../../platform/access/actor.ts';
import type { OfficerRole } from '../../platform/access/permissions.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NOT_ENDED } from './officer-administration.queries.ts';

/** Colleagues of an officer: whoever works today in a unit that he covers, or in one above it. */
const IS_COLLEAGUE = (units: string) => `exists (
  select from officer_assignment s join administrative_unit_descendant d on d.ancestor_id = s.unit_id
  where s.officer_id = o.id and d.descendant_id = any (${units}::integer[]) and s.agency_id is null and s.role <> 'OUTREACH_MEMBER'
    and s.valid_from <= app_today() and ${NOT_ENDED})`;

export async function findColleague(
  em: EntityManager,
  username: string,
  scope: RowScope,
): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `select o.id from officer o where o.username = ? and o.password_hash is not null and ${IS_COLLEAGUE('?')}`,
    [username, `{${(unitIdsOf(scope) ?? []).join(',')}}`],
  );
  return row?.id ?? null;
}

export interface ColleagueRow {
  readonly [column: string]: unknown;
  readonly username: string;
  readonly display_name: string;
}

export const listColleagues = (reader: ScopedReader, { id, scope }: OfficerActor): Promise<ColleagueRow[]> =>
  reader.read<ColleagueRow>(scope, {
    name: 'colleagues-of-officer',
    text: `select o.username, o.display_name from officer o
           where o.id <> $1 and o.password_hash is not null and ${IS_COLLEAGUE('$2')} order by o.display_name, o.username limit 500`,
    values: [id, unitIdsOf(scope) ?? []],
  });

/** The officer's appointment to a role in a unit that stands on a day; his own before one that he covers for somebody. */
export async function findOwnAppointment(
  em: EntityManager,
  wish: {
    readonly officerId: string;
    readonly role: OfficerRole;
    readonly unitId: number;
    readonly validFrom: LocalDate;
  },
): Promise<(AssignmentDates & { readonly isCover: boolean }) | null> {
  const [row] = await em.execute<(AssignmentDates & { isCover: boolean })[]>(
    `select to_char(valid_from, 'YYYY-MM-DD') as "validFrom", to_char(valid_to, 'YYYY-MM-DD') as "validTo", covers_for is not null as "isCover"
     from officer_assignment where officer_id = ? and role = ? and unit_id = ? and valid_from <= ? and coalesce(valid_to, 'infinity') > ?
     order by covers_for is not null, valid_to desc nulls first limit 1`,
    [wish.officerId, wish.role, wish.unitId, wish.validFrom, wish.validFrom],
  );
  return row ?? null;
}

export interface LeaveCoverRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly role: OfficerRole;
  readonly unit: { readonly code: string; readonly name: string };
  readonly absent: string;
  readonly colleague: string;
  readonly valid_from: LocalDate;
  readonly valid_to: LocalDate;
  readonly hand_over_note: string;
  readonly is_given: boolean;
}

/** Covers that the officer gave or took over and that have not ended, the next to begin first. */
export const listLeaveCovers = (
  reader: ScopedReader,
  { id, scope }: OfficerActor,
): Promise<LeaveCoverRow[]> =>
  reader.read<LeaveCoverRow>(scope, {
    name: 'leave-covers-of-officer',
    text: `
      select s.id, s.role, jsonb_build_object('code', u.code, 'name', u.name) as unit, a.display_name as absent, c.display_name as colleague,
        to_char(s.valid_from, 'YYYY-MM-DD') as valid_from, to_char(s.valid_to, 'YYYY-MM-DD') as valid_to, s.hand_over_note, s.covers_for = $1 as is_given
      from officer_assignment s join administrative_unit u on u.id = s.unit_id
      join officer a on a.id = s.covers_for join officer c on c.id = s.officer_id
      where (s.covers_for = $1 or (s.officer_id = $1 and s.covers_for is not null)) and s.valid_to > app_today()
      order by s.valid_from, s.id`,
    values: [id],
  });
