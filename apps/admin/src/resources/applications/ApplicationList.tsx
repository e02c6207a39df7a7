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
import { ListBase, useListContext, useStore, useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';

import { StatePanel } from '../../components/StatePanel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import type { ApplicationFilter } from '../../generated/graphql.ts';
import type { ApplicationListItem, ListMeta } from '../../providers/data-provider.ts';
import { ApplicationCards } from './ApplicationCards.tsx';
import { ApplicationFilters } from './ApplicationFilters.tsx';
import { ApplicationListSkeleton } from './ApplicationListSkeleton.tsx';
import { ApplicationPagination } from './ApplicationPagination.tsx';
import { ApplicationTable } from './ApplicationTable.tsx';
import { moveBetweenCases } from './case-links.ts';

export default function ApplicationList() {
  return (
    <ListBase<ApplicationListItem>
      perPage={25}
      sort={{ field: 'dueAt', order: 'ASC' }}
      // The page itself says what failed and offers to try again, so no passing notice is needed.
      queryOptions={{ onError: () => undefined }}
    >
      <ApplicationListPage />
    </ListBase>
  );
}

function ApplicationListPage() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const rowsRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const { data, meta, isFetching } = useListContext<ApplicationListItem>();
  const [, setTrail] = useStore<readonly string[]>('applications.trail', []);
  const isNarrow = useMediaQuery('(max-width: 1099px)');
  useDocumentTitle(translate('list.title'));
  useEffect(() => {
    if (data) setTrail(data.map(({ id }) => id));
  }, [data, setTrail]);
  useShortcuts({
    j: () => {
      moveBetweenCases(rowsRef.current, 1);
    },
    k: () => {
      moveBetweenCases(rowsRef.current, -1);
    },
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
      <ApplicationFilters searchRef={searchRef} hasSortChoice={isNarrow} />
      <Paper variant="outlined" ref={rowsRef} sx={{ position: 'relative', overflow: 'hidden' }}>
        {isFetching && data && (
          <LinearProgress
            aria-label={translate('ra.page.loading')}
            sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2 }}
          />
        )}
        <ApplicationRows isNarrow={isNarrow} />
      </Paper>
      <ApplicationPagination />
    </Box>
  );
}

function totalText({ total, totalIsCapped }: ListMeta, locale: 'vi' | 'en'): string {
  return totalIsCapped ? `${formatCount(total, locale)}+` : formatCount(total, locale);
}

function ApplicationRows({ isNarrow }: { readonly isNarrow: boolean }) {
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
  if (data.length > 0)
    return isNarrow ? <ApplicationCards items={data} /> : <ApplicationTable items={data} />;
  const clearFilters = (
    <Button
      variant="outlined"
      onClick={() => {
        setFilters({}, []);
      }}
    >
      {translate('list.clearFilters')}
    </Button>
  );
  switch (emptyKind(filterValues as ApplicationFilter)) {
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
  const isWaitingOnly = filter.isOverdue === true || filter.states?.join() === 'READY_FOR_REVIEW';
  const isNarrowed = Boolean(filter.search ?? filter.level ?? filter.unitCodes);
  return isWaitingOnly && !isNarrowed ? 'queue' : 'filtered';
}
