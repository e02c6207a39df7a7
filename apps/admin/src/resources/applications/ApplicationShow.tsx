import { formatDateTime } from '@dinhdanh/domain/formats';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { ShowBase, useCanAccess, useShowContext, useTranslate } from 'ra-core';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { CompareTable } from '../../components/CompareTable.tsx';
import type { ComparedFact } from '../../components/CompareTable.tsx';
import { DeadlineField } from '../../components/DeadlineField.tsx';
import { MaskedField } from '../../components/MaskedField.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import type { ApplicationCase } from '../../providers/data-provider.ts';
import { hasFailureCode } from '../../providers/request-failure.ts';
import { DecisionBar } from './DecisionBar.tsx';
import { RevealApplicantButton } from './RevealApplicantButton.tsx';
import type { RevealedNumbers } from './RevealApplicantButton.tsx';
import type { LateDecision } from './use-decision.ts';

/** As the server names itself among the officers who did something. */
const SYSTEM = 'SYSTEM';

export default function ApplicationShow() {
  const { id } = useParams();
  return (
    <ShowBase<ApplicationCase>
      // react-admin puts the rows of lists into the cache of single records; a case has other fields than a row.
      // Every reading is recorded, so coming back to the window is no reason for another one.
      queryOptions={{ meta: { view: 'case' }, onError: () => undefined, refetchOnWindowFocus: false }}
    >
      <ApplicationCasePage key={id} />
    </ShowBase>
  );
}

function ApplicationCasePage() {
  const translate = useTranslate();
  const failureText = useFailureText();
  const { record, error, refetch } = useShowContext<ApplicationCase>();
  if (record) return <CasePage application={record} />;
  if (!error) return <CaseSkeleton />;
  const backToQueue = (
    <Button component={Link} to="/applications" variant="outlined">
      {translate('case.backToQueue')}
    </Button>
  );
  return hasFailureCode(error, 'NOT_FOUND') ? (
    <StatePanel
      icon={SearchOffIcon}
      role="alert"
      title={translate('case.notFoundTitle')}
      text={translate('case.notFoundText')}
      action={backToQueue}
    />
  ) : (
    <StatePanel
      icon={CloudOffIcon}
      role="alert"
      title={translate('case.failedTitle')}
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

function CasePage({ application }: { readonly application: ApplicationCase }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const noticeRef = useRef<HTMLDivElement>(null);
  const [late, setLate] = useState<LateDecision>();
  const { code, state, level, unit, receivedAt } = application;
  useDocumentTitle(translate('case.title', { code }));
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  useEffect(() => {
    if (late) noticeRef.current?.focus();
  }, [late]);
  useShortcuts({
    u: () => {
      void navigate('/applications');
    },
  });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: 'calc(100vh - 48px)' }}>
      <Box sx={{ flex: 1, p: { xs: 3, sm: 5 }, display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Box>
          <MuiLink
            component={Link}
            to="/applications"
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, minHeight: 24, mb: 1 }}
          >
            <ArrowBackIcon aria-hidden sx={{ fontSize: 16 }} />
            {translate('case.backToQueue')}
          </MuiLink>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 1 }}>
            <Typography variant="h1" ref={headingRef} tabIndex={-1} sx={{ outline: 'none' }}>
              {translate('case.title', { code })}
            </Typography>
            <StateChip state={state} />
          </Box>
          <Typography color="textSecondary">
            {translate(`level.${level}`)} · {unit.name} ·{' '}
            {translate('case.receivedAt', { moment: formatDateTime(new Date(receivedAt)) })}
          </Typography>
          <Box sx={{ display: { lg: 'none' }, mt: 2 }}>
            <DeadlineField {...application} />
          </Box>
        </Box>
        {late && (
          <Alert severity="warning" ref={noticeRef} tabIndex={-1}>
            <LateNotice late={late} application={application} />
          </Alert>
        )}
        <Box
          sx={{
            display: 'grid',
            gap: 4,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 348px' },
          }}
        >
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }}>
            <FactsPanel application={application} />
            <ContactPanel application={application} />
            <HistoryPanel application={application} />
          </Box>
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }}>
            <DeadlinePanel application={application} />
            {application.decision && <DecisionPanel application={application} />}
            <AccountPanel application={application} />
          </Box>
        </Box>
      </Box>
      <DecisionBar application={application} onLate={setLate} />
    </Box>
  );
}

