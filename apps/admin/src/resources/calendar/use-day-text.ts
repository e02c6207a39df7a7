import { useTranslate } from 'ra-core';

import type { CalendarDay } from '../../providers/data-provider.ts';

/** What a day is, in words: "Nghỉ lễ, tết", and where it is not certain "Nghỉ lễ, tết, chờ luật". */
export function useDayText(): (day: Pick<CalendarDay, 'kind' | 'status'>) => string {
  const translate = useTranslate();
  return ({ kind, status }) =>
    status === 'ANNOUNCED'
      ? translate(`calendar.kind.${kind}`)
      : translate('calendar.uncertainKind', {
          kind: translate(`calendar.kind.${kind}`),
          status: translate(`calendar.statusInSentence.${status}`),
        });
}
