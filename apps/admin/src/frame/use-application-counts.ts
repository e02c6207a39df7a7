import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../providers/data-provider.ts';
import type { Queue } from './queues.ts';

const POLL_EVERY_MS = 20_000;

/** How many applications wait in each queue; a queue without a number is missing. */
export function useApplicationCounts(isAllowed: boolean): Partial<Record<Queue['key'], number>> {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['applications', 'counts'],
    queryFn: () => dataProvider.getApplicationCounts(),
    enabled: isAllowed,
    refetchInterval: POLL_EVERY_MS,
  });
  if (!data) return {};
  return {
    review: data.byState.find(({ state }) => state === 'READY_FOR_REVIEW')?.count ?? 0,
    mismatch: data.mismatched,
    overdue: data.overdue,
  };
}
