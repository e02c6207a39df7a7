import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Skeleton from '@mui/material/Skeleton';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import type { UnitView } from '../../generated/graphql.ts';
import type { BackOfficeProvider, WardForecasts } from '../../providers/data-provider.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { ForecastSentence } from './ForecastSentence.tsx';
import { HamletPanel } from './HamletPanel.tsx';
import { HistoryPanel } from './HistoryPanel.tsx';

const READ_AGAIN_EVERY_MS = 60_000;

/** The three answers of a campaign: where are we, will we make it, where do we go tomorrow. */
export function WardBoard({ campaignId }: { readonly campaignId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [units, setUnits] = useState<UnitView>('AS_ISSUED');
  const { data, error, refetch } = useQuery({
    queryKey: ['ward-board', 'forecasts', campaignId, units],
    queryFn: () => dataProvider.getWardForecasts(campaignId, units),
    refetchInterval: READ_AGAIN_EVERY_MS,
  });
  if (data) return <Board key={units} forecasts={data} units={units} onUnits={setUnits} />;
  if (error) {
    return (
      <FailurePanel
        title={translate('wardBoard.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  return (
    <Box role="status" aria-label={translate('wardBoard.loading')}>
      <Skeleton width="80%" height={36} />
      <Skeleton variant="rounded" height={320} sx={{ mt: 4 }} />
    </Box>
  );
}

interface BoardProps {
  readonly forecasts: WardForecasts;
  readonly units: UnitView;
  readonly onUnits: (units: UnitView) => void;
}

function Board({ forecasts, units, onUnits }: BoardProps) {
  const translate = useTranslate();
  const { campaign, rows, total, asOf, window } = forecasts;
  const only = rows.length === 1 ? rows[0] : undefined;
  const [chosenCode, setChosenCode] = useState<string | null>(null);
  const chosen = only ?? rows.find(({ unit }) => unit.code === chosenCode);
  const unitCode = chosen?.unit.code ?? null;
  const hasSeveral = rows.length > 1;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <ForecastSentence
        name={chosen?.unit.name ?? translate('wardBoard.allUnits')}
        figures={chosen ?? total}
        window={window}
        dueOn={campaign.dueOn}
      />
      <Typography variant="body2" color="textSecondary">
        {translate('wardBoard.detail', {
          issuer: campaign.issuer,
          date: formatDate(campaign.issuedOn),
          due: campaign.dueOn
            ? translate('wardBoard.due', { date: formatDate(campaign.dueOn) })
            : translate('wardBoard.noDue'),
        })}{' '}
        {translate('wardBoard.asOf', { moment: formatDateTime(new Date(asOf)) })}.
      </Typography>
      {hasSeveral && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
          <TextField
            select
            label={translate('wardBoard.unit')}
            value={unitCode ?? ''}
            onChange={(event) => {
              setChosenCode(event.target.value || null);
            }}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
            sx={{ minWidth: { xs: '100%', sm: 240 } }}
          >
            <MenuItem value="">{translate('wardBoard.allUnits')}</MenuItem>
            {rows.map(({ unit }) => (
              <MenuItem key={unit.code} value={unit.code}>
                {unit.name}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label={translate('wardBoard.units')}
            value={units}
            onChange={(event) => {
              onUnits(event.target.value as UnitView);
            }}
            sx={{ minWidth: { xs: '100%', sm: 220 } }}
          >
            <MenuItem value="AS_ISSUED">{translate('wardBoard.unitsIssued')}</MenuItem>
            <MenuItem value="AS_OF_TODAY">{translate('wardBoard.unitsToday')}</MenuItem>
          </TextField>
        </Box>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <HistoryPanel campaignId={campaign.id} unitCode={unitCode} units={units} />
        <HamletPanel campaignId={campaign.id} unitCode={unitCode} units={units} />
      </Box>
      {hasSeveral && <ComparePanel forecasts={forecasts} onChoose={setChosenCode} />}
      <ExportLinks campaignId={campaign.id} units={units} />
    </Box>
  );
}

const FORMATS = ['XLSX', 'CSV', 'PDF'] as const;

function ExportLinks({ campaignId, units }: { readonly campaignId: string; readonly units: UnitView }) {
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={translate('wardBoard.export')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}
    >
      {FORMATS.map((format) => (
        <Button
          key={format}
          component="a"
          download
          variant="outlined"
          startIcon={<DownloadIcon />}
          href={`/ward-figures/${campaignId}/${format.toLowerCase()}?units=${units}`}
        >
          {translate('wardBoard.exportAs', { format })}
        </Button>
      ))}
    </Box>
  );
}
