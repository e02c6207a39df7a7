import { formatCount } from '@dinhdanh/domain/formats';
import { termLabel } from '@dinhdanh/i18n/terms';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { RowTable } from '../../components/RowTable.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { BackOfficeProvider, RetentionRemoval } from '../../providers/data-provider.ts';
import { PanelState } from '../../components/PanelState.tsx';
import { usePeriodText } from './period-text.ts';

/** What a run has removed, by kind and unit. */
export function RunReport({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['retention', 'report', id],
    queryFn: () => dataProvider.getRetentionReport(id),
  });
  if (!data) return <PanelState texts="retention.runReport" error={error} onRetry={refetch} />;
  return (
    <>
      {data.removals.length === 0 ? (
        <Typography>{translate('retention.runReport.empty')}</Typography>
      ) : (
        <Removals removals={data.removals} />
      )}
      {data.missingFiles.length > 0 && (
        <Alert severity="warning" sx={{ mt: 3 }}>
          {translate('retention.runReport.missing')}
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 4 }}>
            {data.missingFiles.map(({ source, unit, missing }) => (
              <li key={`${source} ${unit.code}`}>
                {translate('retention.runReport.missingOf', {
                  source: termLabel('fileSource', source, locale),
                  unit: unit.name,
                  count: formatCount(missing, locale),
                })}
              </li>
            ))}
          </Box>
        </Alert>
      )}
    </>
  );
}

function Removals({ removals }: { readonly removals: readonly RetentionRemoval[] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const say = usePeriodText();
  return (
    <RowTable<RetentionRemoval>
      label={translate('retention.runReport.title')}
      rows={removals}
      keyOf={({ kind, unit }) => `${kind} ${unit?.code ?? ''}`}
      columns={[
        { label: translate('retention.kind'), cell: ({ kind }) => say.kind(kind) },
        {
          label: translate('retention.unit'),
          cell: ({ unit }) => unit?.name ?? translate('retention.noUnit'),
        },
        { label: translate('retention.end'), cell: ({ end }) => say.end(end) },
      ]}
      action={{
        label: translate('retention.removed'),
        cell: ({ removed }) => translate('retention.removedText', { count: formatCount(removed, locale) }),
      }}
    />
  );
}
