import type { AccessPurpose, OpeningBasis, OpeningReviewState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { OpeningCase } from './person-openings.queries.ts';

/** Days that are drawn again when the worker was off. */
const DAYS_BACK = 7;

export interface DayToDraw {
  readonly unitId: number;
  readonly onDay: string;
  readonly openings: number;
}

/** Units with openings on a day that is over, and no sample of that day yet. */
export const listDaysToDraw = (reader: ScopedReader): Promise<DayToDraw[]> =>
  reader.read<DayToDraw & Record<string, unknown>>(
    { kind: 'ALL' },
    {
      name: 'opening-days-to-draw',
      text: `select o.unit_id as "unitId", o.on_day::text as "onDay", count(*)::integer as openings
             from (select unit_id, (opened_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day from person_opening
                   where outcome = 'OPENED' and opened_at < app_today()::timestamp at time zone 'Asia/Ho_Chi_Minh'
                     and opened_at >= (app_today() - $1::integer)::timestamp at time zone 'Asia/Ho_Chi_Minh') o
             where not exists (select from opening_sample s where s.unit_id = o.unit_id and s.on_day = o.on_day)
             group by 1, 2 order by 2, 1`,
      values: [DAYS_BACK],
    },
  );

export interface Draw extends DayToDraw {
  readonly seed: string;
  readonly drawn: number;
}

/** Draws; what another run has drawn meanwhile stays. Gives how many openings are to be reviewed. */
export async function insertSamples(em: EntityManager, draws: readonly Draw[], at: Date): Promise<number> {
  const rows = await em.execute<unknown[]>(
    `with asked as (
       select * from json_to_recordset(?::json) as d ("unitId" integer, "onDay" date, openings integer, seed text, drawn integer)),
     sample as (
       insert into opening_sample (unit_id, on_day, seed, openings, drawn, drawn_at)
       select "unitId", "onDay", seed, openings, drawn, ?::timestamptz from asked on conflict do nothing returning *)
     insert into opening_review (opening_id, unit_id, on_day)
     select chosen.id, s.unit_id, s.on_day from sample s cross join lateral (
       select o.id from person_opening o
       where o.unit_id = s.unit_id and o.outcome = 'OPENED'
         and o.opened_at >= s.on_day::timestamp at time zone 'Asia/Ho_Chi_Minh'
         and o.opened_at < (s.on_day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
       order by md5(s.seed || o.id::text), o.id limit s.drawn) chosen
     returning opening_id`,
    [JSON.stringify(draws), at],
  );
  return rows.length;
}

export interface OpeningReviewRow {
  readonly id: string;
  readonly version: number;
  readonly state: OpeningReviewState;
  readonly unitId: number;
  readonly unitName: string;
  readonly onDay: string;
  readonly officerId: string;
  readonly officerName: string;
  readonly openedAt: Date;
  readonly caseKind: OpeningCase['kind'];
  readonly caseId: string | null;
  readonly caseCode: string | null;
  readonly purpose: AccessPurpose;
  readonly purposeNote: string | null;
  readonly basis: OpeningBasis;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly note: string | null;
}

const REVIEW = `
  select r.opening_id as id, r.version, r.state, r.unit_id as "unitId", u.name as "unitName", r.on_day::text as "onDay", o.officer_id as "officerId",
    f.display_name as "officerName", o.opened_at as "openedAt", o.case_kind as "caseKind", o.case_id as "caseId",
    coalesce(a.code, l.code, d.code) as "caseCode", o.purpose, o.note as "purposeNote", o.basis,
    v.display_name as "reviewedBy", r.reviewed_at as "reviewedAt", r.note
  from opening_review r join person_opening o on o.id = r.opening_id join officer f on f.id = o.officer_id
    join administrative_unit u on u.id = r.unit_id left join officer v on v.id = r.reviewed_by
    left join application a on o.case_kind = 'APPLICATION' and a.id = o.case_id
    left join lock_request l on o.case_kind = 'LOCK_REQUEST' and l.id = o.case_id
    left join data_request d on o.case_kind = 'DATA_REQUEST' and d.id = o.case_id`;

const withDates = (row: OpeningReviewRow): OpeningReviewRow => ({
  ...row,
  openedAt: new Date(row.openedAt),
  reviewedAt: row.reviewedAt && new Date(row.reviewedAt),
});

/** Openings that were drawn in the units, but not those of who asks. */
export async function listReviews(
  em: EntityManager,
  asked: {
    readonly scope: RowScope;
    readonly officerId: string;
    readonly isOpen: boolean;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<OpeningReviewRow[]> {
  const ids = unitIdsOf(asked.scope);
  const units = ids && `{${ids.join(',')}}`;
  const rows = await em.execute<OpeningReviewRow[]>(
    `${REVIEW} where (?::integer[] is null or r.unit_id = any (?::integer[])) and (r.state = 'DRAWN') = ? and o.officer_id <> ?
     order by r.on_day desc, r.opening_id limit ? offset ?`,
    [units, units, asked.isOpen, asked.officerId, asked.limit, asked.offset],
  );
  return rows.map(withDates);
}

/** Null when it is not there or not in the rows of the actor. */
export async function findReview(em: EntityManager, id: string): Promise<OpeningReviewRow | null> {
  const [row] = await em.execute<OpeningReviewRow[]>(`${REVIEW} where r.opening_id = ?`, [id]);
  return row ? withDates(row) : null;
}

/** The same, locked until the transaction ends. */
export async function lockReview(em: EntityManager, id: string): Promise<OpeningReviewRow | null> {
  await em.execute('select from opening_review where opening_id = ? for update', [id]);
  return findReview(em, id);
}

export const settleReview = (
  em: EntityManager,
  id: string,
  settled: {
    readonly state: OpeningReviewState;
    readonly by: string;
    readonly at: Date;
    readonly note: string | null;
  },
) =>
  em.execute(
    'update opening_review set state = ?, reviewed_by = ?, reviewed_at = ?, note = ?, version = version + 1 where opening_id = ?',
    [settled.state, settled.by, settled.at, settled.note, id],
  );
