import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import LockIcon from '@mui/icons-material/LockOutlined';
import LockOpenIcon from '@mui/icons-material/LockOpenOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useDataProvider, useTranslate } from 'ra-core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { BackToList } from '../../components/BackToList.tsx';
import { OpenedRecord } from '../../components/OpenedRecord.tsx';
import { DeadlineField } from '../../components/DeadlineField.tsx';
import { Details } from '../../components/Details.tsx';
import { dueText } from '../../components/due-text.ts';
import { Panel } from '../../components/Panel.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { useActorText } from '../../components/use-actor-text.ts';
import { ToneChip } from '../../components/ToneChip.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import type { LockRequestOfficerAction } from '../../generated/graphql.ts';
import type { BackOfficeProvider, LockRequest } from '../../providers/data-provider.ts';
import { LettersPanel } from './letters/LettersPanel.tsx';
import { LockRequestChips } from './LockRequestChips.tsx';
import { SubjectPanel } from './SubjectPanel.tsx';

const LockRequestActDialog = lazy(() => import('./LockRequestActDialog.tsx'));

const LIST = '/lock-requests';

export default function LockRequestPage() {
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  return (
    <OpenedRecord
      resource="lock-requests"
      texts="lockRequests"
      id={id}
      open={(one) => dataProvider.getLockRequest(one)}
    >
      {(request) => <RequestParts request={request} />}
    </OpenedRecord>
  );
}

