import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import { useApplicationChanges } from '../components/use-application-changes.ts';
import { useThrottled } from '../components/use-throttled.ts';
import type { BackOfficeProvider } from '../providers/data-provider.ts';
import type { QueueKey } from './queues.ts';

const COUNT_AT_MOST_EVERY_MS = 3000;
/** Time alone makes an application overdue, without a change that anybody could be told of. */
const COUNT_AT_LEAST_EVERY_MS = 60_000;

/** The server counts no queue further than this; the number of a state is exact. */
const COUNTED_UP_TO = 1000;

export interface QueueCount {
  readonly count: number;
  /** True when there may be more. */
  readonly isCapped: boolean;
}

const counted = (count: number): QueueCount => ({ count, isCapped: count >= COUNTED_UP_TO });

/** How many applications wait in each queue; a queue without a number is missing. */
export function useApplicationCounts(isAllowed: boolean): Partial<Record<QueueKey, QueueCount>> {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const queryClient = useQueryClient();
  const { data } = useQuery({
    queryKey: ['applications', 'counts'],
    queryFn: () => dataProvider.getApplicationCounts(),
    enabled: isAllowed,
    refetchInterval: COUNT_AT_LEAST_EVERY_MS,
  });
  const countAgain = useThrottled(() => {
    void queryClient.invalidateQueries({ queryKey: ['applications', 'counts'] });
  }, COUNT_AT_MOST_EVERY_MS);
  useApplicationChanges(countAgain);
  if (!data) return {};
  return {
    review: {
      count: data.byState.find(({ state }) => state === 'READY_FOR_REVIEW')?.count ?? 0,
      isCapped: false,
    },
    mine: counted(data.mine),
    together: counted(data.decidableTogether),
    mismatch: counted(data.mismatched),
    dueToday: counted(data.dueToday),
    comingDue: counted(data.comingDue),
    overdue: counted(data.overdue),
    escalated: counted(data.escalated),
  };
}
