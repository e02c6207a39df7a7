import { useTranslate } from 'ra-core';

import { RequestFailure } from '../providers/request-failure.ts';

/** What went wrong, in words: the server's own sentence, and the incident number when there is one. */
export function useFailureText(): (error: unknown) => string {
  const translate = useTranslate();
  return (error) => {
    if (!(error instanceof RequestFailure)) return translate('trouble.unreadable');
    const { message, incidentId } = error;
    return incidentId && !message.includes(incidentId)
      ? `${message} ${translate('trouble.incidentLine', { id: incidentId })}`
      : message;
  };
}