function LateNotice({
  late,
  application,
}: {
  readonly late: LateDecision;
  readonly application: ApplicationCase;
}) {
  const translate = useTranslate();
  const { code, state, decision } = application;
  if (late === 'STALE_VERSION') return translate('case.staleVersion', { code });
  return decision
    ? translate('case.conflictDecided', {
        code,
        state: translate(`case.stateInSentence.${decision.outcome}`),
        moment: formatDateTime(new Date(decision.decidedAt)),
        name: decision.decidedBy,
      })
    : translate('case.conflictChanged', { code, state: translate(`state.${state}`) });
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId();
  return (
    <Paper variant="outlined" component="section" aria-labelledby={titleId} sx={{ p: 4 }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 2 }}>
        {title}
      </Typography>
      {children}
    </Paper>
  );
}

interface Detail {
  readonly label: string;
  readonly value: ReactNode;
}

function Details({ details }: { readonly details: readonly Detail[] }) {
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexDirection: 'column', gap: 2 }}>
      {details.map(({ label, value }) => (
        <div key={label}>
          <Typography variant="caption" component="dt" color="textSecondary">
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            {value}
          </Typography>
        </div>
      ))}
    </Box>
  );
}

interface PanelProps {
  readonly application: ApplicationCase;
}

function FactsPanel({ application }: PanelProps) {
  const translate = useTranslate();
  const { populationCheck, numberWarnings } = application;
  return (
    <Panel title={translate('case.factsTitle')}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
        <CheckSummary application={application} />
        <CompareTable label={translate('case.factsTitle')} facts={comparedFacts(application)} />
        {numberWarnings.length > 0 && (
          <Alert severity="warning">
            <Typography sx={{ fontWeight: 600 }}>{translate('case.warningsTitle')}</Typography>
            {numberWarnings.map(({ code, message }) => (
              <div key={code}>{message}</div>
            ))}
          </Alert>
        )}
        {populationCheck && (
          <Typography variant="body2" color="textSecondary">
            {translate('case.checkedAt', { moment: formatDateTime(new Date(populationCheck.checkedAt)) })}
          </Typography>
        )}
      </Box>
    </Panel>
  );
}

function CheckSummary({ application: { populationCheck } }: PanelProps) {
  const translate = useTranslate();
  if (!populationCheck) return <Alert severity="info">{translate('case.checkPending')}</Alert>;
  const mismatches = populationCheck.fields.filter(({ isMatch }) => !isMatch).length;
  switch (populationCheck.outcome) {
    case 'MATCHED':
      return <Alert severity="success">{translate('case.checkMatched')}</Alert>;
    case 'MISMATCHED':
      return <Alert severity="error">{translate('case.checkMismatched', { smart_count: mismatches })}</Alert>;
    case 'NOT_FOUND':
      return <Alert severity="error">{translate('case.checkNotFound')}</Alert>;
    case 'UNAVAILABLE':
      return <Alert severity="info">{translate('case.checkUnavailable')}</Alert>;
  }
}

/** The compared facts; as long as there is no record to compare with, what the citizen declared. */
function comparedFacts({ applicant, populationCheck }: ApplicationCase): readonly ComparedFact[] {
  const outcome = populationCheck?.outcome;
  if (populationCheck && (outcome === 'MATCHED' || outcome === 'MISMATCHED')) return populationCheck.fields;
  const declared = {
    FULL_NAME: applicant.fullName,
    DATE_OF_BIRTH: applicant.dateOfBirth,
    SEX: applicant.sex,
    PERMANENT_ADDRESS: applicant.permanentAddress,
  };
  return Object.entries(declared).map(([field, value]) => ({
    field,
    declared: value,
    recorded: null,
    isMatch: null,
  }));
}

