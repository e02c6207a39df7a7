import type { EntityManager } from '@mikro-orm/postgresql';
import { BOOKING_AHEAD_DAYS, type LocalDate, type OfficeKind, type OpeningHours } from '@dinhdanh/domain';
import { SYSTEM, unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface OfficeRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: OfficeKind;
  readonly address: string;
  readonly unit_id: number;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly is_in_central_city: boolean;
  readonly opening: OpeningHours;
  readonly slot_minutes: number;
  readonly capacity: number;
  readonly valid_from: LocalDate | null;
  /** The first day on which the office no longer exists; null while no end is known. */
  readonly valid_to: LocalDate | null;
  readonly [column: string]: unknown;
}

/** An office on one day: the time by the database's clock, and how many hold a place, by the start in milliseconds. */
export interface OfficeDayRow extends OfficeRow {
  readonly now: Date;
  readonly taken: Readonly<Record<string, number>>;
}

const OFFICE = `o.id, o.code, o.name, o.kind, o.address, o.unit_id, u.code as unit_code, u.name as unit_name, o.is_in_central_city,
  o.opening, o.slot_minutes, o.capacity, to_char(o.valid_from, 'YYYY-MM-DD') as valid_from, to_char(o.valid_to, 'YYYY-MM-DD') as valid_to`;
const FROM_OFFICE = 'from office o join administrative_unit u on u.id = o.unit_id';

/** Offices that exist on some day on which an appointment can be booked now; offices are not personal data. */
export const listBookableOffices = (reader: ScopedReader): Promise<OfficeRow[]> =>
  reader.read<OfficeRow>(SYSTEM.scope, {
    name: 'bookable-offices',
    text: `select ${OFFICE} ${FROM_OFFICE}
           where (o.valid_from is null or o.valid_from <= app_today() + $1::integer) and (o.valid_to is null or o.valid_to > app_today())
           order by o.name, o.id`,
    values: [BOOKING_AHEAD_DAYS],
  });

/** The offices of the actor's units, ended ones too: their appointments of the past are still read. */
export const listCoveredOffices = (reader: ScopedReader, scope: RowScope): Promise<OfficeRow[]> =>
  reader.read<OfficeRow>(scope, {
    name: 'covered-offices',
    text: `select ${OFFICE} ${FROM_OFFICE} where ($1::integer[] is null or o.unit_id = any ($1)) order by o.name, o.id`,
    values: [unitIdsOf(scope)],
  });

/** An office with what is taken of a day; whoever asks sees numbers of places, no person. Null when nobody has that code. */
export async function findOfficeDay(
  reader: ScopedReader,
  code: string,
  day: LocalDate,
): Promise<OfficeDayRow | null> {
  const [row] = await reader.read<OfficeDayRow>(SYSTEM.scope, {
    name: 'office-day',
    text: `select ${OFFICE}, app_now() as now, coalesce((
             select jsonb_object_agg(start_ms, places) from (
               select (extract(epoch from a.starts_at) * 1000)::bigint::text as start_ms, count(*)::integer as places
               from appointment a
               where a.office_id = o.id and a.state <> 'CANCELLED'
                 and a.starts_at >= $2::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
                 and a.starts_at < ($2::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
               group by a.starts_at) as start), '{}') as taken
           ${FROM_OFFICE} where o.code = $1`,
    values: [code, day],
  });
  return row ?? null;
}

export async function findOffice(em: EntityManager, code: string): Promise<OfficeRow | null> {
  const [row] = await em.execute<OfficeRow[]>(`select ${OFFICE} ${FROM_OFFICE} where o.code = ?`, [code]);
  return row ?? null;
}

/**
 * Whether a ward of this code lies in the unit of an office, or in what took that unit's place: an office goes on where it
 * is after a merger. Codes are used again, so either holder of it will do.
 */
export async function isInUnit(em: EntityManager, unitId: number, wardCode: string): Promise<boolean> {
  const [row] = await em.execute<{ is_inside: boolean }[]>(
    `select exists (
       select from administrative_unit_descendant d join administrative_unit u on u.id = d.descendant_id
       where d.ancestor_id in (?, administrative_unit_heir_of(?, app_today())) and d.valid_from <= app_today() and u.code = ?) as is_inside`,
    [unitId, unitId, wardCode],
  );
  return row?.is_inside ?? false;
}
