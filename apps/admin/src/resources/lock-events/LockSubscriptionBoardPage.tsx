import { formatCount, formatDateTime } from '@dinhdanh/domain/formats';
import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider, LockSubscriptionBoard } from '../../providers/data-provider.ts';
import { DelayBars } from './DelayBars.tsx';
import { summaryOf } from './lock-event-figures.ts';
import { SubscriptionTable } from './SubscriptionTable.tsx';

const AddSubscriptionDialog = lazy(() => import('./AddSubscriptionDialog.tsx'));

/** While the page is seen; a hidden tab asks nothing. */
const RENEWED_EVERY_MS = 10_000;

/** Ai đã áp dụng khóa: which agency knows of every lock and unlock, and how late it acted. */
export default function LockSubscriptionBoardPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'lock-subscription', action: 'list' });
  useDocumentTitle(translate('lockEvents.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : <LiveBoard />}
    </Box>
  );
}

function LiveBoard() {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [isAdding, setAdding] = useState(false);
  const {
    data: board,
    error,
    refetch,
  } = useQuery({
    queryKey: ['lock-events', 'board'],
    queryFn: () => dataProvider.getLockSubscriptionBoard(),
    refetchInterval: RENEWED_EVERY_MS,
  });
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 1 }}>
        <Typography variant="h1">{translate('lockEvents.title')}</Typography>
        {board?.canAdd && (
          <Button
            variant="contained"
            startIcon={<AddIcon />}
            onClick={() => {
              setAdding(true);
            }}
            sx={{ ml: { sm: 'auto' } }}
          >
            {translate('lockEvents.add')}
          </Button>
        )}
      </Box>
      <Typography color="textSecondary" sx={{ mb: 3, maxWidth: '90ch' }}>
        {translate('lockEvents.lead')}
      </Typography>
      {board && error && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {translate('lockEvents.staleNotice', {
            moment: board.asOf ? formatDateTime(new Date(board.asOf)) : '',
          })}
        </Alert>
      )}
      {board ? (
        <Board board={board} />
      ) : error ? (
        <FailurePanel
          title={translate('lockEvents.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('lockEvents.loading')}>
          <Skeleton width={320} height={28} />
          <Skeleton variant="rounded" height={320} sx={{ mt: 4 }} />
        </Box>
      )}
      <Suspense fallback={null}>
        {isAdding && (
          <AddSubscriptionDialog
            subscribed={board?.items.map(({ agency }) => agency) ?? []}
            onClose={() => {
              setAdding(false);
            }}
          />
        )}
      </Suspense>
    </>
  );
}

function Board({ board }: { readonly board: LockSubscriptionBoard }) {
  const translate = useTranslate();
  const { items } = board;
  const asOf = new Date(board.asOf ?? Date.now());
  const measured = items.filter(({ medianSeconds }) => medianSeconds != null);
  if (items.length === 0) {
    return (
      <>
        <Sentence>{translate('lockEvents.sentenceNone')}</Sentence>
        <Typography color="textSecondary">{translate('lockEvents.empty')}</Typography>
      </>
    );
  }
  return (
    <>
      <BoardSentence board={board} asOf={asOf} />
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@media (min-width: 1600px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' },
        }}
      >
        <Paper variant="outlined">
          <SubscriptionTable subscriptions={items} asOf={asOf} />
        </Paper>
        <Panel title={translate('lockEvents.chart')}>
          {measured.length > 0 ? (
            <>
              <Typography variant="body2" color="textSecondary" sx={{ mb: 3 }}>
                {translate('lockEvents.chartHint')}
              </Typography>
              <DelayBars subscriptions={measured} />
            </>
          ) : (
            <Typography color="textSecondary">{translate('lockEvents.chartEmpty')}</Typography>
          )}
        </Panel>
      </Box>
    </>
  );
}

function Sentence({ children }: { readonly children: string }) {
  return (
    <Typography sx={{ fontSize: '1.125rem', lineHeight: '26px', fontWeight: 600 }}>{children}</Typography>
  );
}

/** What the board shows, said before it. */
function BoardSentence({
  board: { items },
  asOf,
}: {
  readonly board: LockSubscriptionBoard;
  readonly asOf: Date;
}) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { all, late, failing, oldestAt } = summaryOf(items);
  return (
    <>
      <Sentence>
        {oldestAt === undefined
          ? translate('lockEvents.sentenceAll', { all: formatCount(all, locale) })
          : translate('lockEvents.sentenceLate', {
              late: formatCount(late, locale),
              all: formatCount(all, locale),
              moment: formatDateTime(new Date(oldestAt)),
            })}
      </Sentence>
      <Typography color="textSecondary" sx={{ mb: 4, fontVariantNumeric: 'tabular-nums' }}>
        {failing > 0 && `${translate('lockEvents.sentenceFailing', { smart_count: failing })} `}
        {translate('lockEvents.asOf', { moment: formatDateTime(asOf) })}
      </Typography>
    </>
  );
}
