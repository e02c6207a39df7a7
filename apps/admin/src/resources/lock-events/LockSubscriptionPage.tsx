import { formatDateTime } from '@dinhdanh/domain/formats';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { LockSubscriptionAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockSubscription } from '../../providers/data-provider.ts';
import { DeliveriesPanel } from './DeliveriesPanel.tsx';
import { failureText } from './lock-event-figures.ts';
import { SubscriptionStateChip } from './SubscriptionMarks.tsx';

const SwitchSubscriptionDialog = lazy(() => import('./SwitchSubscriptionDialog.tsx'));

const BOARD = '/lock-events';
const LABELS: Readonly<Record<LockSubscriptionAction, string>> = {
  SUSPEND: 'lockEvents.suspend',
  RESUME: 'lockEvents.resume',
  REMOVE: 'lockEvents.remove',
};

/** One subscriber: where it is told, what it has not applied, and what went wrong on the way. */
export default function LockSubscriptionPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { isPending } = useRequireAccess({ resource: 'lock-subscription', action: 'list' });
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Button
        component={Link}
        to={BOARD}
        color="inherit"
        startIcon={<ArrowBackIcon />}
        sx={{ mb: 2, ml: -2 }}
      >
        {translate('lockEvents.back')}
      </Button>
      {isPending ? (
        <LinearProgress aria-label={translate('ra.page.loading')} />
      ) : (
        <SubscriptionOfId key={id} id={id} />
      )}
    </Box>
  );
}

function SubscriptionOfId({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const {
    data: subscription,
    error,
    refetch,
  } = useQuery({
    queryKey: ['lock-events', 'subscription', id],
    queryFn: () => dataProvider.getLockSubscription(id),
  });
  if (subscription) return <Subscription subscription={subscription} />;
  return error ? (
    <FailurePanel
      title={translate('lockEvents.detailsFailedTitle')}
      error={error}
      onRetry={() => {
        void refetch();
      }}
    />
  ) : (
    <Box role="status" aria-label={translate('lockEvents.detailsLoading')}>
      <Skeleton width={320} height={36} />
      <Skeleton variant="rounded" height={420} sx={{ mt: 4 }} />
    </Box>
  );
}

function Subscription({ subscription }: { readonly subscription: LockSubscription }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [action, setAction] = useState<LockSubscriptionAction>();
  const { agency, state, webhookUrl, createdAt, createdBy, lastFailure, lastFailureAt } = subscription;
  const name = translate(`lockEvents.agency.${agency}`);
  useDocumentTitle(name);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 4 }}>
        <Typography variant="h1">{name}</Typography>
        <SubscriptionStateChip state={state} />
        <Box sx={{ display: 'flex', gap: 2, ml: { sm: 'auto' } }}>
          {subscription.allowedActions.map((allowed) => (
            <Button
              key={allowed}
              variant="outlined"
              color={allowed === 'RESUME' ? 'primary' : 'error'}
              onClick={() => {
                setAction(allowed);
              }}
            >
              {translate(LABELS[allowed])}
            </Button>
          ))}
        </Box>
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Panel title={translate('lockEvents.facts')}>
          <Details
            isWide
            details={[
              { label: translate('lockEvents.webhook'), value: webhookUrl ?? translate('lockEvents.byFeed') },
              { label: translate('lockEvents.since'), value: formatDateTime(new Date(createdAt)) },
              { label: translate('lockEvents.by'), value: createdBy },
              {
                label: translate('lockEvents.column.failure'),
                value:
                  lastFailure && lastFailureAt
                    ? `${formatDateTime(new Date(lastFailureAt))}: ${failureText(lastFailure, translate)}`
                    : translate('lockEvents.noFailure'),
              },
            ]}
          />
        </Panel>
        <DeliveriesPanel subscriptionId={subscription.id} />
      </Box>
      <Suspense fallback={null}>
        {action && (
          <SwitchSubscriptionDialog
            subscription={subscription}
            action={action}
            onClose={() => {
              setAction(undefined);
            }}
            onRemoved={() => {
              void navigate(BOARD);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
