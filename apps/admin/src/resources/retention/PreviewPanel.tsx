import { formatCount } from '@dinhdanh/domain/formats';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { RowTable } from '../../components/RowTable.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { BackOfficeProvider, RetentionDue } from '../../providers/data-provider.ts';
import { PanelState } from '../../components/PanelState.tsx';
import { usePeriodText } from './period-text.ts';

/** Chạy thử: what a run that began now would remove. Counted when it is asked for. */
export function PreviewPanel() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [isAsked, setAsked] = useState(false);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['retention', 'preview'],
    queryFn: () => dataProvider.getRetentionPreview(),
    enabled: isAsked,
    staleTime: Infinity,
  });
  return (
    <Panel title={translate('retention.preview.title')}>
      <Typography sx={{ mb: 3, maxWidth: '90ch' }}>{translate('retention.preview.lead')}</Typography>
      <Button
        variant="outlined"
        aria-disabled={isFetching}
        sx={{ mb: 3 }}
        onClick={() => {
          if (isAsked && !isFetching) void refetch();
          setAsked(true);
        }}
      >
        {translate(isAsked ? 'retention.preview.again' : 'retention.preview.count')}
      </Button>
      {isAsked &&
        (data ? (
          <DueTable rows={data} />
        ) : (
          <PanelState texts="retention.preview" error={error} onRetry={refetch} />
        ))}
    </Panel>
  );
}

function DueTable({ rows }: { readonly rows: readonly RetentionDue[] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const say = usePeriodText();
  if (rows.length === 0) return <Typography>{translate('retention.preview.empty')}</Typography>;
  return (
    <RowTable<RetentionDue>
      label={translate('retention.preview.title')}
      rows={rows}
      keyOf={({ kind, unit }) => `${kind} ${unit?.code ?? ''}`}
      columns={[
        { label: translate('retention.kind'), cell: ({ kind }) => say.kind(kind) },
        {
          label: translate('retention.unit'),
          cell: ({ unit }) => unit?.name ?? translate('retention.noUnit'),
        },
        {
          label: translate('retention.due'),
          cell: ({ due }) => translate('retention.dueText', { count: formatCount(due, locale) }),
        },
      ]}
      action={{
        label: translate('retention.held'),
        cell: ({ held }) => held > 0 && translate('retention.heldText', { count: formatCount(held, locale) }),
      }}
    />
  );
}
