import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';

const READ_AGAIN_EVERY_MS = 60_000;

export function useActivationWindows() {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return useQuery({
    queryKey: ['activation-windows'],
    queryFn: () => dataProvider.getActivationWindows(),
    refetchInterval: READ_AGAIN_EVERY_MS,
  });
}
