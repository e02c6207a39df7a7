import { isDeepStrictEqual } from 'node:util';
import { familyNameOf, findPatterns, type WorkingCalendar } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import type { RaisedPattern } from './access-findings.queries.ts';
import { raiseFindings } from './raise-findings.ts';
import {
  findDaysToWatch,
  keepWatchPlace,
  findWatchedDays,
  type KnownFinding,
  type WatchedRow,
} from './watch-openings.queries.ts';

/** Officers' days that are looked through at a time: a day has some hundreds of openings. */
const DAYS_AT_A_TIME = 100;

interface WatchServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly pool: Pool;
  readonly workingCalendar: () => Promise<WorkingCalendar>;
}

const keepPatterns: UseCase<{ readonly patterns: readonly RaisedPattern[] }, void> = {
  name: 'raiseAccessFindings',
  permission: 'opening:watch',
  rows: 'ALL',
  async run(transaction, { patterns }) {
    const raised = await raiseFindings(transaction, patterns);
    transaction.audit({
      unitId: NATIONAL_CHAIN,
      action: 'OPENINGS_WATCHED',
      subjectKind: 'ACCESS_FINDING',
      subjectId: 'ALL',
      details: { count: raised },
    });
  },
};

/**
 * Every five minutes: looks through the days of officers who have opened somebody since the last time. Whatever is stopped
 * in between is done again, and raises nothing twice.
 */
export async function watchOpenings({
  useCases,
  reader,
  pool,
  workingCalendar,
}: WatchServices): Promise<void> {
  const { until, days } = await findDaysToWatch(reader);
  const calendar = await workingCalendar();
  for (let from = 0; from < days.length; from += DAYS_AT_A_TIME) {
    const { openings, known } = await findWatchedDays(reader, days.slice(from, from + DAYS_AT_A_TIME));
    const patterns = dayByDay(openings)
      .flatMap((day) => patternsOf(day, calendar))
      .filter((pattern) => !known.some((finding) => tells(finding, pattern)));
    if (patterns.length > 0) await useCases.execute(keepPatterns, SYSTEM, { patterns });
  }
  await keepWatchPlace(pool, until);
}

/** Whether a finding says already what was found; one that was closed is not opened again. */
const tells = (finding: KnownFinding, pattern: RaisedPattern): boolean =>
  finding.officerId === pattern.officerId &&
  finding.onDay === pattern.onDay &&
  finding.kind === pattern.kind &&
  (finding.isClosed || isDeepStrictEqual(finding.evidence, pattern.evidence));

/** The rows come day by day. */
function dayByDay(rows: readonly WatchedRow[]): WatchedRow[][] {
  const days: WatchedRow[][] = [];
  for (const row of rows) {
    const day = days.at(-1);
    const [first] = day ?? [];
    if (day && first?.officerId === row.officerId && first.onDay === row.onDay) day.push(row);
    else days.push([row]);
  }
  return days;
}

function patternsOf(openings: readonly WatchedRow[], calendar: WorkingCalendar): RaisedPattern[] {
  const last = openings.at(-1);
  if (!last) return [];
  const { officerId, unitId, onDay, officerName } = last;
  const day = { openings, familyName: familyNameOf(officerName) };
  return findPatterns(day, calendar).map((pattern) => ({ ...{ officerId, unitId, onDay }, ...pattern }));
}
