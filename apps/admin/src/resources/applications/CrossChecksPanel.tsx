import { formatCount, isCrossChecked } from '@dinhdanh/domain/formats';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import Box from '@mui/material/Box';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useApplicationChanges } from '../../components/use-application-changes.ts';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { ApplicationCase, BackOfficeProvider, CrossCheckItem } from '../../providers/data-provider.ts';
import { crossChecksOf } from './cross-check-keys.ts';
import { CrossCheckTable } from './CrossCheckTable.tsx';

const CrossCheckDialog = lazy(() => import('./CrossCheckDialog.tsx'));

/** A paper that is answered changes the application only when it was the last one, so what is awaited is asked for. */
const ASK_EVERY_MS = 15_000;

interface CrossChecksPanelProps {
  readonly application: ApplicationCase;
  /** Missing when the officer may not see pictures. */
  readonly onShowFile: ((fileId: string) => void) | undefined;
}

/** Bảng xác thực giấy tờ: what the agencies say about each paper of the application. */
export function CrossChecksPanel({ application, onShowFile }: CrossChecksPanelProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [comparedId, setComparedId] = useState<string>();
  const queryKey = crossChecksOf(application.id);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: () => dataProvider.getCrossChecks(application.id),
    refetchInterval: ({ state }) => (state.data?.some(isAwaited) ? ASK_EVERY_MS : false),
  });
  useApplicationChanges((change) => {
    if (change === null || change.id === application.id) void queryClient.invalidateQueries({ queryKey });
  });
  const compared = data?.find(({ id }) => id === comparedId);
  return (
    <Panel title={translate('crossChecks.title')}>
      {data ? (
        <CrossChecks
          items={data}
          application={application}
          onCompare={({ id }) => {
            setComparedId(id);
          }}
        />
      ) : error ? (
        <FailurePanel
          title={translate('crossChecks.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('crossChecks.loading')}>
          <Skeleton width="60%" />
          {[0, 1].map((row) => (
            <Skeleton key={row} height={72} />
          ))}
        </Box>
      )}
      <Suspense fallback={null}>
        {compared && (
          <CrossCheckDialog
            item={compared}
            applicationId={application.id}
            onShowFile={onShowFile}
            onClose={() => {
              setComparedId(undefined);
            }}
          />
        )}
      </Suspense>
    </Panel>
  );
}

const isAwaited = ({ state }: CrossCheckItem) => state === 'REQUESTED';

interface CrossChecksProps {
  readonly items: readonly CrossCheckItem[];
  readonly application: ApplicationCase;
  readonly onCompare: (item: CrossCheckItem) => void;
}

function CrossChecks({ items, application, onCompare }: CrossChecksProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  if (items.length === 0) {
    const isToCome = application.papers.some(({ type }) => isCrossChecked(type));
    return (
      <Typography color="textSecondary">
        {translate(isToCome ? 'crossChecks.notYetAsked' : 'crossChecks.empty')}
      </Typography>
    );
  }
  return (
    <>
      <Typography role="status" color="textSecondary" sx={{ mb: 2 }}>
        {translate('crossChecks.sentence', {
          confirmed: formatCount(items.filter(({ state }) => state === 'MATCHED').length, locale),
          all: formatCount(items.length, locale),
        })}
      </Typography>
      <CrossCheckTable items={items} onCompare={onCompare} />
    </>
  );
}
