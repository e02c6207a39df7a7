import { formatDate } from '@dinhdanh/domain/formats';
import { useTranslate } from 'ra-core';

import type { ApplicationCase } from '../../providers/data-provider.ts';

type Window = NonNullable<NonNullable<ApplicationCase['account']>['window']>;

/** Thời hạn tự kích hoạt in a sentence: until when, since when, and how it is known that the citizen was told. */
export function useWindowText() {
  const translate = useTranslate();
  return (
    { state, openedAt, openedBy, lastDay }: Window,
    { notices }: Pick<ApplicationCase, 'notices'>,
  ): string => {
    if (!openedAt || !openedBy || !lastDay) {
      const isUndelivered = notices.some(
        (notice) => notice.channel === 'SMS' && ['FAILED', 'UNDELIVERED'].includes(notice.state),
      );
      return translate(`activationWindows.case.${isUndelivered ? 'UNDELIVERED' : 'NOT_STARTED'}`);
    }
    const until = translate(`activationWindows.case.${state}`, { day: formatDate(lastDay) });
    const since = translate(`activationWindows.case.${openedBy}`, { opened: formatDate(new Date(openedAt)) });
    const told = `${until} (${since})`;
    return state === 'CLOSED' ? `${told}. ${translate('activationWindows.case.closedHint')}` : told;
  };
}
