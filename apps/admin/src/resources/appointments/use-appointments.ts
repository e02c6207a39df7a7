import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';

/** People come, and others record that they came; time alone makes an appointment one that can be missed. */
const READ_AGAIN_EVERY_MS = 60_000;

export function useAppointments(day: string, officeCode: string | null) {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return useQuery({
    queryKey: ['appointments', day, officeCode],
    queryFn: () => dataProvider.getAppointments({ day, officeCode }),
    refetchInterval: READ_AGAIN_EVERY_MS,
  });
}
