import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider, LockRequestCounts } from '../../providers/data-provider.ts';

const COUNT_EVERY_MS = 60_000;

/** What waits for the officer's units or for the authority; undefined while it is not known. */
export function useLockRequestCounts(isAllowed: boolean): LockRequestCounts | undefined {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['lock-requests', 'counts'],
    queryFn: () => dataProvider.getLockRequestCounts(),
    enabled: isAllowed,
    refetchInterval: COUNT_EVERY_MS,
  });
  return data;
}
