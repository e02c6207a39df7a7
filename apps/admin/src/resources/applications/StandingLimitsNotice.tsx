import { formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { StoppedUses } from '../../components/StoppedUses.tsx';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';

/** What the person behind an application has stopped, before anybody does it by hand; nothing where nothing stands. */
export function StandingLimitsNotice({ applicationId }: { readonly applicationId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data: limits = [] } = useQuery({
    queryKey: ['processing-limits', applicationId],
    queryFn: () => dataProvider.getProcessingLimitsOfApplicant(applicationId),
  });
  return limits.map(({ kind, stops, beganAt }) => (
    <Alert key={`${kind} ${beganAt}`} severity="warning">
      {translate('dataRequests.limit.onCase', {
        kind: translate(`dataRequests.kind.${kind}`),
        moment: formatDateTime(new Date(beganAt)),
      })}
      <StoppedUses uses={stops} />
    </Alert>
  ));
}
