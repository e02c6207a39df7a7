import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import { useEffect, useState } from 'react';

import type { UnitMergerInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, UnitMergerPreview } from '../../providers/data-provider.ts';

/** Long enough not to ask at every key, short enough to be there when one looks up. */
const ASKED_AFTER_MS = 400;

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
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsked(wanted);
    }, ASKED_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [wanted]);
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
