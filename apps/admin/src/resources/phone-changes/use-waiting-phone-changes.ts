import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';

/** The person stands at the counter while the second officer is looked for. */
const READ_AGAIN_EVERY_MS = 15_000;
export const WAITING_PHONE_CHANGES = ['phone-changes', 'waiting'] as const;

export function useWaitingPhoneChanges() {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return useQuery({
    queryKey: WAITING_PHONE_CHANGES,
    queryFn: () => dataProvider.getWaitingPhoneChanges(),
    refetchInterval: READ_AGAIN_EVERY_MS,
  });
}
