import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AgencyBoard, AgencyStanding, BackOfficeProvider } from '../../providers/data-provider.ts';
import { isCapped, summaryOf } from './agency-figures.ts';
import { AgencyTable } from './AgencyTable.tsx';

const AgencyAnswerChart = lazy(() => import('./AgencyAnswerChart.tsx'));

/** While the page is seen; a hidden tab asks nothing. */
const RENEWED_EVERY_MS = 10_000;

/** Cơ quan quản lý giấy tờ: which agency keeps up with its questions, and which one keeps citizens waiting. */
export default function AgencyBoardPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'agency', action: 'list' });
  useDocumentTitle(translate('agencies.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Typography variant="h1" sx={{ mb: 1 }}>
        {translate('agencies.title')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '90ch' }}>
        {translate('agencies.lead')}
      </Typography>
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : <LiveBoard />}
    </Box>
  );
}

function LiveBoard() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const {
    data: board,
    error,
    refetch,
  } = useQuery({
    queryKey: ['agencies', 'board'],
    queryFn: () => dataProvider.getAgencyBoard(),
    refetchInterval: RENEWED_EVERY_MS,
  });
  if (board) {
    return (
      <>
        {error && (
          <Alert severity="warning" sx={{ mb: 3 }}>
            {translate('agencies.staleNotice', { moment: formatDateTime(new Date(board.asOf)) })}
          </Alert>
        )}
        <Board board={board} />
      </>
    );
  }
  return error ? (
    <FailurePanel
      title={translate('agencies.failedTitle')}
      error={error}
      onRetry={() => {
        void refetch();
      }}
    />
  ) : (
    <Box role="status" aria-label={translate('agencies.loading')}>
      <Skeleton width={320} height={28} />
      <Skeleton variant="rounded" height={280} sx={{ mt: 4 }} />
      <Skeleton variant="rounded" height={320} sx={{ mt: 4 }} />
    </Box>
  );
}

function Board({ board: { asOf, items } }: { readonly board: AgencyBoard }) {
  const translate = useTranslate();
  const { canAccess: canManage = false } = useCanAccess({ resource: 'agency', action: 'manage' });
  const answering = items.filter(({ answers }) => answers > 0);
  return (
    <>
      <BoardSentence items={items} asOf={asOf} />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Panel title={translate('agencies.chart')}>
          {answering.length > 0 ? (
            <>
              <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
                {translate('agencies.chartHint')}
              </Typography>
              <Suspense
                fallback={
                  <Skeleton variant="rounded" height={240} aria-label={translate('agencies.chartLoading')} />
                }
              >
                <AgencyAnswerChart agencies={answering} />
              </Suspense>
            </>
          ) : (
            <Typography color="textSecondary">{translate('agencies.chartEmpty')}</Typography>
          )}
        </Panel>
        <Paper variant="outlined">
          <AgencyTable agencies={items} asOf={new Date(asOf)} canManage={canManage} />
        </Paper>
      </Box>
    </>
  );
}

/** What the board shows, said before it. */
function BoardSentence({
  items,
  asOf,
}: {
  readonly items: readonly AgencyStanding[];
  readonly asOf: string;
}) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { all, connected, slow, overdue, open } = summaryOf(items);
  const count = (number: number) => formatCount(number, locale);
  const openCount = `${count(open)}${items.some(({ openQuestions }) => isCapped(openQuestions)) ? '+' : ''}`;
  return (
    <>
      <Typography sx={{ fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600 }}>
        {connected === 0 && slow === 0
          ? translate('agencies.sentenceNone')
          : slow > 0
            ? translate('agencies.sentenceSlow', {
                slow: count(slow),
                all: count(all),
                overdue: count(overdue),
              })
            : translate('agencies.sentenceFine', { all: count(all) })}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 4, fontVariantNumeric: 'tabular-nums' }}>
        {open > 0
          ? translate('agencies.sentenceOpen', { open: openCount })
          : translate('agencies.sentenceNothingOpen')}{' '}
        {translate('agencies.asOf', { moment: formatDateTime(new Date(asOf)) })}
      </Typography>
    </>
  );
}
