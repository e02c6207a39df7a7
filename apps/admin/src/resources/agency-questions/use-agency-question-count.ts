import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';

import type { AgencyQuestionCount, BackOfficeProvider } from '../../providers/data-provider.ts';

const COUNT_EVERY_MS = 60_000;
export const QUESTION_COUNT = ['agency-questions', 'count'] as const;
/** The server counts no further. */
export const QUESTIONS_COUNTED_UP_TO = 1000;

/** How many questions wait for the clerk's agency; undefined while it is not known. Counting reads none of them. */
export function useAgencyQuestionCount(isAllowed: boolean): AgencyQuestionCount | undefined {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: QUESTION_COUNT,
    queryFn: () => dataProvider.getAgencyQuestionCount(),
    enabled: isAllowed,
    refetchInterval: COUNT_EVERY_MS,
  });
  return data;
}
