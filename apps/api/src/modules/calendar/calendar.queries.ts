import type { EntityManager } from '@mikro-orm/postgresql';
import type {
  CalendarDay,
  CalendarDayKind,
  CalendarDayStatus,
  DeadlineTerm,
  LocalDate,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

interface Database {
  query(text: string): Promise<{ rows: CalendarDay[] }>;
}

/** Every exception of the official calendar; a few dozen rows. */
export const readCalendarDays = async (database: Database): Promise<CalendarDay[]> =>
  (await database.query(`select to_char(date, 'YYYY-MM-DD') as date, kind, status from calendar_day`)).rows;

/** The calendar as it stands, past any copy: in the transaction of a use case, and in a job. */
export const readCalendarDaysNow = (em: EntityManager): Promise<CalendarDay[]> =>
  readCalendarDays({ query: async (text) => ({ rows: await em.execute<CalendarDay[]>(text) }) });
export const readCalendarDaysOf = (reader: ScopedReader): Promise<CalendarDay[]> =>
  readCalendarDays({
    query: async (text) => ({
      rows: await reader.read<CalendarDay & { readonly [column: string]: unknown }>(SYSTEM.scope, {
        name: 'calendar-days',
        text,
        values: [],
      }),
    }),
  });

export interface CalendarDayRow extends CalendarDay {
  readonly note: string;
  /** The document that orders the day, by number and date. */
  readonly source: string;
}

const DAY = `to_char(date, 'YYYY-MM-DD') as date, kind, status, note, source`;

/** The exceptions of a year, in order; the calendar is public. */
export const listCalendarDays = (reader: ScopedReader, year: number): Promise<CalendarDayRow[]> =>
  reader.read<CalendarDayRow & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'calendar-days-of-year',
    text: `select ${DAY} from calendar_day where date >= make_date($1, 1, 1) and date < make_date($1 + 1, 1, 1) order by calendar_day.date`,
    values: [year],
  });

/** A day as it stands, or null; two changes of one day wait for each other here. */
export async function findCalendarDayForUpdate(
  em: EntityManager,
  date: LocalDate,
): Promise<CalendarDayRow | null> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`calendar-day/${date}`]);
  const [row] = await em.execute<CalendarDayRow[]>(`select ${DAY} from calendar_day where date = ?`, [date]);
  return row ?? null;
}

export const putCalendarDay = (
  em: EntityManager,
  day: {
    readonly date: LocalDate;
    readonly kind: CalendarDayKind;
    readonly status: CalendarDayStatus;
    readonly note: string;
    readonly source: string;
  },
) =>
  em.execute(
    `insert into calendar_day (date, kind, status, note, source) values (?, ?, ?, ?, ?)
     on conflict (date) do update set kind = excluded.kind, status = excluded.status, note = excluded.note, source = excluded.source`,
    [day.date, day.kind, day.status, day.note, day.source],
  );

export const deleteCalendarDay = (em: EntityManager, date: LocalDate) =>
  em.execute('delete from calendar_day where date = ?', [date]);

/** What the term of an open application is reckoned from, and what was reckoned. */
export interface CountedTerm {
  readonly id: string;
  readonly term: DeadlineTerm;
  readonly received_at: Date;
  readonly due_at: Date;
  readonly rests_on_projected_day: boolean;
}

const OPEN = `a.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')`;
/** Received up to the end of the day and due after its beginning: the term counts the day, or counted it. */
const SPANS = (day: string): string => `(${day}::date is null or (
  a.received_at < (${day}::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
  and a.due_at > ${day}::date::timestamp at time zone 'Asia/Ho_Chi_Minh'))`;

/** The units with open applications whose term spans a day; null: with any open one. */
export async function listUnitsToRecount(reader: ScopedReader, day: LocalDate | null): Promise<number[]> {
  const rows = await reader.read<{ unit_id: number }>(SYSTEM.scope, {
    name: 'units-to-recount',
    text: `select distinct a.unit_id from application a where ${OPEN} and ${SPANS('$1')} order by a.unit_id`,
    values: [day],
  });
  return rows.map(({ unit_id: unitId }) => unitId);
}

interface TermsWanted {
  readonly unitId: number;
  readonly day: LocalDate | null;
  readonly after: string | null;
  readonly limit: number;
}

/** The next open terms of a unit that a day may have changed, by identifier; each value is named once, in this order. */
const termsText = (day: string, after: string, unitId: string, limit: string): string => `
  select a.id, a.term, a.received_at, a.due_at, a.rests_on_projected_day
  from application a cross join (select ${day}::date as day, ${after}::uuid as after) as wanted
  where a.unit_id = ${unitId} and ${OPEN} and ${SPANS('wanted.day')} and (wanted.after is null or a.id > wanted.after)
  order by a.id limit ${limit}`;
const termsValues = ({ day, after, unitId, limit }: TermsWanted) => [day, after, unitId, limit];

export const listTerms = (reader: ScopedReader, wanted: TermsWanted): Promise<CountedTerm[]> =>
  reader.read<CountedTerm & { readonly [column: string]: unknown }>(SYSTEM.scope, {
    name: 'terms-to-recount',
    text: termsText('$1', '$2', '$3', '$4'),
    values: termsValues(wanted),
  });

/** The same within the transaction that writes them. */
export async function listTermsNow(em: EntityManager, wanted: TermsWanted): Promise<CountedTerm[]> {
  const rows = await em.execute<CountedTerm[]>(termsText('?', '?', '?', '?'), termsValues(wanted));
  return rows.map((row) => ({
    ...row,
    received_at: new Date(row.received_at),
    due_at: new Date(row.due_at),
  }));
}

/** Two recounts of a unit come one after the other, so that the later one has the later calendar. */
export const waitForTurnOfRecount = (em: EntityManager, unitId: number) =>
  em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`recount/${unitId}`]);

/** Writes terms that came out differently; one that was decided meanwhile keeps the term it was decided under. */
export async function putTerms(
  em: EntityManager,
  terms: readonly { readonly id: string; readonly dueAt: Date; readonly restsOnProjectedDay: boolean }[],
): Promise<number> {
  const rows = await em.execute<unknown[]>(
    `update application a set due_at = c.due_at, rests_on_projected_day = c.rests
     from jsonb_to_recordset(?::jsonb) as c (id uuid, due_at timestamptz, rests boolean)
     where a.id = c.id and ${OPEN} returning a.id`,
    [
      JSON.stringify(
        terms.map(({ id, dueAt, restsOnProjectedDay: rests }) => ({
          id,
          due_at: dueAt.toISOString(),
          rests,
        })),
      ),
    ],
  );
  return rows.length;
}
