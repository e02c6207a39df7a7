import { formatDateTime } from '@dinhdanh/domain/formats';
import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { ShowBase, useCanAccess, useDataProvider, useShowContext, useTranslate } from 'ra-core';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';

import { DeadlineField } from '../../components/DeadlineField.tsx';
import { PurposeGate } from '../../components/PurposeGate.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import { useFailureText } from '../../components/use-failure-text.ts';
import { useShortcuts } from '../../components/use-shortcuts.ts';
import type { ApplicationCase, BackOfficeProvider } from '../../providers/data-provider.ts';
import { hasFailureCode } from '../../providers/request-failure.ts';
import { AttemptLinks } from './AttemptLinks.tsx';
import { casePictures } from './case-pictures.ts';
import { CaseChangedNotice } from './CaseChangedNotice.tsx';
import { AccountPanel, DeadlinePanel, DecisionPanel, HistoryPanel } from './CaseSidePanels.tsx';
import { BiometricsPanel, WaitingSources } from './ChecksPanel.tsx';
import { ContactPanel } from './ContactPanel.tsx';
import { CrossChecksPanel } from './CrossChecksPanel.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { DuplicatesPanel } from './DuplicatesPanel.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';
import { PhoneChangesPanel } from './PhoneChangesPanel.tsx';
import { PapersPanel } from './PapersPanel.tsx';
import { GuardianPanel, OrganisationPanel } from './PartiesPanels.tsx';
import { PicturesPanel } from './PicturesPanel.tsx';
import { ReviewReasonsPanel } from './ReviewReasonsPanel.tsx';
import { StandingLimitsNotice } from './StandingLimitsNotice.tsx';
import { subjectText } from './subject-text.ts';
import { useClaim } from './use-claim.ts';
import type { LateDecision } from './use-decision.ts';

const PictureViewer = lazy(() => import('./PictureViewer.tsx'));

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
  const { id = '' } = useParams();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { record, error, refetch } = useShowContext<ApplicationCase>();
  if (record) return <CasePage application={record} />;
  if (!error) return <CaseSkeleton />;
  if (hasFailureCode(error, 'PURPOSE_REQUIRED'))
    return (
      <PurposeGate
        open={(purpose) => dataProvider.openApplicationFor(id, purpose)}
        onOpened={() => {
          void refetch();
        }}
      />
    );
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

/** The pictures in the viewer; the portrait of a probable duplicate is not one of this case. */
interface OpenedPictures {
  readonly fileIds: readonly [string] | readonly [string, string];
  readonly foreign?: { readonly fileId: string; readonly code: string };
}

function CasePage({ application }: { readonly application: ApplicationCase }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const headingRef = useRef<HTMLHeadingElement>(null);
  const noticeRef = useRef<HTMLDivElement>(null);
  const [late, setLate] = useState<LateDecision>();
  const [isSending, setSending] = useState(false);
  const [opened, setOpened] = useState<OpenedPictures>();
  const { canAccess: canSee = false } = useCanAccess({ resource: 'files', action: 'read' });
  const { change, refusal } = useClaim(application);
  const { code, state, unit, receivedAt, channel, attempt } = application;
  const pictures = casePictures(application, translate);
  const portrait = pictures.find(({ kind }) => kind === 'PORTRAIT');
  const firstScan = pictures.find(({ kind }) => kind === 'SCAN');
  useDocumentTitle(translate('case.title', { code }));
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  useEffect(() => {
    if (late) noticeRef.current?.focus();
  }, [late]);
  const open = (fileId: string) => {
    setOpened({ fileIds: [fileId] });
  };
  useShortcuts({
    u: () => {
      void navigate('/applications');
    },
    p: () => {
      const [first] = pictures;
      if (first && canSee) open(first.fileId);
    },
  });
  const showScans = () => {
    if (!firstScan) return;
    setOpened({ fileIds: portrait ? [portrait.fileId, firstScan.fileId] : [firstScan.fileId] });
  };
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
            {[
              subjectText(translate, application),
              unit.name,
              translate('case.receivedAt', { moment: formatDateTime(new Date(receivedAt)) }),
              translate(`channel.${channel}`),
              ...(attempt > 1 ? [translate('attempt.number', { attempt })] : []),
            ].join(' · ')}
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
        {change && !isSending && <CaseChangedNotice code={code} change={change} />}
        <StandingLimitsNotice applicationId={application.id} />
        <AttemptLinks application={application} />
        <WaitingSources application={application} />
        <Box
          sx={{
            display: 'grid',
            gap: 4,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 348px' },
          }}
        >
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }}>
            <ReviewReasonsPanel application={application} />
            <FactsPanel application={application} onShowScans={canSee && firstScan ? showScans : undefined} />
            <DuplicatesPanel
              application={application}
              onComparePortraits={
                canSee && portrait
                  ? (fileId, otherCode) => {
                      setOpened({
                        fileIds: [portrait.fileId, fileId],
                        foreign: { fileId, code: otherCode },
                      });
                    }
                  : undefined
              }
            />
            <BiometricsPanel application={application} />
            <OrganisationPanel application={application} />
            <GuardianPanel application={application} />
            <CrossChecksPanel application={application} onShowFile={canSee ? open : undefined} />
            <PapersPanel application={application} onShowFile={canSee ? open : undefined} />
            <ContactPanel application={application} />
            <NoticesPanel application={application} />
          </Box>
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 }}>
            <PicturesPanel pictures={pictures} isAllowed={canSee} onOpen={open} />
            <DecisionPanel application={application} />
            <DeadlinePanel application={application} />
            <AccountPanel application={application} />
            <PhoneChangesPanel applicationId={application.id} />
            <HistoryPanel application={application} />
          </Box>
        </Box>
      </Box>
      <DecisionBar
        application={application}
        hasChanged={change !== undefined && !isSending}
        claimRefusal={refusal}
        onLate={setLate}
        onSending={setSending}
      />
      <Suspense fallback={null}>
        {opened && (
          <PictureViewer
            pictures={
              opened.foreign
                ? [
                    ...pictures,
                    {
                      fileId: opened.foreign.fileId,
                      kind: 'PORTRAIT',
                      name: translate('picture.ofOther', { code: opened.foreign.code }),
                    },
                  ]
                : pictures
            }
            opened={opened.fileIds}
            onClose={() => {
              setOpened(undefined);
            }}
          />
        )}
      </Suspense>
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
