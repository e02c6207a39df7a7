import PersonAddIcon from '@mui/icons-material/PersonAddAltOutlined';
import BadgeIcon from '@mui/icons-material/BadgeOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { PageHead } from '../../components/PageHead.tsx';
import { PanelState } from '../../components/PanelState.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { OfficerFilterInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { OfficerFilters } from './OfficerFilters.tsx';
import { OfficerRows } from './OfficerRows.tsx';
import { filterOf, paramsOf } from './officer-filter.ts';

const CreateOfficerDialog = lazy(() => import('./CreateOfficerDialog.tsx'));

const OFFICERS_AT_ONCE = 25;

/** Cán bộ: who can sign in, as what, where and until when. */
export default function OfficersPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'officers', action: 'list' });
  const { canAccess: canCreate = false } = useCanAccess({ resource: 'officers', action: 'create' });
  const [params, setParams] = useSearchParams();
  const [round, setRound] = useState(0);
  const [isCreating, setCreating] = useState(false);
  const filter = filterOf(params);
  useDocumentTitle(translate('officerAdmin.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead
        title={translate('officerAdmin.title')}
        lead={translate('officerAdmin.lead')}
        action={
          canCreate && (
            <Button
              variant="contained"
              startIcon={<PersonAddIcon />}
              onClick={() => {
                setCreating(true);
              }}
            >
              {translate('officerAdmin.create')}
            </Button>
          )
        }
      />
      <OfficerFilters
        key={round}
        filter={filter}
        onChange={(change) => {
          setParams((before) => paramsOf({ ...filterOf(before), ...change }), { replace: true });
        }}
      />
      <Officers
        filter={filter}
        onClear={() => {
          setParams({}, { replace: true });
          setRound(round + 1);
        }}
      />
      {isCreating && (
        <Suspense fallback={null}>
          <CreateOfficerDialog
            onClose={() => {
              setCreating(false);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

interface OfficersProps {
  readonly filter: OfficerFilterInput;
  readonly onClear: () => void;
}

function Officers({ filter, onClear }: OfficersProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['officers', 'list', filter],
    queryFn: ({ pageParam: after }) => dataProvider.getOfficers({ filter, first: OFFICERS_AT_ONCE, after }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  const officers = data?.pages.flatMap(({ items }) => items);
  if (!officers) return <PanelState texts="officerAdmin" error={error} height={320} onRetry={refetch} />;
  if (officers.length === 0)
    return <NoOfficers isFiltered={Object.values(filter).some(Boolean)} onClear={onClear} />;
  return (
    <>
      <Typography role="status" color="textSecondary">
        {translate('officerAdmin.shown', { smart_count: officers.length })}
        {!hasNextPage && ` ${translate('officerAdmin.allShown')}`}
      </Typography>
      <OfficerRows officers={officers} />
      {hasNextPage && (
        <Button
          variant="outlined"
          aria-disabled={isFetchingNextPage}
          sx={{ alignSelf: 'center' }}
          onClick={() => {
            if (!isFetchingNextPage) void fetchNextPage();
          }}
        >
          {translate(isFetchingNextPage ? 'officerAdmin.moreLoading' : 'officerAdmin.more')}
        </Button>
      )}
    </>
  );
}

function NoOfficers({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const translate = useTranslate();
  const label = isFiltered ? 'filteredEmpty' : 'empty';
  return (
    <RowsPanel>
      <StatePanel
        icon={isFiltered ? SearchOffIcon : BadgeIcon}
        title={translate(`officerAdmin.${label}Title`)}
        text={translate(`officerAdmin.${label}Text`)}
        action={
          isFiltered && (
            <Button variant="outlined" onClick={onClear}>
              {translate('officerAdmin.clear')}
            </Button>
          )
        }
      />
    </RowsPanel>
  );
}
