import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';

const COUNT_EVERY_MS = 60_000;
/** The server counts no further. */
const COUNTED_UP_TO = 1000;

/** How many tasks of the area officer are open; undefined while it is not known. Counting opens no phone number. */
export function useOpenAreaTasks(isAllowed: boolean) {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data: count } = useQuery({
    queryKey: ['area-tasks', 'count'],
    queryFn: () => dataProvider.getAreaTaskCount(),
    enabled: isAllowed,
    refetchInterval: COUNT_EVERY_MS,
  });
  return count === undefined ? undefined : { count, isCapped: count >= COUNTED_UP_TO };
}
