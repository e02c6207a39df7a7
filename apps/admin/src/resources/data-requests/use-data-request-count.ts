import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider, DataRequestCount } from '../../providers/data-provider.ts';

const COUNT_EVERY_MS = 60_000;
/** The server counts no further. */
export const REQUESTS_COUNTED_UP_TO = 1000;

/** How many requests wait in the officer's units; undefined while it is not known. Counting reads none of them. */
export function useDataRequestCount(isAllowed: boolean): DataRequestCount | undefined {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['data-requests', 'count'],
    queryFn: () => dataProvider.getDataRequestCount(),
    enabled: isAllowed,
    refetchInterval: COUNT_EVERY_MS,
  });
  return data;
}
