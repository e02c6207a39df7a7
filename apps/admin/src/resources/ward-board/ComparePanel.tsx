import { formatCount, formatDate, formatPercent } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { WardForecasts } from '../../providers/data-provider.ts';
import { compareRows, type CompareBy } from './compare-rows.ts';
import { decimalText } from './decimal-text.ts';
import { OutlookChip, type Figures } from './ForecastSentence.tsx';

interface ComparePanelProps {
  readonly forecasts: WardForecasts;
  readonly onChoose: (unitCode: string) => void;
}

/** The units side by side, by share or by how many people are missing. Each bar stands in the row of its numbers. */
export function ComparePanel({ forecasts: { rows, total }, onChoose }: ComparePanelProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const [by, setBy] = useState<CompareBy>('remaining');
  const most = Math.max(1, ...rows.map(({ remaining }) => remaining));
  return (
    <Panel title={translate('wardBoard.compare')}>
      <Typography sx={{ fontWeight: 500, mb: 2 }}>
        {translate('wardBoard.compareSentence', {
          late: formatCount(rows.filter(({ outlook }) => outlook === 'WILL_NOT').length, locale),
          all: formatCount(rows.length, locale),
          few: formatCount(rows.filter(({ forecast }) => forecast.isFewCases).length, locale),
        })}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={by}
        aria-label={translate('wardBoard.compareBy')}
        onChange={(_, chosen: CompareBy | null) => {
          if (chosen) setBy(chosen);
        }}
        sx={{ mb: 2 }}
      >
        <ToggleButton value="percent">{translate('wardBoard.byShare')}</ToggleButton>
        <ToggleButton value="remaining">{translate('wardBoard.byNumber')}</ToggleButton>
      </ToggleButtonGroup>
      <TableContainer tabIndex={0} role="region" aria-label={translate('wardBoard.compare')}>
        <Table size="small" aria-label={translate('wardBoard.compare')} sx={CARDS_ON_A_PHONE}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('wardBoard.unit')}</TableCell>
              <NumberHeads />
            </TableRow>
          </TableHead>
          <TableBody>
            {compareRows(rows, by).map(({ unit, ...figures }) => (
              <TableRow key={unit.code}>
                <TableCell component="th" scope="row" sx={{ minWidth: 160 }}>
                  <Link
                    component="button"
                    type="button"
                    sx={{ textAlign: 'left' }}
                    aria-label={translate('wardBoard.choose', { name: unit.name })}
                    onClick={() => {
                      onChoose(unit.code);
                    }}
                  >
                    {unit.name}
                  </Link>
                  <Bar
                    share={by === 'percent' ? Math.min(1, figures.percent / 100) : figures.remaining / most}
                  />
                </TableCell>
                <Numbers figures={figures} />
              </TableRow>
            ))}
          </TableBody>
          <TableFooter>
            <TableRow sx={{ '& td, & th': { fontWeight: 700, color: 'text.primary' } }}>
              <TableCell component="th" scope="row">
                {translate('wardBoard.total')}
              </TableCell>
              <Numbers figures={total} />
            </TableRow>
          </TableFooter>
        </Table>
      </TableContainer>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 2 }}>
        {translate('wardBoard.noMap')}
      </Typography>
    </Panel>
  );
}

/** On a phone a row is a card: the unit on a line of its own, its numbers below with their names. */
const CARDS_ON_A_PHONE = {
  '@media (max-width: 599.95px)': {
    '& thead': { display: 'none' },
    '& tr': {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: 3,
      py: 2,
      borderBottom: 1,
      borderColor: 'divider',
    },
    '& th[scope=row]': { flexBasis: '100%', border: 0, px: 0, py: 0.5 },
    '& td': { border: 0, px: 0, py: 0.25, display: 'flex', flexDirection: 'row', columnGap: 1 },
    '& td::before': { content: 'attr(data-name)', color: 'text.secondary' },
  },
} as const;

const NUMBERS = ['target', 'activated', 'remainingColumn', 'percent', 'paceColumn', 'neededColumn'] as const;

function NumberHeads() {
  const translate = useTranslate();
  return (
    <>
      {NUMBERS.map((name) => (
        <TableCell key={name} align="right">
          {translate(`wardBoard.${name}`)}
        </TableCell>
      ))}
      <TableCell align="right">{translate('wardBoard.forecastColumn')}</TableCell>
      <TableCell>{translate('wardBoard.outlookColumn')}</TableCell>
    </>
  );
}

function Numbers({ figures }: { readonly figures: Figures }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { forecast, neededPerDay } = figures;
  const values = [
    formatCount(figures.target, locale),
    formatCount(figures.activated, locale),
    formatCount(figures.remaining, locale),
    formatPercent(figures.percent, locale),
    decimalText(figures.pacePerDay, locale),
    neededPerDay === null ? '–' : formatCount(neededPerDay, locale),
  ];
  return (
    <>
      {NUMBERS.map((name, index) => (
        <TableCell
          key={name}
          align="right"
          data-name={translate(`wardBoard.${name}`)}
          sx={{ whiteSpace: 'nowrap' }}
        >
          {values[index]}
        </TableCell>
      ))}
      <TableCell
        align="right"
        data-name={translate('wardBoard.forecastColumn')}
        sx={{ whiteSpace: 'nowrap' }}
      >
        <span>
          {forecast.on === null
            ? '–'
            : `${formatDate(forecast.on)} ± ${formatCount(forecast.plusMinusDays ?? 0, locale)}`}
          {forecast.isFewCases && (
            <Box component="span" sx={{ display: 'block', color: 'warning.main' }}>
              {translate('wardBoard.few')}
            </Box>
          )}
        </span>
      </TableCell>
      <TableCell>
        <OutlookChip outlook={figures.outlook} />
      </TableCell>
    </>
  );
}

const Bar = ({ share }: { readonly share: number }) => (
  <Box aria-hidden sx={{ mt: 0.5, height: 6, borderRadius: 1, bgcolor: 'action.hover' }}>
    <Box sx={{ height: 6, borderRadius: 1, bgcolor: 'primary.main', width: `${Math.round(share * 100)}%` }} />
  </Box>
);
