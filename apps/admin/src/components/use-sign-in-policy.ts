import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { BackOfficeProvider } from '../providers/data-provider.ts';

/** What this server asks of officers who sign in; undefined until it has said so. */
export function useSignInPolicy() {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['sign-in-policy'],
    queryFn: () => dataProvider.getSignInPolicy(),
    staleTime: Infinity,
  });
  return data;
}
