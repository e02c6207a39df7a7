import { termLabel } from '@dinhdanh/i18n/terms';
import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

import { DayField } from '../../components/DayField.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { OfficerRole } from '../../generated/graphql.ts';
import { chosenIn } from './cover-form.ts';
import type { CoverForm, OwnRoles } from './cover-form.ts';
import type { Colleague } from './leave-cover-acts.ts';

interface CoverFieldsProps {
  readonly form: CoverForm;
  readonly choices: { readonly own: OwnRoles; readonly colleagues: readonly Colleague[] };
  /** Whether what is missing is said. */
  readonly isChecked: boolean;
  readonly onChange: (change: Partial<CoverForm>) => void;
}

/** To whom, as what, where, for which days. */
export function CoverFields({ form, choices: { own, colleagues }, isChecked, onChange }: CoverFieldsProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const { role, unitCode } = chosenIn(form, own);
  const missing = (value: string, word: string) => (isChecked && value === '' ? translate(word) : undefined);
  const noColleague = missing(form.colleague, 'leaveCovers.chooseColleague');
  const noUnit = missing(unitCode, 'leaveCovers.chooseUnit');
  return (
    <>
      <Autocomplete
        options={colleagues}
        value={colleagues.find(({ username }) => username === form.colleague) ?? null}
        getOptionLabel={({ displayName, username }) => `${displayName} (${username})`}
        getOptionKey={({ username }) => username}
        isOptionEqualToValue={(one, other) => one.username === other.username}
        noOptionsText={translate('leaveCovers.noColleague')}
        onChange={(_event, colleague) => {
          onChange({ colleague: colleague?.username ?? '' });
        }}
        renderInput={(params) => (
          <TextField
            {...params}
            required
            label={translate('leaveCovers.colleague')}
            error={noColleague !== undefined}
            helperText={noColleague}
          />
        )}
      />
      <TextField
        select
        required
        label={translate('leaveCovers.role')}
        value={role}
        error={isChecked && role === ''}
        onChange={({ target }) => {
          onChange({ role: target.value as OfficerRole });
        }}
      >
        {own.roles.map((one) => (
          <MenuItem key={one} value={one}>
            {termLabel('officerRole', one, locale)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        required
        label={translate('leaveCovers.unit')}
        value={unitCode}
        error={noUnit !== undefined}
        helperText={noUnit}
        onChange={({ target }) => {
          onChange({ unitCode: target.value });
        }}
      >
        {own.units.map(({ code, name }) => (
          <MenuItem key={code} value={code}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <DayField
        required
        label={translate('leaveCovers.from')}
        value={form.from}
        trouble={missing(form.from, 'officerAdmin.chooseDay')}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      <DayField
        required
        label={translate('leaveCovers.to')}
        value={form.until}
        trouble={missing(form.until, 'officerAdmin.chooseDay')}
        onChange={(until) => {
          onChange({ until });
        }}
      />
    </>
  );
}
