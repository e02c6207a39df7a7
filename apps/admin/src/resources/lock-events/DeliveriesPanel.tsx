import { formatDateTime } from '@dinhdanh/domain/formats';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { BackOfficeProvider, LockEventDelivery } from '../../providers/data-provider.ts';
import { failureText } from './lock-event-figures.ts';
import { DeliveryStateChip } from './SubscriptionMarks.tsx';

const ROWS = 25;
const RENEWED_EVERY_MS = 10_000;
const COLUMNS = ['event', 'state', 'received', 'applied', 'trouble'] as const;

/** What one subscriber is told, event by event. It never says whose account it was. */
export function DeliveriesPanel({ subscriptionId }: { readonly subscriptionId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [isOpen, setOpen] = useState(true);
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useQuery({
    queryKey: ['lock-events', 'deliveries', subscriptionId, isOpen, offset],
    queryFn: () =>
      dataProvider.getLockEventDeliveries({ subscriptionId, isOpen, page: { offset, limit: ROWS } }),
    placeholderData: keepPreviousData,
    refetchInterval: RENEWED_EVERY_MS,
  });
  return (
    <Panel title={translate('lockEvents.deliveries')}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={isOpen}
        aria-label={translate('lockEvents.deliveries')}
        onChange={(_event, wanted: boolean | null) => {
          if (wanted === null) return;
          setOpen(wanted);
          setOffset(0);
        }}
        sx={{ mb: 3 }}
      >
        <ToggleButton value={true}>{translate('lockEvents.onlyOpen')}</ToggleButton>
        <ToggleButton value={false}>{translate('lockEvents.everything')}</ToggleButton>
      </ToggleButtonGroup>
      {data ? (
        <>
          {data.items.length > 0 ? (
            <DeliveryTable deliveries={data.items} />
          ) : (
            <Typography color="textSecondary">
              {translate(isOpen ? 'lockEvents.deliveriesEmpty' : 'lockEvents.deliveriesNone')}
            </Typography>
          )}
          {(offset > 0 || data.hasMore) && (
            <Box component="nav" aria-label={translate('list.pagination')} sx={{ textAlign: 'right', mt: 2 }}>
              <IconButton
                aria-label={translate('lockEvents.previous')}
                disabled={offset === 0}
                onClick={() => {
                  setOffset(Math.max(0, offset - ROWS));
                }}
              >
                <ChevronLeftIcon />
              </IconButton>
              <IconButton
                aria-label={translate('lockEvents.next')}
                disabled={!data.hasMore}
                onClick={() => {
                  setOffset(offset + ROWS);
                }}
              >
                <ChevronRightIcon />
              </IconButton>
            </Box>
          )}
        </>
      ) : error ? (
        <FailurePanel
          title={translate('lockEvents.deliveriesFailed')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Skeleton variant="rounded" height={240} />
      )}
    </Panel>
  );
}

function DeliveryTable({ deliveries }: { readonly deliveries: readonly LockEventDelivery[] }) {
  const translate = useTranslate();
  const momentOf = (moment: string | null | undefined) =>
    moment ? formatDateTime(new Date(moment)) : translate('lockEvents.notYet');
  return (
    <TableContainer>
      <Table
        size="small"
        aria-label={translate('lockEvents.deliveriesTable')}
        sx={{ '& td, & th': { verticalAlign: 'top', fontVariantNumeric: 'tabular-nums' } }}
      >
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`lockEvents.deliveryColumn.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {deliveries.map((delivery) => (
            <TableRow key={delivery.jti}>
              <TableCell component="th" scope="row">
                {translate(`lockEvents.kind.${delivery.kind}`)}
                <Note>{momentOf(delivery.occurredAt)}</Note>
                {delivery.isReversal && <Note>{translate('lockEvents.reversal')}</Note>}
              </TableCell>
              <TableCell>
                <DeliveryStateChip state={delivery.state} />
              </TableCell>
              <TableCell>{momentOf(delivery.deliveredAt)}</TableCell>
              <TableCell>{momentOf(delivery.appliedAt)}</TableCell>
              <TableCell>
                {translate('lockEvents.attempts', { smart_count: delivery.attempts })}
                {delivery.lastFailure && <Note>{failureText(delivery.lastFailure, translate)}</Note>}
                {delivery.nextAttemptAt && delivery.attempts > 0 && (
                  <Note>
                    {translate('lockEvents.nextAttempt', { moment: momentOf(delivery.nextAttemptAt) })}
                  </Note>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Typography variant="body2" component="div" color="textSecondary">
      {children}
    </Typography>
  );
}
