import { termLabel } from '@dinhdanh/i18n/terms';
import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { BackOfficeProvider, TargetVersion } from '../../providers/data-provider.ts';

/** Every table that the campaign has had, the one that holds first. */
export function TargetHistory({ campaignId }: { readonly campaignId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['target-campaigns', 'versions', campaignId],
    queryFn: () => dataProvider.getTargetVersions(campaignId),
  });
  return (
    <Panel title={translate('targets.history')}>
      {data ? (
        <Box
          component="ol"
          reversed
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexDirection: 'column', gap: 3 }}
        >
          {data.map((version, index) => (
            <Box component="li" key={version.version}>
              <Version version={version} isInForce={index === 0} />
            </Box>
          ))}
        </Box>
      ) : error ? (
        <FailurePanel
          title={translate('targets.historyFailed')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('targets.historyLoading')}>
          <Skeleton variant="rounded" height={72} />
        </Box>
      )}
    </Panel>
  );
}

function Version({ version, isInForce }: { readonly version: TargetVersion; readonly isInForce: boolean }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const source = termLabel('targetSource', version.source, locale);
  const at = formatDateTime(new Date(version.committedAt));
  return (
    <>
      <Typography sx={{ fontWeight: 600 }}>
        {translate('targets.version', { version: version.version })}
        {isInForce && ` · ${translate('targets.inForce')}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {version.committedBy
          ? translate('targets.versionBy', { source, by: version.committedBy, at })
          : translate('targets.versionSeed', { source, at })}
      </Typography>
      <Typography variant="body2">
        {translate('targets.versionTotal', {
          total: formatCount(version.statedTotal, locale),
          rows: formatCount(version.rows.length, locale),
        })}
      </Typography>
      {version.reason && (
        <Typography variant="body2">
          {translate('targets.versionReason', { reason: version.reason })}
        </Typography>
      )}
      {!isInForce && (
        <Typography variant="body2" color="textSecondary">
          {version.rows.map(({ unit, target }) => `${unit.name}: ${formatCount(target, locale)}`).join('; ')}
        </Typography>
      )}
    </>
  );
}
