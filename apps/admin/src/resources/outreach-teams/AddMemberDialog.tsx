import { localDateOf } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import LinearProgress from '@mui/material/LinearProgress';
import MuiLink from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';

import { ActDialog } from '../../components/ActDialog.tsx';
import { DayField } from '../../components/DayField.tsx';
import { FailurePanel } from '../../components/FailurePanel.tsx';
import type {
  BackOfficeProvider,
  ManagedOutreachTeam,
  OutreachTeamCandidate,
} from '../../providers/data-provider.ts';
import { useTeamAct } from './use-team-act.ts';

interface AddMemberDialogProps {
  readonly team: ManagedOutreachTeam;
  readonly onClose: () => void;
}

/** Thêm thành viên: one of the officers who hold the role in the unit of the team, and the days. */
export function AddMemberDialog({ team: { id, version, name }, onClose }: AddMemberDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useTeamAct(onClose);
  const [form, setForm] = useState(() => ({ officerId: '', from: localDateOf(new Date()), until: '' }));
  const [isChecked, setChecked] = useState(false);
  const label = (word: string) => translate(`outreachTeams.${word}`);
  const set = (change: Partial<typeof form>) => {
    setForm((before) => ({ ...before, ...change }));
  };
  return (
    <ActDialog
      title={translate('outreachTeams.addTitle', { name })}
      confirm={label('add')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        setChecked(true);
        const { officerId, from, until } = form;
        if (officerId === '' || from === '') return;
        act(() =>
          dataProvider.addOutreachTeamMember({
            id,
            expectedVersion: version,
            officerId,
            from,
            until: until === '' ? null : until,
          }),
        );
      }}
      onClose={onClose}
    >
      <OfficerChoice
        teamId={id}
        value={form.officerId}
        trouble={isChecked && form.officerId === '' ? label('chooseOfficer') : undefined}
        onChange={(officerId) => {
          set({ officerId });
        }}
      />
      <DayField
        required
        label={label('from')}
        value={form.from}
        onChange={(from) => {
          set({ from });
        }}
      />
      <DayField
        label={label('until')}
        value={form.until}
        hint={label('untilHint')}
        trouble={trouble?.fields['days']}
        onChange={(until) => {
          set({ until });
        }}
      />
    </ActDialog>
  );
}

interface OfficerChoiceProps {
  readonly teamId: string;
  readonly value: string;
  readonly trouble: string | undefined;
  readonly onChange: (officerId: string) => void;
}

function OfficerChoice({ teamId, ...field }: OfficerChoiceProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { canAccess: canAssign = false } = useCanAccess({ resource: 'officers', action: 'assign' });
  const {
    data: candidates,
    error,
    refetch,
  } = useQuery({
    queryKey: ['outreach-teams', 'candidates', teamId],
    queryFn: () => dataProvider.getOutreachTeamCandidates(teamId),
  });
  if (candidates && candidates.length > 0) return <OfficerField candidates={candidates} {...field} />;
  if (candidates) {
    return (
      <Alert severity="info">
        <AlertTitle>{translate('outreachTeams.noCandidatesTitle')}</AlertTitle>
        {translate('outreachTeams.noCandidates')}{' '}
        {canAssign && (
          <MuiLink component={Link} to="/officers">
            {translate('outreachTeams.giveRole')}
          </MuiLink>
        )}
      </Alert>
    );
  }
  return error ? (
    <FailurePanel
      title={translate('outreachTeams.candidatesFailed')}
      error={error}
      onRetry={() => {
        void refetch();
      }}
    />
  ) : (
    <LinearProgress aria-label={translate('outreachTeams.candidatesLoading')} />
  );
}

interface OfficerFieldProps extends Omit<OfficerChoiceProps, 'teamId'> {
  readonly candidates: readonly OutreachTeamCandidate[];
}

function OfficerField({ candidates, value, trouble, onChange }: OfficerFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      required
      label={translate('outreachTeams.officer')}
      value={value}
      error={trouble !== undefined}
      helperText={trouble}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {candidates.map(({ id, name, username }) => (
        <MenuItem key={id} value={id}>
          {`${name} (${username})`}
        </MenuItem>
      ))}
    </TextField>
  );
}
