import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { VISIT_GROUPS } from './visit-text.ts';

const COUNT_EVERY_MS = 30_000;

/** How many visits wait for a second officer, or for the citizen; undefined while it is not known. */
export function useVisitCount(group: 'waiting' | 'running') {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['assisted-activations', 'count', group],
    queryFn: () => dataProvider.countAssistedActivations({ standings: [...VISIT_GROUPS[group]] }),
    refetchInterval: COUNT_EVERY_MS,
  });
  return data;
}
