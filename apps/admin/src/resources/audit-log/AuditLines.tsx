import SearchOffIcon from '@mui/icons-material/SearchOff';
import SubjectIcon from '@mui/icons-material/SubjectOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useFailureText } from '../../components/use-failure-text.ts';
import type { AuditFilterInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { AuditLineRow } from './AuditLineRow.tsx';

const LINES_AT_ONCE = 50;

interface AuditLinesProps {
  readonly filter: AuditFilterInput;
  /** Grows with every search, so that the same question is asked again. */
  readonly round: number;
}

/** Every reading is recorded, so lines are read when they are asked for, and not between. */
const useAuditLines = ({ filter, round }: AuditLinesProps) => {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return useInfiniteQuery({
    queryKey: ['audit-lines', filter, round],
    queryFn: ({ pageParam }) =>
      dataProvider.getAuditLines({ filter, first: LINES_AT_ONCE, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo: { hasNextPage, endCursor } }) => (hasNextPage ? endCursor : undefined),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
};

/** The lines that fit, the newest first, as far as they have been asked for. */
export function AuditLines(props: AuditLinesProps) {
  const translate = useTranslate();
  const { data, error, refetch, ...more } = useAuditLines(props);
  const lines = data?.pages.flatMap(({ items }) => items);
  if (!lines) {
    return (
      <RowsPanel>
        {error ? (
          <FailurePanel
            title={translate('auditLog.failedTitle')}
            error={error}
            onRetry={() => {
              void refetch();
            }}
          />
        ) : (
          <Box role="status" aria-label={translate('auditLog.loading')} sx={{ px: 4 }}>
            {[0, 1, 2, 3].map((row) => (
              <Skeleton key={row} height={72} />
            ))}
          </Box>
        )}
      </RowsPanel>
    );
  }
  if (lines.length === 0) return <NoLines isFiltered={Object.values(props.filter).some(Boolean)} />;
  return (
    <>
      <Typography role="status" color="textSecondary">
        {translate('auditLog.shown', { smart_count: lines.length })}
        {!more.hasNextPage && ` ${translate('auditLog.allShown')}`}
      </Typography>
      <RowsPanel>
        <Box component="ul" aria-label={translate('auditLog.lines')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {lines.map((line) => (
            <AuditLineRow key={`${line.unit.code}/${line.sequence}`} line={line} />
          ))}
        </Box>
      </RowsPanel>
      <MoreLines
        hasMore={more.hasNextPage}
        isLoading={more.isFetchingNextPage}
        error={error}
        onMore={() => {
          void more.fetchNextPage();
        }}
      />
    </>
  );
}

function NoLines({ isFiltered }: { readonly isFiltered: boolean }) {
  const translate = useTranslate();
  return (
    <RowsPanel>
      <StatePanel
        icon={isFiltered ? SearchOffIcon : SubjectIcon}
        title={translate(isFiltered ? 'auditLog.filteredEmptyTitle' : 'auditLog.emptyTitle')}
        text={translate(isFiltered ? 'auditLog.filteredEmptyText' : 'auditLog.emptyText')}
      />
    </RowsPanel>
  );
}

interface MoreLinesProps {
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly onMore: () => void;
}

function MoreLines({ hasMore, isLoading, error, onMore }: MoreLinesProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  return (
    <>
      {error !== null && <Alert severity="error">{failureText(error)}</Alert>}
      {hasMore && (
        <Button
          variant="outlined"
          aria-disabled={isLoading}
          sx={{ alignSelf: 'center' }}
          onClick={() => {
            if (!isLoading) onMore();
          }}
        >
          {translate(isLoading ? 'auditLog.moreLoading' : 'auditLog.more')}
        </Button>
      )}
    </>
  );
}
