import AddIcon from '@mui/icons-material/Add';
import Diversity3Icon from '@mui/icons-material/Diversity3Outlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Skeleton from '@mui/material/Skeleton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useRequireAccess, useTranslate } from 'ra-core';
import { lazy, Suspense, useState } from 'react';

import { FailurePanel } from '../../components/FailurePanel.tsx';
import { PageHead } from '../../components/PageHead.tsx';
import { StatePanel } from '../../components/StatePanel.tsx';
import { useDocumentTitle } from '../../components/use-document-title.ts';
import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { TeamAct } from './team-act.ts';
import { TeamPanel } from './TeamPanel.tsx';

const TeamDialog = lazy(() => import('./TeamDialog.tsx'));

const VIEWS = ['WORKING', 'ENDED'] as const;
type View = (typeof VIEWS)[number];

/** Tổ đến từng nhà: who goes from door to door, and who is in which team from which day to which. */
export default function OutreachTeamsPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'outreach-teams', action: 'list' });
  const { canAccess: canManage = false } = useCanAccess({ resource: 'outreach-teams', action: 'manage' });
  const [view, setView] = useState<View>('WORKING');
  const [act, setAct] = useState<TeamAct>();
  useDocumentTitle(translate('outreachTeams.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 }, maxWidth: 1080, display: 'flex', flexDirection: 'column', gap: 3 }}>
      <PageHead
        title={translate('outreachTeams.title')}
        lead={translate('outreachTeams.lead')}
        action={
          canManage && (
            <Button
              variant="contained"
              startIcon={<AddIcon />}
              onClick={() => {
                setAct({ kind: 'CREATE' });
              }}
            >
              {translate('outreachTeams.create')}
            </Button>
          )
        }
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={translate('outreachTeams.views')}
        onChange={(_event, chosen: View | null) => {
          if (chosen) setView(chosen);
        }}
      >
        {VIEWS.map((one) => (
          <ToggleButton key={one} value={one} sx={{ color: 'text.primary' }}>
            {translate(`outreachTeams.view.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {isPending ? (
        <LinearProgress aria-label={translate('ra.page.loading')} />
      ) : (
        <Teams view={view} onAct={canManage ? setAct : undefined} />
      )}
      {act && (
        <Suspense fallback={null}>
          <TeamDialog
            act={act}
            onClose={() => {
              setAct(undefined);
            }}
          />
        </Suspense>
      )}
    </Box>
  );
}

interface TeamsProps {
  readonly view: View;
  /** Absent for whoever may only look. */
  readonly onAct: ((act: TeamAct) => void) | undefined;
}

function Teams({ view, onAct }: TeamsProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['outreach-teams', 'managed'],
    queryFn: () => dataProvider.getManagedOutreachTeams(),
  });
  if (!data) {
    return error ? (
      <FailurePanel
        title={translate('outreachTeams.failedTitle')}
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    ) : (
      <Box role="status" aria-label={translate('outreachTeams.loading')}>
        <Skeleton variant="rounded" height={160} sx={{ mb: 3 }} />
        <Skeleton variant="rounded" height={160} />
      </Box>
    );
  }
  const teams = data.filter(({ endedOn }) => (endedOn === null) === (view === 'WORKING'));
  if (teams.length === 0) {
    return (
      <StatePanel
        icon={Diversity3Icon}
        title={translate(`outreachTeams.emptyTitle.${view}`)}
        text={translate(`outreachTeams.emptyText.${view}`)}
      />
    );
  }
  return teams.map((team) => <TeamPanel key={team.id} team={team} onAct={onAct} />);
}
