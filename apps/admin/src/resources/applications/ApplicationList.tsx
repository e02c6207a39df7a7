import { formatCount } from '@dinhdanh/domain/formats';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import FilterAltOffIcon from '@mui/icons-material/FilterAltOffOutlined';
import InboxIcon from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ListBase, useCanAccess, useListContext, useNotify, useStore, useTranslate } from 'ra-core';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';

import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import { isSameFilter, QUEUES } from '../../frame/queues.ts';
import type { ApplicationFilter } from '../../generated/graphql.ts';
import type { ApplicationListItem, ListMeta } from '../../providers/data-provider.ts';
import { ApplicationCards } from './ApplicationCards.tsx';
import { ApplicationFilters } from './ApplicationFilters.tsx';
import { ApplicationListSkeleton } from './ApplicationListSkeleton.tsx';
import { ApplicationPagination } from './ApplicationPagination.tsx';
import { ApplicationTable } from './ApplicationTable.tsx';
import { focusedCase, moveBetweenCases } from './case-links.ts';
import { whyNotTogether } from './decide-together.ts';
import type { QueueRowsProps } from './queue-rows.ts';
import { useLiveRows } from './use-live-rows.ts';

const ApproveTogetherDialog = lazy(() => import('./ApproveTogetherDialog.tsx'));

export default function ApplicationList() {
  // The number of a person must not stand in the address of the page, where the other filters are.
  const [personalIdNumber, setPersonalIdNumber] = useStore('applications.personalIdNumber', '');
  const filter = useMemo<ApplicationFilter>(
    () => (personalIdNumber === '' ? {} : { search: personalIdNumber }),
    [personalIdNumber],
  );
  return (
    <ListBase<ApplicationListItem>
      perPage={25}
      sort={{ field: 'dueAt', order: 'ASC' }}
      filter={filter}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined }}
    >
      <ApplicationListPage personalIdNumber={personalIdNumber} onPersonalIdNumber={setPersonalIdNumber} />
    </ListBase>
  );
}

interface PersonalIdNumberProps {
  readonly personalIdNumber: string;
  readonly onPersonalIdNumber: (personalIdNumber: string) => void;
}

function ApplicationListPage({ personalIdNumber, onPersonalIdNumber }: PersonalIdNumberProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const locale = useDisplayLocale();
  const rowsRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const { meta, data, isFetching, filterValues } = useListContext<ApplicationListItem>();
  const { rows, arrivedCount, leftCount, glowingIds, endGlow, settle } = useLiveRows();
  const { canAccess: canApprove = false } = useCanAccess({ resource: 'applications', action: 'approve' });
  const [, setTrail] = useStore<readonly string[]>('applications.trail', []);
  const [markedIds, setMarkedIds] = useState<ReadonlySet<string>>(new Set());
  const [decided, setDecided] = useState<readonly ApplicationListItem[]>();
  const isNarrow = useMediaQuery('(max-width: 1099px)');
  useDocumentTitle(translate('list.title'));
  const order = rows.map(({ item }) => item.id).join(' ');
  useEffect(() => {
    if (order !== '') setTrail(order.split(' '));
  }, [order, setTrail]);

  // A mark counts only as long as its row is here and may still be decided together.
  const marked = rows.flatMap(({ item, hasLeft }) =>
    markedIds.has(item.id) && !hasLeft && !whyNotTogether(item) ? [item] : [],
  );
  const toggle = (item: ApplicationListItem) => {
    const obstacle = whyNotTogether(item);
    if (obstacle) {
      notify(translate(`together.not.${obstacle}`, { code: item.code }), { type: 'info' });
      return;
    }
    const next = new Set(markedIds);
    if (!next.delete(item.id)) next.add(item.id);
    setMarkedIds(next);
  };
  const decideTogether = () => {
    if (marked.length > 0) setDecided(marked);
    else if (canApprove) notify(translate('together.nothingMarked'), { type: 'info' });
  };
  useShortcuts({
    j: () => {
      moveBetweenCases(rowsRef.current, 1);
    },
    k: () => {
      moveBetweenCases(rowsRef.current, -1);
    },
    x: () => {
      const id = focusedCase(rowsRef.current);
      const row = rows.find(({ item, hasLeft }) => item.id === id && !hasLeft);
      if (row && canApprove) toggle(row.item);
    },
    a: decideTogether,
    '/': () => {
      searchRef.current?.focus();
    },
  });
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, mb: 3 }}>
        <Typography variant="h1">{translate('list.title')}</Typography>
        <Typography color="textSecondary" role="status">
          {meta ? translate('list.total', { total: totalText(meta as ListMeta, locale) }) : ''}
        </Typography>
      </Box>
      <ApplicationFilters
        searchRef={searchRef}
        hasSortChoice={isNarrow}
        personalIdNumber={personalIdNumber}
        onPersonalIdNumber={onPersonalIdNumber}
      />
      {/* A fixed place: marking or a message must not push the rows away from the cursor. */}
      <Box sx={{ minHeight: 36, mb: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography component="span" role="status" sx={{ fontWeight: 500 }}>
          {marked.length > 0 && translate('together.marked', { smart_count: marked.length })}
        </Typography>
        {marked.length > 0 && (
          <>
            <Button variant="contained" size="small" aria-keyshortcuts="A" onClick={decideTogether}>
              {translate('together.approve')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setMarkedIds(new Set());
              }}
            >
              {translate('together.unmarkAll')}
            </Button>
          </>
        )}
        <Typography component="span" role="status" color="info">
          {arrivedCount + leftCount > 0 &&
            translate('list.changed', { arrived: arrivedCount, left: leftCount })}
        </Typography>
        {arrivedCount + leftCount > 0 && (
          <Button size="small" variant="outlined" onClick={settle}>
            {translate('list.takeOver')}
          </Button>
        )}
      </Box>
      <Paper variant="outlined" ref={rowsRef} sx={{ position: 'relative', overflow: 'hidden' }}>
        {isFetching && data && (
          <LinearProgress
            aria-label={translate('ra.page.loading')}
            sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2 }}
          />
        )}
        <ApplicationRows
          isNarrow={isNarrow}
          rows={rows}
          isOneState={(filterValues as ApplicationFilter).states?.length === 1}
          glowingIds={glowingIds}
          onGlowEnd={endGlow}
          marks={
            canApprove ? { isMarked: ({ id }) => marked.some((row) => row.id === id), toggle } : undefined
          }
          hasPersonalIdNumber={personalIdNumber !== ''}
          onClear={() => {
            onPersonalIdNumber('');
          }}
        />
      </Paper>
      <ApplicationPagination />
      <Suspense fallback={null}>
        {decided && (
          <ApproveTogetherDialog
            items={decided}
            onClose={() => {
              setDecided(undefined);
              setMarkedIds(new Set());
            }}
          />
        )}
      </Suspense>
    </Box>
  );
}

