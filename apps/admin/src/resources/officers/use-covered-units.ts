import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';

const UNITS_FRESH_MS = 300_000;

/** The units that the administrator covers, of every level, the widest first; empty while they are not known. */
export function useCoveredUnits() {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data = [] } = useQuery({
    queryKey: ['officers', 'units'],
    queryFn: () => dataProvider.getCoveredUnits(),
    staleTime: UNITS_FRESH_MS,
  });
  return data;
}
