import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../providers/data-provider.ts';
import type { Queue } from './queues.ts';

const POLL_EVERY_MS = 20_000;

/** The server counts mismatches and overdue ones no further than this; the number of a state is exact. */
const COUNTED_UP_TO = 1000;

export interface QueueCount {
  readonly count: number;
  /** True when there may be more. */
  readonly isCapped: boolean;
}

const counted = (count: number): QueueCount => ({ count, isCapped: count >= COUNTED_UP_TO });

/** How many applications wait in each queue; a queue without a number is missing. */
export function useApplicationCounts(isAllowed: boolean): Partial<Record<Queue['key'], QueueCount>> {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['applications', 'counts'],
    queryFn: () => dataProvider.getApplicationCounts(),
    enabled: isAllowed,
    refetchInterval: POLL_EVERY_MS,
  });
  if (!data) return {};
  return {
    review: {
      count: data.byState.find(({ state }) => state === 'READY_FOR_REVIEW')?.count ?? 0,
      isCapped: false,
    },
    mismatch: counted(data.mismatched),
    overdue: counted(data.overdue),
  };
}
