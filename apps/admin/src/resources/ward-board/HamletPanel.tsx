import { formatCount, formatPercent } from '@dinhdanh/domain/formats';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { Panel } from '../../components/Panel.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { UnitView } from '../../generated/graphql.ts';
import type { BackOfficeProvider, HamletProgress } from '../../providers/data-provider.ts';

type Row = HamletProgress['rows'][number];

interface HamletPanelProps {
  readonly campaignId: string;
  /** Null: several units are shown together, and none is chosen. */
  readonly unitCode: string | null;
  readonly units: UnitView;
}

/** Where do we go tomorrow: the hamlets where most people remain. */
export function HamletPanel({ campaignId, unitCode, units }: HamletPanelProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['ward-board', 'hamlets', campaignId, unitCode, units],
    queryFn: () => dataProvider.getHamletProgress({ campaignId, unitCode: unitCode ?? '', units }),
    enabled: unitCode !== null,
  });
  return (
    <Panel title={translate('wardBoard.tomorrow')}>
      {unitCode === null ? (
        <Typography color="textSecondary">{translate('wardBoard.hamletPick')}</Typography>
      ) : data ? (
        <Hamlets progress={data} />
      ) : (
        <PanelState texts="wardBoard" error={error} height={200} onRetry={refetch} />
      )}
    </Panel>
  );
}

function Hamlets({ progress: { hasRows, rows } }: { readonly progress: HamletProgress }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  if (!hasRows) return <Typography color="textSecondary">{translate('wardBoard.hamletNone')}</Typography>;
  const first = rows.filter(({ movesMost }) => movesMost);
  const share = first.reduce((sum, { shareOfRemaining }) => sum + shareOfRemaining, 0);
  return (
    <>
      <Typography sx={{ fontWeight: 500, mb: 2 }}>
        {first.length > 0
          ? translate('wardBoard.hamletSentence', {
              hamlets: first.map(({ hamlet }) => hamlet).join(', '),
              share: formatPercent(share, locale),
            })
          : translate('wardBoard.hamletDone')}
      </Typography>
      <HamletTable rows={rows} />
    </>
  );
}

/** The sentence above says it; on a phone the column would not fit. */
const WIDE_ONLY = { display: { xs: 'none', sm: 'table-cell' } } as const;

function HamletTable({ rows }: { readonly rows: readonly Row[] }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate('wardBoard.hamletTable')}>
      <Table
        size="small"
        aria-label={translate('wardBoard.hamletTable')}
        sx={{ '& td, & th': { px: { xs: 1.5, sm: 3 } } }}
      >
        <TableHead>
          <TableRow>
            <TableCell>{translate('wardBoard.hamlet')}</TableCell>
            <TableCell align="right">{translate('wardBoard.activated')}</TableCell>
            <TableCell align="right">{translate('wardBoard.remainingColumn')}</TableCell>
            <TableCell align="right" sx={WIDE_ONLY}>
              {translate('wardBoard.share')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.hamlet ?? ''}>
              <TableCell component="th" scope="row" sx={{ minWidth: 120 }}>
                {row.hamlet ?? translate('wardBoard.hamletOthers', { smart_count: row.hamletCount })}
                {row.movesMost && (
                  <Box sx={{ mt: 1 }}>
                    <ToneChip tone="info" icon={PlaceIcon}>
                      {translate('wardBoard.movesMost')}
                    </ToneChip>
                  </Box>
                )}
              </TableCell>
              <TableCell align="right">
                {formatCount(row.activated, locale)}/{formatCount(row.listed, locale)}
              </TableCell>
              <TableCell align="right">{formatCount(row.remaining, locale)}</TableCell>
              <TableCell align="right" sx={{ ...WIDE_ONLY, whiteSpace: 'nowrap' }}>
                {formatPercent(row.shareOfRemaining, locale)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
