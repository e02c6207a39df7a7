import SearchOffIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useTranslate } from 'ra-core';
import { AccessDenied } from 'react-admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import type { AccessPurposeInput } from '../generated/graphql.ts';
import { hasFailureCode } from '../providers/request-failure.ts';
import { FailurePanel } from './FailurePanel.tsx';
import { PurposeGate } from './PurposeGate.tsx';
import { StatePanel } from './StatePanel.tsx';

interface OpenedRecordProps<Opened> {
  /** The resource, which is also the path of its list. */
  readonly resource: string;
  /** Where its texts are: notFoundTitle, notFoundText, backToList, failedTitle, loading. */
  readonly texts: string;
  readonly id: string;
  readonly open: (id: string, purpose?: AccessPurposeInput) => Promise<Opened>;
  readonly children: (opened: Opened) => ReactNode;
}

/**
 * Opens a record for whoever may list its kind. Every opening is recorded, so it is read when it is opened and after a
 * change, and not between. One that is not there says so and leads back.
 */
export function OpenedRecord<Opened>({ id, ...props }: OpenedRecordProps<Opened>) {
  const { canAccess, isPending } = useCanAccess({ resource: props.resource, action: 'list' });
  if (isPending) return null;
  return canAccess ? <Opening key={id} id={id} {...props} /> : <AccessDenied />;
}

function Opening<Opened>({ resource, texts, id, open, children }: OpenedRecordProps<Opened>) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: [resource, 'one', id],
    queryFn: () => open(id),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (data) return children(data);
  if (hasFailureCode(error, 'PURPOSE_REQUIRED'))
    return (
      <PurposeGate
        open={(purpose) => open(id, purpose)}
        onOpened={(opened) => {
          queryClient.setQueryData([resource, 'one', id], opened);
        }}
      />
    );
  if (hasFailureCode(error, 'NOT_FOUND')) {
    return (
      <StatePanel
        icon={SearchOffIcon}
        role="alert"
        title={translate(`${texts}.notFoundTitle`)}
        text={translate(`${texts}.notFoundText`)}
        action={
          <Button component={Link} to={`/${resource}`} variant="outlined">
            {translate(`${texts}.backToList`)}
          </Button>
        }
      />
    );
  }
  if (error) {
    return (
      <FailurePanel
        title={translate(`${texts}.failedTitle`)}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  return (
    <Box role="status" aria-label={translate(`${texts}.loading`)} sx={{ p: 5, maxWidth: 1080 }}>
      <Skeleton width={280} height={40} />
      <Skeleton variant="rounded" height={160} sx={{ mb: 4 }} />
      <Skeleton variant="rounded" height={240} />
    </Box>
  );
}
