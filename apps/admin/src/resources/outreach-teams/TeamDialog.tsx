import { localDateOf } from '@dinhdanh/domain/formats';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useDataProvider, useGetList, useTranslate } from 'ra-core';
import { useState } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import { DayField } from '../../components/DayField.tsx';
import type { OutreachTeamKind } from '../../generated/graphql.ts';
import type {
  AdministrativeUnit,
  BackOfficeProvider,
  ManagedOutreachTeam,
} from '../../providers/data-provider.ts';
import { AddMemberDialog } from './AddMemberDialog.tsx';
import type { TeamAct, TeamMember } from './team-act.ts';
import { useTeamAct } from './use-team-act.ts';

const KINDS: readonly OutreachTeamKind[] = ['DIGITAL_TEAM', 'YOUTH_UNION', 'WOMENS_UNION', 'POLICE'];

interface DialogProps {
  readonly onClose: () => void;
}

/** The dialog of an act. */
export default function TeamDialog({ act, onClose }: DialogProps & { readonly act: TeamAct }) {
  switch (act.kind) {
    case 'CREATE':
      return <CreateDialog onClose={onClose} />;
    case 'RENAME':
      return <RenameDialog team={act.team} onClose={onClose} />;
    case 'END':
      return <EndDialog team={act.team} onClose={onClose} />;
    case 'ADD':
      return <AddMemberDialog team={act.team} onClose={onClose} />;
    case 'LEAVE':
      return <LeaveDialog team={act.team} member={act.member} onClose={onClose} />;
  }
}

function CreateDialog({ onClose }: DialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useTeamAct(onClose, 'outreachTeams.created');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [chosenUnit, setChosenUnit] = useState('');
  const [kind, setKind] = useState<OutreachTeamKind>('DIGITAL_TEAM');
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { data: units = [] } = useGetList<AdministrativeUnit>('administrative-units', {
    filter: { takesNewCases: true },
  });
  const [onlyUnit] = units;
  const unitCode = units.length === 1 && onlyUnit ? onlyUnit.code : chosenUnit;
  const label = (word: string) => translate(`outreachTeams.${word}`);
  const unitTrouble = isChecked && unitCode === '' ? label('chooseUnit') : undefined;
  return (
    <ActDialog
      title={label('createTitle')}
      confirm={label('create')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        setChecked(true);
        if (unitCode !== '')
          act(() => dataProvider.createOutreachTeam({ idempotencyKey, unitCode, kind, name }));
      }}
      onClose={onClose}
    >
      <TextField
        select
        required
        label={label('unit')}
        value={unitCode}
        error={unitTrouble !== undefined}
        helperText={unitTrouble}
        onChange={(event) => {
          setChosenUnit(event.target.value);
        }}
      >
        {units.map(({ id, code, name: unitName }) => (
          <MenuItem key={id} value={code}>
            {unitName}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={label('kind')}
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as OutreachTeamKind);
        }}
      >
        {KINDS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`outreachLists.teamKind.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <NameField value={name} trouble={trouble?.fields['name']} onChange={setName} />
    </ActDialog>
  );
}

interface NameFieldProps {
  readonly value: string;
  readonly trouble: string | undefined;
  readonly onChange: (name: string) => void;
}

function NameField({ value, trouble, onChange }: NameFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      required
      label={translate('outreachTeams.name')}
      value={value}
      error={trouble !== undefined}
      helperText={trouble ?? translate('outreachTeams.nameHint')}
      slotProps={{ htmlInput: { maxLength: 200 } }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}

interface TeamDialogProps extends DialogProps {
  readonly team: ManagedOutreachTeam;
}

function RenameDialog({ team: { id, version, ...team }, onClose }: TeamDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useTeamAct(onClose);
  const [name, setName] = useState(team.name);
  return (
    <ActDialog
      title={translate('outreachTeams.renameTitle')}
      confirm={translate('outreachTeams.save')}
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        act(() => dataProvider.renameOutreachTeam({ id, expectedVersion: version, name }));
      }}
      onClose={onClose}
    >
      <Typography>{translate('outreachTeams.renameText')}</Typography>
      <NameField value={name} trouble={trouble?.fields['name']} onChange={setName} />
    </ActDialog>
  );
}

function EndDialog({ team: { id, version, name }, onClose }: TeamDialogProps) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useTeamAct(onClose);
  return (
    <ActDialog
      title={translate('outreachTeams.endTitle', { name })}
      confirm={translate('outreachTeams.end')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        act(() => dataProvider.endOutreachTeam({ id, expectedVersion: version }));
      }}
      onClose={onClose}
    >
      <Typography>{translate('outreachTeams.endText')}</Typography>
    </ActDialog>
  );
}

function LeaveDialog({
  team: { id, version },
  member,
  onClose,
}: TeamDialogProps & { readonly member: TeamMember }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { act, isPending, trouble } = useTeamAct(onClose);
  const [until, setUntil] = useState(() => localDateOf(new Date()));
  return (
    <ActDialog
      title={translate('outreachTeams.leaveTitle', { name: member.name })}
      confirm={translate('outreachTeams.leave')}
      isDangerous
      isPending={isPending}
      trouble={trouble}
      onConfirm={() => {
        if (until !== '')
          act(() =>
            dataProvider.endOutreachTeamMember({ id, expectedVersion: version, memberId: member.id, until }),
          );
      }}
      onClose={onClose}
    >
      <Typography>{translate('outreachTeams.leaveText')}</Typography>
      <DayField
        required
        label={translate('outreachTeams.until')}
        value={until}
        onChange={setUntil}
        trouble={trouble?.fields['until']}
      />
    </ActDialog>
  );
}
