import { formatCount, formatDate } from '@dinhdanh/domain/formats';
import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import HistoryIcon from '@mui/icons-material/History';
import ScheduleIcon from '@mui/icons-material/Schedule';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import MuiLink from '@mui/material/Link';
import { useCanAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { Tone } from '../../components/ToneChip.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { ManagedOutreachTeam } from '../../providers/data-provider.ts';
import type { TeamAct, TeamMember } from './team-act.ts';

const LOOKS: Readonly<
  Record<TeamMember['standing'], { readonly tone: Tone; readonly icon: SvgIconComponent }>
> = {
  RUNNING: { tone: 'success', icon: CheckCircleIcon },
  TO_COME: { tone: 'info', icon: ScheduleIcon },
  ENDED: { tone: 'secondary', icon: HistoryIcon },
};

interface TeamPanelProps {
  readonly team: ManagedOutreachTeam;
  readonly onAct: ((act: TeamAct) => void) | undefined;
}

/** One team with its members, and what can be done with it while it works. */
export function TeamPanel({ team, onAct }: TeamPanelProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const label = (word: string) => translate(`outreachTeams.${word}`);
  const actIfWorking = team.endedOn === null ? onAct : undefined;
  return (
    <Panel title={team.name}>
      <Details
        isWide
        details={[
          { label: label('unit'), value: team.unit.name },
          { label: label('kind'), value: translate(`outreachLists.teamKind.${team.kind}`) },
          team.endedOn === null
            ? { label: label('runningLists'), value: formatCount(team.runningLists, locale) }
            : { label: label('endedOn'), value: formatDate(team.endedOn) },
        ]}
      />
      <Typography variant="h3" sx={{ mt: 3, mb: 1 }}>
        {label('members')}
      </Typography>
      {team.members.length === 0 ? (
        <Typography color="textSecondary">{label('noMembers')}</Typography>
      ) : (
        <Box component="ul" aria-label={label('members')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {team.members.map((member) => (
            <MemberRow
              key={member.id}
              member={member}
              onLeave={
                actIfWorking && member.standing !== 'ENDED'
                  ? () => {
                      actIfWorking({ kind: 'LEAVE', team, member });
                    }
                  : undefined
              }
            />
          ))}
        </Box>
      )}
      {actIfWorking && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
          {(['ADD', 'RENAME', 'END'] as const).map((kind) => (
            <Button
              key={kind}
              variant="outlined"
              color={kind === 'END' ? 'error' : 'primary'}
              onClick={() => {
                actIfWorking({ kind, team });
              }}
            >
              {label(kind.toLowerCase())}
            </Button>
          ))}
        </Box>
      )}
    </Panel>
  );
}

interface MemberRowProps {
  readonly member: TeamMember;
  readonly onLeave: (() => void) | undefined;
}

function MemberRow({ member, onLeave }: MemberRowProps) {
  const translate = useTranslate();
  const { name, username, from, until, standing, hasRole } = member;
  const { canAccess: canAssign = false } = useCanAccess({ resource: 'officers', action: 'assign' });
  const { tone, icon } = LOOKS[standing];
  return (
    <Box
      component="li"
      sx={{
        py: 2,
        borderTop: 1,
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
      }}
    >
      <Box sx={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{`${name} (${username})`}</Typography>
        <Typography variant="body2" color="textSecondary">
          {translate(until === null ? 'outreachTeams.memberDays' : 'outreachTeams.memberDaysUntil', {
            from: formatDate(from),
            ...(until === null ? {} : { until: formatDate(until) }),
          })}
        </Typography>
      </Box>
      <ToneChip tone={tone} icon={icon}>
        {translate(`outreachTeams.standing.${standing}`)}
      </ToneChip>
      {standing === 'RUNNING' && !hasRole && (
        <ToneChip tone="warning" icon={WarningIcon}>
          {translate('outreachTeams.roleMissing')}
        </ToneChip>
      )}
      {standing === 'RUNNING' && !hasRole && canAssign && (
        <MuiLink component={Link} to={`/officers?search=${encodeURIComponent(username)}`}>
          {translate('outreachTeams.giveRole')}
        </MuiLink>
      )}
      {onLeave && (
        <Button size="small" aria-label={translate('outreachTeams.leaveName', { name })} onClick={onLeave}>
          {translate('outreachTeams.leave')}
        </Button>
      )}
    </Box>
  );
}
