import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import { termLabel } from '@dinhdanh/i18n/terms';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { RowTable } from '../../components/RowTable.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { BackOfficeProvider, RetentionRun } from '../../providers/data-provider.ts';
import { PanelState } from '../../components/PanelState.tsx';
import { RunReport } from './RunReport.tsx';

const RUNS = { offset: 0, limit: 25 };
const LOOKS = {
  RUNNING: { tone: 'info', icon: ScheduleIcon },
  FAILED: { tone: 'error', icon: ErrorIcon },
  FINISHED: { tone: 'success', icon: CheckCircleIcon },
} as const;

/** The last runs, with what failed; the report of one of them below. */
export function RunsPanel() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [opened, setOpened] = useState<string>();
  const { data, error, refetch } = useQuery({
    queryKey: ['retention', 'runs'],
    queryFn: () => dataProvider.getRetentionRuns(RUNS),
  });
  return (
    <Panel title={translate('retention.runs.title')}>
      {data ? (
        <Runs runs={data.items} onOpen={setOpened} />
      ) : (
        <PanelState texts="retention.runs" error={error} onRetry={refetch} />
      )}
      {opened !== undefined && <RunReport key={opened} id={opened} />}
    </Panel>
  );
}

interface RunsProps {
  readonly runs: readonly RetentionRun[];
  readonly onOpen: (id: string) => void;
}

function Runs({ runs, onOpen }: RunsProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const moment = (at: string) => formatDateTime(new Date(at));
  if (runs.length === 0) return <Typography>{translate('retention.runs.empty')}</Typography>;
  return (
    <RowTable<RetentionRun>
      label={translate('retention.runs.title')}
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        { label: translate('retention.startedAt'), cell: ({ startedAt }) => moment(startedAt) },
        {
          label: translate('retention.state'),
          cell: ({ state, failedStep }) => (
            <>
              <ToneChip {...LOOKS[state]}>{termLabel('retentionRunState', state, locale)}</ToneChip>
              {failedStep !== null && (
                <Typography variant="body2">
                  {translate('retention.failedStep', { step: failedStep })}
                </Typography>
              )}
            </>
          ),
        },
        {
          label: translate('retention.removed'),
          cell: ({ removed }) => translate('retention.removedText', { count: formatCount(removed, locale) }),
        },
      ]}
      action={{
        label: translate('retention.report'),
        cell: ({ id, startedAt }) => (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button
              size="small"
              aria-label={translate('retention.showOf', { moment: moment(startedAt) })}
              onClick={() => {
                onOpen(id);
              }}
            >
              {translate('retention.show')}
            </Button>
            <Button
              size="small"
              component="a"
              href={`/retention-runs/${id}/xlsx`}
              download
              startIcon={<DownloadIcon />}
              aria-label={translate('retention.downloadOf', { moment: moment(startedAt) })}
            >
              XLSX
            </Button>
          </Box>
        ),
      }}
    />
  );
}