function ContactPanel({ application: { id, applicant } }: PanelProps) {
  const translate = useTranslate();
  const { canAccess: canReveal = false } = useCanAccess({ resource: 'applicants', action: 'reveal' });
  const [numbers, setNumbers] = useState<RevealedNumbers>();
  return (
    <Panel title={translate('case.contactTitle')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 8, rowGap: 3 }}>
        <Box
          component="dl"
          sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 2 }}
          aria-live="polite"
        >
          <MaskedField
            label={translate('field.PERSONAL_ID_NUMBER')}
            masked={applicant.maskedPersonalIdNumber}
            revealed={numbers?.personalIdNumber}
          />
          <MaskedField
            label={translate('field.PHONE_NUMBER')}
            masked={applicant.maskedPhoneNumber}
            revealed={numbers?.phoneNumber}
          />
        </Box>
        {canReveal &&
          (numbers ? (
            <Button
              size="small"
              variant="outlined"
              onClick={() => {
                setNumbers(undefined);
              }}
            >
              {translate('case.revealHide')}
            </Button>
          ) : (
            <RevealApplicantButton applicationId={id} onRevealed={setNumbers} />
          ))}
      </Box>
    </Panel>
  );
}

function DeadlinePanel({ application }: PanelProps) {
  const translate = useTranslate();
  const { legalRegime, deadlineLegalBasis } = application;
  return (
    <Panel title={translate('case.deadlineTitle')}>
      <Box sx={{ mb: 3 }}>
        <DeadlineField {...application} />
      </Box>
      <Details
        details={[
          {
            label: translate('case.regime'),
            value: legalRegime,
          },
          { label: translate('case.deadlineBasis'), value: deadlineLegalBasis },
        ]}
      />
    </Panel>
  );
}

function DecisionPanel({ application: { decision } }: PanelProps) {
  const translate = useTranslate();
  if (!decision) return null;
  const { outcome, decidedAt, decidedBy, reasonCode, reasonText } = decision;
  const reasons = outcome === 'RETURNED' ? 'returnReason' : 'refusalReason';
  const reason = reasonCode ? translate(`${reasons}.${reasonCode}`, { _: reasonCode }) : undefined;
  return (
    <Panel title={translate('case.decisionTitle')}>
      <Typography sx={{ mb: reason ? 2 : 0 }}>
        {translate('case.decisionBy', {
          state: translate(`state.${outcome}`),
          moment: formatDateTime(new Date(decidedAt)),
          name: decidedBy,
        })}
      </Typography>
      {reason && (
        <Details
          details={[
            {
              label: translate('case.decisionReason'),
              value: reasonText ? `${reason}\n${reasonText}` : reason,
            },
          ]}
        />
      )}
    </Panel>
  );
}

function AccountPanel({ application: { account } }: PanelProps) {
  const translate = useTranslate();
  return (
    <Panel title={translate('case.accountTitle')}>
      {account ? (
        <Details
          details={[
            { label: translate('case.accountLevel'), value: translate(`level.${account.level}`) },
            { label: translate('case.accountState'), value: translate(`accountState.${account.state}`) },
            { label: translate('case.grantedAt'), value: formatDateTime(new Date(account.grantedAt)) },
            {
              label: translate('case.activatedAt'),
              value: account.activatedAt
                ? formatDateTime(new Date(account.activatedAt))
                : translate('case.notActivated'),
            },
          ]}
        />
      ) : (
        <Typography color="textSecondary">{translate('case.accountNone')}</Typography>
      )}
    </Panel>
  );
}

function HistoryPanel({ application: { history } }: PanelProps) {
  const translate = useTranslate();
  return (
    <Panel title={translate('case.historyTitle')}>
      {history.length > 0 ? (
        <Timeline
          label={translate('case.historyTitle')}
          events={history.map(({ at, action, actorName }) => ({
            at,
            title: translate(`history.${action}`, { _: translate('history.other', { action }) }),
            actor: actorName === SYSTEM ? translate('history.system') : actorName,
          }))}
        />
      ) : (
        <Typography color="textSecondary">{translate('case.historyEmpty')}</Typography>
      )}
    </Panel>
  );
}

function CaseSkeleton() {
  const translate = useTranslate();
  return (
    <Box
      role="status"
      aria-label={translate('case.loading')}
      sx={{ p: 5, display: 'flex', flexDirection: 'column', gap: 4 }}
    >
      <Skeleton width={280} height={32} />
      <Skeleton variant="rounded" height={280} />
      <Skeleton variant="rounded" height={96} />
      <Skeleton variant="rounded" height={160} />
    </Box>
  );
}
