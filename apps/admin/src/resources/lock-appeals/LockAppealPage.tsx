import { formatDateTime } from '@dinhdanh/domain/formats';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { AccessDenied } from 'react-admin';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { LockAppealAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockAppeal } from '../../providers/data-provider.ts';
import { hasFailureCode } from '../../providers/request-failure.ts';
import { AppealStateChip } from './AppealStateChip.tsx';
import { AppealTerm } from './AppealTerm.tsx';

const DecideAppealDialog = lazy(() => import('./DecideAppealDialog.tsx'));

const LIST = '/lock-appeals';

export default function LockAppealPage() {
  const { id = '' } = useParams();
  const { canAccess, isPending } = useCanAccess({ resource: 'lock-appeals', action: 'list' });
  if (isPending) return null;
  return canAccess ? <OpenedAppeal key={id} id={id} /> : <AccessDenied />;
}

function OpenedAppeal({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['lock-appeals', 'one', id],
    queryFn: () => dataProvider.getLockAppeal(id),
    // Every opening is recorded, so it is read when it is opened and after a change, and not between.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (data) return <AppealParts appeal={data} />;
  if (hasFailureCode(error, 'NOT_FOUND')) {
    return (
      <StatePanel
        icon={SearchOffIcon}
        role="alert"
        title={translate('lockAppeals.notFoundTitle')}
        text={translate('lockAppeals.notFoundText')}
        action={
          <Button component={Link} to={LIST} variant="outlined">
            {translate('lockAppeals.backToList')}
          </Button>
        }
      />
    );
  }
  if (error) {
    return (
      <FailurePanel
        title={translate('lockAppeals.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  return (
    <Box role="status" aria-label={translate('lockAppeals.loading')} sx={{ p: 5, maxWidth: 880 }}>
      <Skeleton width={280} height={40} />
      <Skeleton variant="rounded" height={200} />
    </Box>
  );
}

function AppealParts({ appeal }: { readonly appeal: LockAppeal }) {
  const translate = useTranslate();
  const [action, setAction] = useState<LockAppealAction>();
  const label = (word: string) => translate(`lockAppeals.${word}`);
  const at = (moment: string) => formatDateTime(new Date(moment));
  useDocumentTitle(appeal.code);
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880, display: 'flex', flexDirection: 'column', gap: 4 }}>
      <div>
        <MuiLink
          component={Link}
          to={LIST}
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minHeight: 24, mb: 1 }}
        >
          <ArrowBackIcon aria-hidden sx={{ fontSize: 16 }} />
          {label('backToList')}
        </MuiLink>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
          <Typography variant="h1">{appeal.code}</Typography>
          <AppealStateChip state={appeal.state} />
        </Box>
      </div>
      <Panel title={label('term')}>
        <Details
          isWide
          details={[
            {
              label: label('term'),
              value: (
                <AppealTerm
                  decideBy={appeal.decideBy}
                  daysLeft={appeal.daysLeft ?? null}
                  isOverdue={appeal.isOverdue}
                />
              ),
            },
            { label: label('legalBasis'), value: appeal.legalBasis },
            {
              label: label('acceptedAt'),
              value: `${at(appeal.acceptedAt)}\n${translate(`lockAppeals.channel.${appeal.channel}`)}`,
            },
            { label: label('registeredBy'), value: appeal.registeredByName },
          ]}
        />
      </Panel>
      <Panel title={label('words')}>
        <Typography sx={{ mb: 3, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '80ch' }}>
          {appeal.words}
        </Typography>
        <Details
          isWide
          details={[
            { label: label('holder'), value: `${appeal.subjectName}\n${appeal.subjectNumberMasked}` },
            {
              label: label('request'),
              value: (
                <>
                  <MuiLink component={Link} to={`/lock-requests/${appeal.lockRequestId}/show`}>
                    {appeal.lockRequestCode}
                  </MuiLink>
                  {`\n${translate(`lockRequests.state.${appeal.lockRequestState}`)}`}
                </>
              ),
            },
            { label: label('requester'), value: appeal.requesterName },
            { label: label('unit'), value: appeal.unit.name },
          ]}
        />
      </Panel>
      {appeal.decidedAt && (
        <Panel title={label('outcome')}>
          <Details
            isWide
            details={[
              { label: label('decidedAt'), value: at(appeal.decidedAt) },
              { label: label('decidedBy'), value: appeal.decidedByName ?? '–' },
              { label: label('reason'), value: appeal.decisionReason ?? '–' },
            ]}
          />
        </Panel>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        {appeal.allowedActions.map((allowed) => (
          <Button
            key={allowed}
            variant={allowed === 'GRANT' ? 'contained' : 'outlined'}
            onClick={() => {
              setAction(allowed);
            }}
          >
            {translate(`lockAppeals.action.${allowed}`)}
          </Button>
        ))}
      </Box>
      {action && (
        <Suspense fallback={null}>
          <DecideAppealDialog
            appeal={appeal}
            action={action}
            onClose={() => {
              setAction(undefined);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}
