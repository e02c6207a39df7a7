import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import SearchOffIcon from '@mui/icons-material/SearchOff';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router-dom';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { Timeline } from '../../components/Timeline.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { AgencyAction, AgencyCode } from '../../generated/graphql.ts';
import type { Agency, BackOfficeProvider } from '../../providers/data-provider.ts';
import { shortKid } from './agency-form.ts';
import { AgencyStateChip } from './AgencyMarks.tsx';
import { DowntimesPanel } from './DowntimesPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import { useAgencyName } from './use-agency-name.ts';

const SwitchConnectionDialog = lazy(() => import('./SwitchConnectionDialog.tsx'));

/** Every agency has a page; another word in the address has none, and is not asked for. */
const CODES: Readonly<Record<AgencyCode, true>> = {
  VSS: true,
  ROAD_ADMIN: true,
  TRAFFIC_POLICE: true,
  TAX: true,
  IMMIGRATION: true,
  INVESTIGATION: true,
  PROCURACY: true,
  COURT: true,
};
const isAgencyCode = (text: string): text is AgencyCode => Object.hasOwn(CODES, text);

/** One agency: how it is connected, by which keys its machine is known, and when it is under maintenance. */
export default function AgencyPage() {
  const translate = useTranslate();
  const { code = '' } = useParams();
  const { isPending } = useRequireAccess({ resource: 'agency', action: 'manage' });
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Button
        component={Link}
        to="/agencies"
        color="inherit"
        startIcon={<ArrowBackIcon />}
        sx={{ mb: 2, ml: -2 }}
      >
        {translate('agencies.back')}
      </Button>
      {isPending ? (
        <LinearProgress aria-label={translate('ra.page.loading')} />
      ) : isAgencyCode(code) ? (
        <AgencyOfCode key={code} code={code} />
      ) : (
        <StatePanel
          icon={SearchOffIcon}
          title={translate('agencies.unknownTitle')}
          text={translate('agencies.unknownText')}
        />
      )}
    </Box>
  );
}

function AgencyOfCode({ code }: { readonly code: AgencyCode }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const {
    data: agency,
    error,
    refetch,
  } = useQuery({
    queryKey: ['agencies', 'agency', code],
    queryFn: () => dataProvider.getAgency(code),
  });
  if (agency) return <AgencyConnection agency={agency} />;
  return error ? (
    <FailurePanel
      title={translate('agencies.detailsFailedTitle')}
      error={error}
      onRetry={() => {
        void refetch();
      }}
    />
  ) : (
    <Box role="status" aria-label={translate('agencies.detailsLoading')}>
      <Skeleton width={320} height={36} />
      <Skeleton variant="rounded" height={420} sx={{ mt: 4 }} />
      <Skeleton variant="rounded" height={240} sx={{ mt: 4 }} />
    </Box>
  );
}

function AgencyConnection({ agency }: { readonly agency: Agency }) {
  const translate = useTranslate();
  const name = useAgencyName()(agency);
  const [action, setAction] = useState<AgencyAction>();
  useDocumentTitle(name);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 3, mb: 1 }}>
        <Typography variant="h1">{name}</Typography>
        <AgencyStateChip state={agency.state} />
        {agency.allowedActions.map((allowed) => (
          <Button
            key={allowed}
            variant="outlined"
            color={allowed === 'SUSPEND' ? 'error' : 'primary'}
            onClick={() => {
              setAction(allowed);
            }}
            sx={{ ml: { sm: 'auto' } }}
          >
            {translate(allowed === 'SUSPEND' ? 'agencies.suspend' : 'agencies.resume')}
          </Button>
        ))}
      </Box>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {agency.paperTypes.length > 0
          ? agency.paperTypes.map((type) => translate(`paperType.${type}`)).join(', ')
          : translate('agencies.noPapers')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr)',
          '@media (min-width: 1360px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <SettingsPanel agency={agency} />
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
          <KeysPanel agency={agency} />
          <DowntimesPanel agency={agency} />
        </Box>
        <HistoryPanel agency={agency} />
      </Box>
      <Suspense fallback={null}>
        {action && (
          <SwitchConnectionDialog
            agency={agency}
            action={action}
            onClose={() => {
              setAction(undefined);
            }}
          />
        )}
      </Suspense>
    </>
  );
}

/** What administrators did to this connection, the latest first. */
function HistoryPanel({ agency: { history } }: { readonly agency: Agency }) {
  const translate = useTranslate();
  const title = translate('agencies.history');
  const textOf = ({ action, reason, kid }: Agency['history'][number]): string => {
    const act = [translate(`agencies.act.${action}`), ...(kid ? [shortKid(kid)] : [])].join(' ');
    return reason ? translate('agencies.historyReason', { act, reason }) : act;
  };
  return (
    <Panel title={title}>
      {history.length > 0 ? (
        <Timeline
          label={title}
          events={history.map((line) => ({ at: line.at, title: textOf(line), actor: line.actorName }))}
        />
      ) : (
        <Typography color="textSecondary">{translate('agencies.historyEmpty')}</Typography>
      )}
    </Panel>
  );
}
