import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { UnitView } from '../../generated/graphql.ts';
import type { BackOfficeProvider, TargetHistory } from '../../providers/data-provider.ts';

const HistoryChart = lazy(() => import('./HistoryChart.tsx'));

const RECENT_DAYS = 28;
const CHART_HEIGHT = 280;

interface HistoryPanelProps {
  readonly campaignId: string;
  /** Null: all units together. */
  readonly unitCode: string | null;
  readonly units: UnitView;
}

/** How the target has been filled, day by day: a sentence, the line, and the table one press away. */
export function HistoryPanel({ campaignId, unitCode, units }: HistoryPanelProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['ward-board', 'history', campaignId, unitCode, units],
    queryFn: () => dataProvider.getTargetHistory({ campaignId, unitCode, units }),
  });
  return (
    <Panel title={translate('wardBoard.history')}>
      {data ? (
        <History history={data} />
      ) : (
        <PanelState texts="wardBoard" error={error} height={CHART_HEIGHT} onRetry={refetch} />
      )}
    </Panel>
  );
}

function History({ history }: { readonly history: TargetHistory }) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const [isTable, setTable] = useState(false);
  const { points, target } = history;
  const now = points.at(-1)?.activated ?? 0;
  const added = now - (points.at(-1 - RECENT_DAYS)?.activated ?? 0);
  return (
    <>
      <Typography sx={{ fontWeight: 500 }}>
        {translate(`wardBoard.historySentence.${added > 0 ? 'grew' : 'still'}`, {
          added: formatCount(added, locale),
          activated: formatCount(now, locale),
          target: formatCount(target, locale),
        })}
      </Typography>
      {isTable ? (
        <HistoryTable points={points} />
      ) : (
        <Suspense
          fallback={
            <Skeleton
              variant="rounded"
              height={CHART_HEIGHT}
              aria-label={translate('wardBoard.chartLoading')}
            />
          }
        >
          <HistoryChart history={history} height={CHART_HEIGHT} />
        </Suspense>
      )}
      <Button
        size="small"
        onClick={() => {
          setTable(!isTable);
        }}
      >
        {translate(isTable ? 'wardBoard.showChart' : 'wardBoard.showTable')}
      </Button>
    </>
  );
}

/** The latest day first. */
function HistoryTable({ points }: Pick<TargetHistory, 'points'>) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const rows = points
    .map((point, index) => ({ ...point, added: point.activated - (points[index - 1]?.activated ?? 0) }))
    .reverse();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={translate('wardBoard.history')}
      sx={{ maxHeight: CHART_HEIGHT }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell>{translate('wardBoard.day')}</TableCell>
            <TableCell align="right">{translate('wardBoard.added')}</TableCell>
            <TableCell align="right">{translate('wardBoard.activated')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ on, added, activated }) => (
            <TableRow key={on}>
              <TableCell component="th" scope="row">
                {formatDate(on)}
              </TableCell>
              <TableCell align="right">{formatCount(added, locale)}</TableCell>
              <TableCell align="right">{formatCount(activated, locale)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
