import type { AccessFindingKind, FindingEvidence, OpeningBasis } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** No transaction lasts so long: what began before the place that was kept, and was committed after it, is seen again. */
const OVERLAP = `interval '5 minutes'`;

export interface OfficerDay {
  readonly officerId: string;
  readonly onDay: string;
}

/** Up to when openings were looked through, and whose days have new ones. */
export async function findDaysToWatch(
  reader: ScopedReader,
): Promise<{ readonly until: Date; readonly days: readonly OfficerDay[] }> {
  const [[watch] = [], days = []] = await reader.readAll({ kind: 'ALL' }, [
    { name: 'opening-watch', text: 'select app_now() as now from opening_watch', values: [] },
    {
      name: 'opening-days-to-watch',
      text: `select distinct officer_id as "officerId", (opened_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "onDay"
             from person_opening where opened_at > (select evaluated_until - ${OVERLAP} from opening_watch) and opened_at <= app_now()
             order by 2, 1`,
      values: [],
    },
  ]);
  return { until: (watch as { now: Date }).now, days: days as OfficerDay[] };
}

export interface WatchedRow extends OfficerDay {
  readonly officerName: string;
  readonly unitId: number;
  readonly at: Date;
  readonly outcome: 'OPENED' | 'DENIED';
  readonly personKey: string | null;
  readonly basis: OpeningBasis;
  readonly hasOwnFamilyName: boolean;
  readonly isElsewhere: boolean;
  readonly isOfOtherHamlet: boolean;
}

export interface KnownFinding extends OfficerDay {
  readonly kind: AccessFindingKind;
  readonly evidence: FindingEvidence;
  readonly isClosed: boolean;
}

/** Every opening of some officers' days, in the order in which they happened, and what was found in them before. */
export async function findWatchedDays(
  reader: ScopedReader,
  days: readonly OfficerDay[],
): Promise<{ readonly openings: readonly WatchedRow[]; readonly known: readonly KnownFinding[] }> {
  const values = [JSON.stringify(days)];
  const [openings = [], known = []] = await reader.readAll({ kind: 'ALL' }, [
    {
      name: 'watched-openings',
      text: `select d."officerId", d."onDay", f.display_name as "officerName", o.unit_id as "unitId", o.opened_at as at, o.outcome,
               o.person_id as "personKey", o.basis, o.has_own_family_name as "hasOwnFamilyName", o.is_elsewhere as "isElsewhere",
               o.is_of_other_hamlet as "isOfOtherHamlet"
             from json_to_recordset($1::json) as d ("officerId" uuid, "onDay" text)
               join officer f on f.id = d."officerId"
               join person_opening o on o.officer_id = d."officerId"
                 and o.opened_at >= d."onDay"::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
                 and o.opened_at < (d."onDay"::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'
             order by d."officerId", d."onDay", o.opened_at, o.id`,
      values,
    },
    {
      name: 'known-findings',
      text: `select f.officer_id as "officerId", f.on_day::text as "onDay", f.kind, f.evidence, f.closed_at is not null as "isClosed"
             from json_to_recordset($1::json) as d ("officerId" uuid, "onDay" date)
               join access_finding f on f.officer_id = d."officerId" and f.on_day = d."onDay"`,
      values,
    },
  ]);
  return { openings: openings as WatchedRow[], known: known as KnownFinding[] };
}

/** Keeps the place; two workers that come to it at once leave the later one. */
export const keepWatchPlace = (pool: Pool, until: Date) =>
  pool.query({
    name: 'keep-watch-place',
    text: 'update opening_watch set evaluated_until = $1 where evaluated_until < $1',
    values: [until],
  });
