import InboxIcon from '@mui/icons-material/InboxOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { RowsPanel } from '../../components/RowsPanel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import { AuditExportRow } from './AuditExportRow.tsx';

const REQUESTS_AT_ONCE = 25;

/** Kết xuất nhật ký: what was asked for, what waits for a second person, and the files. */
export default function AuditExportsPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'audit-export', action: 'list' });
  const { canAccess: canRequest = false } = useCanAccess({ resource: 'audit-export', action: 'request' });
  useDocumentTitle(translate('auditExports.title'));
  if (isPending) return <LinearProgress aria-label={translate('ra.page.loading')} />;
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead
        title={translate('auditExports.title')}
        lead={translate('auditExports.lead')}
        action={
          canRequest && (
            <Button variant="outlined" component={Link} to="/audit-log">
              {translate('auditExports.toSearch')}
            </Button>
          )
        }
      />
      <Requests />
    </Box>
  );
}

/** Every reading is recorded, so the list is read when it is opened and after an act, and not between. */
const useAuditExports = () => {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return useInfiniteQuery({
    queryKey: ['audit-exports'],
    queryFn: ({ pageParam: offset }) => dataProvider.getAuditExports({ offset, limit: REQUESTS_AT_ONCE }),
    initialPageParam: 0,
    getNextPageParam: (page, _pages, offset) =>
      page.length === REQUESTS_AT_ONCE ? offset + REQUESTS_AT_ONCE : undefined,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
};

function Requests() {
  const translate = useTranslate();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAuditExports();
  const requests = data?.pages.flat();
  const readAgain = () => {
    void refetch();
  };
  if (!requests)
    return error ? (
      <FailurePanel title={translate('auditExports.failedTitle')} error={error} onRetry={readAgain} />
    ) : (
      <Skeleton variant="rounded" height={320} role="status" aria-label={translate('auditExports.loading')} />
    );
  return (
    <>
      <RowsPanel>
        {requests.length === 0 ? (
          <StatePanel
            icon={InboxIcon}
            title={translate('auditExports.emptyTitle')}
            text={translate('auditExports.emptyText')}
          />
        ) : (
          <Box
            component="ul"
            aria-label={translate('auditExports.list')}
            sx={{ listStyle: 'none', m: 0, p: 0 }}
          >
            {requests.map((asked) => (
              <AuditExportRow key={asked.id} asked={asked} onSettled={readAgain} />
            ))}
          </Box>
        )}
      </RowsPanel>
      {error && (
        <FailurePanel title={translate('auditExports.failedTitle')} error={error} onRetry={readAgain} />
      )}
      {hasNextPage && (
        <Button
          variant="outlined"
          aria-disabled={isFetchingNextPage}
          sx={{ alignSelf: 'center' }}
          onClick={() => {
            if (!isFetchingNextPage) void fetchNextPage();
          }}
        >
          {translate(isFetchingNextPage ? 'auditExports.moreLoading' : 'auditExports.more')}
        </Button>
      )}
    </>
  );
}
