import { formatDateTime } from '@dinhdanh/domain/formats';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AssistedActivationAction } from '../../generated/graphql.ts';
import type { AssistedActivation, BackOfficeProvider } from '../../providers/data-provider.ts';
import { hasFailureCode } from '../../providers/request-failure.ts';
import { PersonDetails } from './PersonDetails.tsx';
import { VisitCodePanel } from './VisitCodePanel.tsx';
import { VisitStandingChip } from './VisitStandingChip.tsx';

const ActOnVisitDialog = lazy(() => import('./ActOnVisitDialog.tsx'));

/** A second officer, or the citizen, may act at any moment. */
const READ_AGAIN_EVERY_MS = 10_000;
const ACTION_WORDS = { CONFIRM: 'confirm', REFUSE: 'refuse', CANCEL: 'cancel' } as const;

/** One visit: whom it helps, what was checked, who decided, and its code. */
export default function AssistedActivationPage() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const {
    data: visit,
    error,
    refetch,
  } = useQuery({
    queryKey: ['assisted-activations', 'visit', id],
    queryFn: () => dataProvider.getAssistedActivation(id),
    refetchInterval: READ_AGAIN_EVERY_MS,
  });
  useDocumentTitle(translate('assistedActivations.visit'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 880 }}>
      <Button
        component={Link}
        to="/assisted-activations"
        color="inherit"
        startIcon={<ArrowBackIcon />}
        sx={{ mb: 2, ml: -2 }}
      >
        {translate('assistedActivations.back')}
      </Button>
      {visit ? (
        <Visit visit={visit} />
      ) : hasFailureCode(error, 'NOT_FOUND') ? (
        <StatePanel
          icon={SearchOffIcon}
          title={translate('assistedActivations.notFoundTitle')}
          text={translate('assistedActivations.notFoundText')}
        />
      ) : error ? (
        <FailurePanel
          title={translate('assistedActivations.failedTitle')}
          error={error}
          onRetry={() => {
            void refetch();
          }}
        />
      ) : (
        <Box role="status" aria-label={translate('assistedActivations.loading')}>
          <Skeleton width={320} height={36} />
          <Skeleton variant="rounded" height={160} sx={{ mt: 4 }} />
          <Skeleton variant="rounded" height={240} sx={{ mt: 4 }} />
        </Box>
      )}
    </Box>
  );
}

function Visit({ visit }: { readonly visit: AssistedActivation }) {
  const translate = useTranslate();
  const [action, setAction] = useState<AssistedActivationAction>();
  const [confirmedCode, setConfirmedCode] = useState<string>();
  const { canAccess: canConfirm = false } = useCanAccess({
    resource: 'assisted-activations',
    action: 'confirm',
  });
  const { canAccess: canCancel = false } = useCanAccess({
    resource: 'assisted-activations',
    action: 'cancel',
  });
  const actions = visit.allowedActions.filter((allowed) => (allowed === 'CANCEL' ? canCancel : canConfirm));
  const { standing, isOwn } = visit;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3 }}>
        <Typography variant="h1">{translate('assistedActivations.visit')}</Typography>
        <VisitStandingChip standing={standing} />
      </Box>
      {isOwn && standing === 'REQUESTED' && (
        <Alert severity="info">{translate('assistedActivations.ownWaiting')}</Alert>
      )}
      {standing === 'CONFIRMED' && (isOwn || confirmedCode !== undefined) && (
        <VisitCodePanel visit={visit} confirmedCode={confirmedCode} />
      )}
      <Panel title={translate('assistedActivations.person')}>
        <PersonDetails person={visit.person} />
      </Panel>
      <VisitPanel visit={visit} />
      <DecisionPanel visit={visit} />
      {actions.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {actions.map((allowed) => (
            <Button
              key={allowed}
              variant={allowed === 'CONFIRM' ? 'contained' : 'outlined'}
              color={allowed === 'CONFIRM' ? 'primary' : 'error'}
              onClick={() => {
                setAction(allowed);
              }}
            >
              {translate(`assistedActivations.${ACTION_WORDS[allowed]}`)}
            </Button>
          ))}
        </Box>
      )}
      <Suspense fallback={null}>
        {action && (
          <ActOnVisitDialog
            visit={visit}
            action={action}
            onCode={setConfirmedCode}
            onClose={() => {
              setAction(undefined);
            }}
          />
        )}
      </Suspense>
    </Box>
  );
}

function VisitPanel({ visit }: { readonly visit: AssistedActivation }) {
  const translate = useTranslate();
  const fields = (names: AssistedActivation['rightFields']) =>
    names.map((field) => translate(`assistedActivations.field.${field}`)).join('\n');
  const { channel, helper, helperName, place, device, unit, requestedBy, requestedAt } = visit;
  const helperText = translate(`assistedActivations.helper.${helper}`);
  return (
    <Panel title={translate('assistedActivations.visit')}>
      <Details
        isWide
        details={[
          {
            label: translate('assistedActivations.channelLabel'),
            value: translate(`assistedActivations.channel.${channel}`),
          },
          {
            label: translate('assistedActivations.helperLabel'),
            value: helperName ? `${helperText}: ${helperName}` : helperText,
          },
          { label: translate('assistedActivations.place'), value: place },
          {
            label: translate('assistedActivations.deviceLabel'),
            value: translate(`assistedActivations.device.${device}`),
          },
          { label: translate('assistedActivations.unit'), value: unit.name },
          {
            label: translate('assistedActivations.consentGiven'),
            value: translate('assistedActivations.requestedBy', {
              name: requestedBy,
              moment: formatDateTime(new Date(requestedAt)),
            }),
          },
          { label: translate('assistedActivations.checked'), value: fields(visit.rightFields) },
          ...(visit.unrecordedFields.length > 0
            ? [{ label: translate('assistedActivations.unrecorded'), value: fields(visit.unrecordedFields) }]
            : []),
        ]}
      />
    </Panel>
  );
}

function DecisionPanel({ visit }: { readonly visit: AssistedActivation }) {
  const translate = useTranslate();
  const { decidedAt, decidedBy, refusalReason, endedAt } = visit;
  if (!decidedAt && !endedAt) return null;
  return (
    <Panel title={translate('assistedActivations.decision')}>
      <Details
        details={[
          ...(decidedAt
            ? [
                {
                  label: translate(
                    `assistedActivations.standing.${visit.standing === 'REFUSED' ? 'REFUSED' : 'CONFIRMED'}`,
                  ),
                  value: translate('assistedActivations.decidedBy', {
                    name: decidedBy ?? '–',
                    moment: formatDateTime(new Date(decidedAt)),
                  }),
                },
              ]
            : []),
          ...(refusalReason
            ? [{ label: translate('assistedActivations.refusalReason'), value: refusalReason }]
            : []),
          ...(endedAt
            ? [
                {
                  label: translate(`assistedActivations.standing.${visit.standing}`),
                  value: formatDateTime(new Date(endedAt)),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
