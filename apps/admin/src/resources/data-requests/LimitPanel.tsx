import { formatDateTime } from '@dinhdanh/domain/formats';
import { termLabel } from '@dinhdanh/i18n/terms';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StoppedUses } from '../../components/StoppedUses.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { DataRequest } from '../../providers/data-provider.ts';

const EndLimitDialog = lazy(() => import('./EndLimitDialog.tsx'));

interface LimitPanelProps {
  readonly request: DataRequest;
  readonly limit: NonNullable<DataRequest['limit']>;
}

/** What an accepted request stops, since when, and who has ended it why. */
export function LimitPanel({ request, limit }: LimitPanelProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { canAccess: mayEnd = false } = useCanAccess({ resource: 'processing-limit', action: 'end' });
  const [isEnding, setEnding] = useState(false);
  const { state, stops, beganAt, endedAt, endReason } = limit;
  return (
    <Panel title={translate('dataRequests.limit.title')}>
      <Details
        isWide
        details={[
          {
            label: translate('dataRequests.limit.state'),
            value: termLabel('processingLimitState', state, locale),
          },
          {
            label: translate('dataRequests.limit.beganAt'),
            value: formatDateTime(new Date(beganAt)),
          },
          ...(endedAt
            ? [
                {
                  label: translate('dataRequests.limit.endedAt'),
                  value: formatDateTime(new Date(endedAt)),
                },
              ]
            : []),
          ...(request.limitEndedBy
            ? [{ label: translate('dataRequests.limit.endedBy'), value: request.limitEndedBy }]
            : []),
          ...(endReason ? [{ label: translate('dataRequests.limit.endReason'), value: endReason }] : []),
          {
            label: translate(`dataRequests.limit.${endedAt ? 'stopped' : 'stops'}`),
            value: <StoppedUses uses={stops} />,
          },
        ]}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2, maxWidth: '80ch' }}>
        {translate('dataRequests.limit.goesOn')}
      </Typography>
      {request.canEndLimit && mayEnd && (
        <Button
          variant="outlined"
          color="error"
          sx={{ mt: 3 }}
          onClick={() => {
            setEnding(true);
          }}
        >
          {translate('dataRequests.limit.end')}
        </Button>
      )}
      {isEnding && (
        <Suspense fallback={null}>
          <EndLimitDialog
            request={request}
            onClose={() => {
              setEnding(false);
            }}
          />
        </Suspense>
      )}
    </Panel>
  );
}
