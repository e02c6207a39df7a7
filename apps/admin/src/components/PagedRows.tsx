import InboxIcon from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { FailurePanel } from './FailurePanel.tsx';
import { RowsPanel } from './RowsPanel.tsx';
import { StatePanel } from './StatePanel.tsx';

const ROWS_AT_ONCE = 25;

interface PagedRowsProps<Row> {
  readonly queryKey: readonly unknown[];
  readonly load: (page: { readonly offset: number; readonly limit: number }) => Promise<readonly Row[]>;
  /** Where its texts are: list, loading, failedTitle, more, moreLoading. */
  readonly texts: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly children: (row: Row, readAgain: () => void) => ReactNode;
}

/** Rows of a list whose every reading is recorded: read when it is opened and after an act, and not between. */
export function PagedRows<Row>({
  queryKey,
  load,
  texts,
  emptyTitle,
  emptyText,
  children,
}: PagedRowsProps<Row>) {
  const translate = useTranslate();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam: offset }) => load({ offset, limit: ROWS_AT_ONCE }),
    initialPageParam: 0,
    getNextPageParam: (page, _pages, offset) =>
      page.length === ROWS_AT_ONCE ? offset + ROWS_AT_ONCE : undefined,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const rows = data?.pages.flat();
  const readAgain = () => {
    void refetch();
  };
  const failure = error && (
    <FailurePanel title={translate(`${texts}.failedTitle`)} error={error} onRetry={readAgain} />
  );
  if (!rows)
    return (
      failure ?? (
        <Skeleton variant="rounded" height={320} role="status" aria-label={translate(`${texts}.loading`)} />
      )
    );
  return (
    <>
      <RowsPanel>
        {rows.length === 0 ? (
          <StatePanel icon={InboxIcon} title={emptyTitle} text={emptyText} />
        ) : (
          <Box component="ul" aria-label={translate(`${texts}.list`)} sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {rows.map((row) => children(row, readAgain))}
          </Box>
        )}
      </RowsPanel>
      {failure}
      {hasNextPage && (
        <Button
          variant="outlined"
          aria-disabled={isFetchingNextPage}
          sx={{ alignSelf: 'center' }}
          onClick={() => {
            if (!isFetchingNextPage) void fetchNextPage();
          }}
        >
          {translate(isFetchingNextPage ? `${texts}.moreLoading` : `${texts}.more`)}
        </Button>
      )}
    </>
  );
}
