import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import { useSettled } from '../../components/use-settled.ts';
import type { UnitMergerInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, UnitMergerPreview } from '../../providers/data-provider.ts';

export interface MergerPreviewState {
  readonly data: UnitMergerPreview | undefined;
  readonly error: unknown;
  /** What is shown is of an earlier state of the form. */
  readonly isStale: boolean;
  readonly retry: () => void;
}

/** What the server says that the document would change, asked again shortly after every change of the form. */
export function useMergerPreview(input: UnitMergerInput | null): MergerPreviewState {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const wanted = JSON.stringify(input);
  const asked = useSettled(wanted);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    queryKey: ['unit-mergers', 'preview', asked],
    queryFn: () => dataProvider.previewUnitMerger(JSON.parse(asked) as UnitMergerInput),
    enabled: asked !== 'null',
    placeholderData: (before) => before,
  });
  return {
    data,
    error,
    isStale: isPlaceholderData || asked !== wanted,
    retry: () => {
      void refetch();
    },
  };
}