function totalText({ total, totalIsCapped }: ListMeta, locale: 'vi' | 'en'): string {
  return totalIsCapped ? `${formatCount(total, locale)}+` : formatCount(total, locale);
}

interface ApplicationRowsProps extends QueueRowsProps {
  readonly isNarrow: boolean;
  readonly hasPersonalIdNumber: boolean;
  readonly onClear: () => void;
}

function ApplicationRows({ isNarrow, hasPersonalIdNumber, onClear, ...queue }: ApplicationRowsProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  const { data, error, isPending, refetch, filterValues, setFilters } = useListContext<ApplicationListItem>();
  if (error && !data) {
    return (
      <StatePanel
        icon={CloudOffIcon}
        role="alert"
        title={translate('list.failedTitle')}
        text={failureText(error)}
        action={
          <Button
            variant="contained"
            onClick={() => {
              void refetch();
            }}
          >
            {translate('list.retry')}
          </Button>
        }
      />
    );
  }
  if (isPending) return <ApplicationListSkeleton />;
  if (queue.rows.length > 0)
    return isNarrow ? <ApplicationCards {...queue} /> : <ApplicationTable {...queue} />;
  const clearFilters = (
    <Button
      variant="outlined"
      onClick={() => {
        onClear();
        setFilters({}, []);
      }}
    >
      {translate('list.clearFilters')}
    </Button>
  );
  switch (hasPersonalIdNumber ? 'filtered' : emptyKind(filterValues as ApplicationFilter)) {
    case 'nothing':
      return (
        <StatePanel
          icon={InboxIcon}
          title={translate('list.emptyTitle')}
          text={translate('list.emptyText')}
        />
      );
    case 'queue':
      return (
        <StatePanel
          icon={InboxIcon}
          title={translate('list.emptyQueueTitle')}
          text={translate('list.emptyQueueText')}
          action={clearFilters}
        />
      );
    case 'filtered':
      return (
        <StatePanel
          icon={FilterAltOffIcon}
          title={translate('list.filteredTitle')}
          text={translate('list.filteredText')}
          action={clearFilters}
        />
      );
  }
}

/** An empty work queue is good news; a search without hits is not, and needs another sentence. */
function emptyKind(filter: ApplicationFilter): 'nothing' | 'queue' | 'filtered' {
  if (Object.keys(filter).length === 0) return 'nothing';
  const { search, level, unitCodes, subjectType, channel, reviewReason, ...queue } = filter;
  const isNarrowed = Boolean(search ?? level ?? unitCodes ?? subjectType ?? channel ?? reviewReason);
  const isQueue = QUEUES.some((known) => isSameFilter(known.filter, queue));
  return isQueue && !isNarrowed ? 'queue' : 'filtered';
}
