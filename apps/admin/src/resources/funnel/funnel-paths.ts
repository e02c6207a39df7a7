import type { ApplicationState, FunnelStage } from '../../generated/graphql.ts';
import type { Funnel } from '../../providers/data-provider.ts';

type Bucket = Funnel['total']['buckets'][number];

/** The stages before a decision are filters of the applications. */
const STATES: Partial<Record<FunnelStage, readonly ApplicationState[]>> = {
  COLLECTED: ['SUBMITTED'],
  CHECKING: ['CHECKING', 'READY_FOR_REVIEW'],
  RETURNED: ['RETURNED'],
  REFUSED: ['REFUSED'],
};

/** Where the people behind a number are; null where the officer may see the number alone, or nobody is there. */
export function pathBehind({ stage, count, opens }: Bucket, unitCodes: readonly string[]): string | null {
  if (opens === null || opens === undefined || count === 0) return null;
  if (opens === 'PEOPLE')
    return `/funnel/people?${new URLSearchParams({ stage, units: unitCodes.join(',') }).toString()}`;
  const filter = JSON.stringify({ states: STATES[stage], unitCodes });
  return `/applications?${new URLSearchParams({ filter, sort: 'dueAt', order: 'ASC', page: '1', perPage: '25' }).toString()}`;
}
