import type { ClientBase } from 'pg';
import { inOnePicture } from './check-locks.queries.ts';
import {
  findBrokenFunnels,
  findWrongFigures,
  findWrongStandings,
  type StatisticDifference,
} from './check-statistics.queries.ts';

export interface StatisticFinding {
  readonly promise: string;
  readonly differences: readonly StatisticDifference[];
}

/** Recounts every kept figure from the rows that it counts. Changes nothing. */
export const checkStatistics = (client: ClientBase): Promise<StatisticFinding[]> =>
  inOnePicture(client, async () => [
    {
      promise: 'Every kept figure is what a recount gives.',
      differences: await findWrongFigures(client),
    },
    {
      promise: 'Every standing is the sum of the days up to it.',
      differences: await findWrongStandings(client),
    },
    {
      promise: 'Every application is in exactly one bucket of the funnel.',
      differences: await findBrokenFunnels(client),
    },
  ]);

const NAMED_AT_MOST = 20;

/** A line for each promise and one for each difference, and whether there is none. */
export function statisticsReportOf(findings: readonly StatisticFinding[]): {
  readonly lines: string[];
  readonly isKept: boolean;
} {
  const lines = findings.flatMap(({ promise, differences }) => [
    differences.length === 0 ? `kept    ${promise}` : `BROKEN  ${promise} ${differences.length} differ:`,
    ...differences
      .slice(0, NAMED_AT_MOST)
      .map(
        ({ unit, measure, onDay, kept, recounted }) =>
          `        unit ${unit} ${measure}${onDay ? ` on ${onDay}` : ''}: kept ${kept}, recounted ${recounted}`,
      ),
    ...(differences.length > NAMED_AT_MOST ? ['        …'] : []),
  ]);
  return { lines, isKept: findings.every(({ differences }) => differences.length === 0) };
}
