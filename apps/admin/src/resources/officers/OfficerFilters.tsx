import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useEvent, useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';

import { useSettled } from '../../components/use-settled.ts';
import type { OfficerFilterInput, OfficerRole, OfficerStanding } from '../../generated/graphql.ts';
import { ROLES, STANDINGS } from './officer-choices.ts';
import { useCoveredUnits } from './use-covered-units.ts';
import { useRoleWords } from './use-role-words.ts';

interface OfficerFiltersProps {
  readonly filter: OfficerFilterInput;
  readonly onChange: (change: OfficerFilterInput) => void;
}

/** Which officers: by a part of the name, role, unit and standing. */
export function OfficerFilters({ filter, onChange }: OfficerFiltersProps) {
  const translate = useTranslate();
  const { roleName } = useRoleWords();
  const units = useCoveredUnits();
  const [typed, setTyped] = useState(filter.search ?? '');
  const search = useSettled(typed);
  const searchFor = useEvent(() => {
    if (search !== (filter.search ?? '')) onChange({ search });
  });
  useEffect(() => {
    searchFor();
  }, [search, searchFor]);
  return (
    <Box
      role="search"
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
      }}
    >
      <TextField
        type="search"
        label={translate('officerAdmin.search')}
        value={typed}
        autoComplete="off"
        onChange={({ target }) => {
          setTyped(target.value);
        }}
      />
      <Choice
        label={translate('officerAdmin.role')}
        every={translate('officerAdmin.everyRole')}
        value={filter.role ?? ''}
        options={ROLES.map((role) => ({ value: role, text: roleName(role) }))}
        onChange={(role) => {
          onChange({ role: role === '' ? null : (role as OfficerRole) });
        }}
      />
      <Choice
        label={translate('officerAdmin.unit')}
        every={translate('officerAdmin.everyUnit')}
        value={units.some(({ code }) => code === filter.unitCode) ? (filter.unitCode ?? '') : ''}
        options={units.map(({ code, name }) => ({ value: code, text: name }))}
        onChange={(unitCode) => {
          onChange({ unitCode: unitCode === '' ? null : unitCode });
        }}
      />
      <Choice
        label={translate('officerAdmin.standingLabel')}
        every={translate('officerAdmin.everyStanding')}
        value={filter.standing ?? ''}
        options={STANDINGS.map((standing) => ({
          value: standing,
          text: translate(`officerAdmin.standing.${standing}`),
        }))}
        onChange={(standing) => {
          onChange({ standing: standing === '' ? null : (standing as OfficerStanding) });
        }}
      />
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What is said when nothing is chosen. */
  readonly every: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, every, value, options, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      onChange={({ target }) => {
        onChange(target.value);
      }}
    >
      <MenuItem value="">{every}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.text}
        </MenuItem>
      ))}
    </TextField>
  );
}