function RequestParts({ request }: { readonly request: LockRequest }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const [action, setAction] = useState<LockRequestOfficerAction>();
  const actorText = useActorText();
  useDocumentTitle(request.code);
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
  }, []);
  const take = (wanted: LockRequestOfficerAction) => () => {
    if (request.allowedActions.includes(wanted)) setAction(wanted);
  };
  useShortcuts({
    u: () => {
      void navigate(LIST);
    },
    a: take('APPROVE'),
    r: take('REFUSE'),
    f: take('FORWARD'),
    l: take('LOCK_AT_ONCE'),
  });
  return (
    <>
      <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 4 }}>
        <div>
          <BackToList to={LIST}>{translate('lockRequests.backToList')}</BackToList>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
            <Typography variant="h1" ref={headingRef} tabIndex={-1} sx={{ outline: 'none' }}>
              {request.code}
            </Typography>
            <LockRequestChips request={request} />
          </Box>
          <Typography color="textSecondary">{translate(`lockRequests.kind.${request.kind}`)}</Typography>
        </div>
        <ClockPanel request={request} />
        <SubjectPanel request={request} />
        <AskedPanel request={request} />
        <GroundsPanel request={request} />
        <OutcomePanel request={request} />
        {request.settledAt && <LettersPanel lockRequestId={request.id} />}
        <Panel title={translate('lockRequests.timeline')}>
          <Timeline
            label={translate('lockRequests.timeline')}
            events={request.timeline.map(({ at, action: done, actorName, inPlaceOf }) => ({
              at,
              title: translate(`lockRequests.event.${done}`, { _: done }),
              actor: actorText(actorName, inPlaceOf),
            }))}
          />
        </Panel>
      </Box>
      <ActionBar request={request} onTake={setAction} />
      {action && (
        <Suspense fallback={null}>
          <LockRequestActDialog
            request={request}
            action={action}
            onClose={() => {
              setAction(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** Which term runs now, which comes next, and the article behind them. */
function ClockPanel({ request }: { readonly request: LockRequest }) {
  const translate = useTranslate();
  const { stage, state, examineBy, decideBy, stageLegalBasis, legalRegime } = request;
  return (
    <Panel title={stage ? translate(`lockRequests.stageNow.${stage}`) : translate('lockRequests.stageOver')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 8, rowGap: 3, alignItems: 'flex-start' }}>
        {stage && (
          <DeadlineField
            dueAt={request.dueAt ?? null}
            workingMinutesLeft={request.workingMinutesLeft ?? null}
            isOverdue={request.isOverdue}
            restsOnProjectedDay={false}
          />
        )}
        <Box sx={{ flex: '1 1 20rem' }}>
          <Details
            isWide
            details={[
              ...(examineBy
                ? [
                    {
                      label: translate('lockRequests.stage.EXAMINATION'),
                      value:
                        state === 'RECEIVED' || !request.forwardedAt
                          ? dueText(translate, examineBy)
                          : translate('lockRequests.forwardedBy', {
                              name: request.forwardedByName ?? '–',
                              at: formatDateTime(new Date(request.forwardedAt)),
                            }),
                    },
                  ]
                : []),
              {
                label: translate('lockRequests.stage.DECISION'),
                value: decideBy ? dueText(translate, decideBy) : translate('lockRequests.decisionLater'),
              },
              { label: translate('lockRequests.legalBasis'), value: `${stageLegalBasis}\n${legalRegime}` },
            ]}
          />
        </Box>
      </Box>
    </Panel>
  );
}

/** Who asks for what, on which paper, in whose words. */
function AskedPanel({ request }: { readonly request: LockRequest }) {
  const translate = useTranslate();
  const { requesterEmail, registeredByName, scanFileId, targetRequest, examinationNote } = request;
  const label = (word: string) => translate(`lockRequests.${word}`);
  return (
    <Panel title={label('asked')}>
      <Typography sx={{ mb: 3, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '80ch' }}>
        {request.requestReason}
      </Typography>
      <Details
        isWide
        details={[
          {
            label: label('requester'),
            value: `${request.requesterName}\n${translate(`lockRequests.requesterType.${request.requesterType}`)}`,
          },
          {
            label: label('document'),
            value: `${request.requesterReference}\n${formatDate(new Date(`${request.documentOn}T00:00:00+07:00`))}`,
          },
          { label: label('citedBasis'), value: request.citedBasis },
          {
            label: label('received'),
            value: `${formatDateTime(new Date(request.receivedAt))}\n${request.unit.name}`,
          },
          {
            label: label('channel'),
            value: registeredByName
              ? `${translate('lockRequests.channelName.COUNTER')}\n${registeredByName}`
              : translate('lockRequests.channelName.AGENCY'),
          },
          ...(requesterEmail ? [{ label: label('requesterEmail'), value: requesterEmail }] : []),
          ...(targetRequest
            ? [
                {
                  label: label('target'),
                  value: (
                    <MuiLink component={Link} to={`/lock-requests/${targetRequest.id}/show`}>
                      {targetRequest.code}
                    </MuiLink>
                  ),
                },
              ]
            : []),
          ...(scanFileId
            ? [
                {
                  label: label('scan'),
                  value: (
                    <MuiLink href={`/files/${scanFileId}/full`} target="_blank" rel="noreferrer">
                      {label('openScan')}
                    </MuiLink>
                  ),
                },
              ]
            : []),
          ...(examinationNote ? [{ label: label('examinationNote'), value: examinationNote }] : []),
        ]}
      />
    </Panel>
  );
}

/** "Why is this account locked, and what would open it?" */
function GroundsPanel({ request }: { readonly request: LockRequest }) {
  const translate = useTranslate();
  const standing = request.grounds.filter(({ endedAt }) => !endedAt);
  const ended = request.grounds.filter(({ endedAt }) => endedAt);
  const isLocked = request.accountState === 'LOCKED';
  return (
    <Panel title={translate('lockRequests.whyLocked')}>
      <Box sx={{ mb: 3 }}>
        <ToneChip tone={isLocked ? 'error' : 'success'} icon={isLocked ? LockIcon : LockOpenIcon}>
          {translate(`lockRequests.accountState.${request.accountState}`)}
        </ToneChip>
      </Box>
      {standing.length === 0 && (
        <Typography color="textSecondary">{translate('lockRequests.noGround')}</Typography>
      )}
      {standing.map((ground) => (
        <Box key={ground.id} sx={{ mb: 3, pl: 3, borderLeft: 3, borderColor: 'error.main' }}>
          <Typography sx={{ fontWeight: 600 }}>
            {translate(`lockRequests.ground.${ground.kind}`)}
            {ground.isProvisional && ` (${translate('lockRequests.provisional')})`}
          </Typography>
          <Details
            isWide
            details={[
              { label: translate('lockRequests.since'), value: formatDateTime(new Date(ground.startedAt)) },
              { label: translate('lockRequests.groundBasis'), value: ground.legalBasis },
              {
                label: translate('lockRequests.opens'),
                value: translate(`lockRequests.lifter.${ground.lifter}`),
              },
              ...(ground.lockRequestCode
                ? [
                    {
                      label: translate('lockRequests.groundRequest'),
                      value: `${ground.lockRequestCode}\n${ground.requesterName ?? ''}`,
                    },
                  ]
                : []),
            ]}
          />
        </Box>
      ))}
      {ended.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 3, mb: 2 }}>
            {translate('lockRequests.endedGrounds')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 5 }}>
            {ended.map(({ id, kind, startedAt, endedAt, endedBecause }) => (
              <li key={id}>
                {translate('lockRequests.endedGround', {
                  ground: translate(`lockRequests.ground.${kind}`),
                  from: formatDateTime(new Date(startedAt)),
                  to: formatDateTime(new Date(endedAt ?? startedAt)),
                  because: endedBecause ? translate(`lockRequests.ending.${endedBecause}`) : '–',
                })}
              </li>
            ))}
          </Box>
        </>
      )}
    </Panel>
  );
}

/** What was decided, by whom and why; nothing before. */
function OutcomePanel({ request }: { readonly request: LockRequest }) {
  const translate = useTranslate();
  const { state, settledAt, settledByName, settlementReason, reversedAt, reversedByName, reversalReason } =
    request;
  const label = (word: string) => translate(`lockRequests.${word}`);
  const at = (moment: string) => formatDateTime(new Date(moment));
  return (
    <>
      {request.lockedAtOnceAt && !settledAt && (
        <Alert severity="warning">
          {translate('lockRequests.lockedAtOnceBy', {
            name: request.lockedAtOnceByName ?? '–',
            at: at(request.lockedAtOnceAt),
          })}
        </Alert>
      )}
      {settledAt && (
        <Panel title={translate(`lockRequests.outcome.${state}`)}>
          <Details
            isWide
            details={[
              { label: label('settledAt'), value: at(settledAt) },
              { label: label('settledBy'), value: settledByName ?? label('byMachine') },
              ...(settlementReason ? [{ label: label('reason'), value: settlementReason }] : []),
              ...(reversedAt
                ? [
                    { label: label('reversedAt'), value: `${at(reversedAt)}\n${reversedByName ?? ''}` },
                    { label: label('reversalReason'), value: reversalReason ?? '–' },
                  ]
                : []),
              ...(request.unsealedAt ? [{ label: label('unsealedAt'), value: at(request.unsealedAt) }] : []),
            ]}
          />
        </Panel>
      )}
    </>
  );
}

const LOOKS: Readonly<
  Record<
    LockRequestOfficerAction,
    { readonly variant: 'contained' | 'outlined' | 'text'; readonly colour: 'primary' | 'error' | 'inherit' }
  >
> = {
  APPROVE: { variant: 'contained', colour: 'primary' },
  REFUSE: { variant: 'outlined', colour: 'error' },
  FORWARD: { variant: 'contained', colour: 'primary' },
  LOCK_AT_ONCE: { variant: 'outlined', colour: 'error' },
  WITHDRAW: { variant: 'text', colour: 'inherit' },
  UNSEAL: { variant: 'outlined', colour: 'primary' },
  REVERSE: { variant: 'outlined', colour: 'error' },
};

interface ActionBarProps {
  readonly request: LockRequest;
  readonly onTake: (action: LockRequestOfficerAction) => void;
}

/** What this officer can do now, always within reach; nothing where there is nothing to do. */
function ActionBar({ request, onTake }: ActionBarProps) {
  const translate = useTranslate();
  if (request.allowedActions.length === 0) return null;
  return (
    <Paper
      elevation={4}
      square
      component="section"
      aria-label={translate('lockRequests.actions')}
      sx={{
        position: 'sticky',
        bottom: 0,
        px: { xs: 3, sm: 5 },
        py: 2,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        zIndex: 1,
      }}
    >
      {request.allowedActions.map((action) => (
        <Button
          key={action}
          variant={LOOKS[action].variant}
          color={LOOKS[action].colour}
          onClick={() => {
            onTake(action);
          }}
        >
          {translate(`lockRequests.action.${action}`)}
        </Button>
      ))}
    </Paper>
  );
}
