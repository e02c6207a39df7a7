import { termLabel } from '@dinhdanh/i18n/terms';
import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

import { DayField } from '../../components/DayField.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import type { AgencyCode, OfficerRole } from '../../generated/graphql.ts';
import { AGENCIES, ROLES } from './officer-choices.ts';
import { faultsOf } from './role-form.ts';
import type { RoleForm } from './role-form.ts';
import { useCoveredUnits } from './use-covered-units.ts';
import { useRoleWords } from './use-role-words.ts';

interface RoleFieldsProps {
  readonly form: RoleForm;
  /** Whether what is missing is said. */
  readonly isChecked: boolean;
  /** Said where no role need be given; absent: one must. */
  readonly none?: string;
  readonly onChange: (change: Partial<RoleForm>) => void;
}

/** As what, where, from when to when. */
export function RoleFields({ form, isChecked, none, onChange }: RoleFieldsProps) {
  const translate = useTranslate();
  const { roleName } = useRoleWords();
  return (
    <>
      <TextField
        select
        required={none === undefined}
        label={translate(none === undefined ? 'officerAdmin.role' : 'officerAdmin.firstRole')}
        value={form.role}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        onChange={({ target }) => {
          onChange({ role: target.value as OfficerRole | '' });
        }}
      >
        {none !== undefined && <MenuItem value="">{none}</MenuItem>}
        {ROLES.map((role) => (
          <MenuItem key={role} value={role}>
            {roleName(role)}
          </MenuItem>
        ))}
      </TextField>
      {form.role !== '' && <PlaceAndTime form={form} isChecked={isChecked} onChange={onChange} />}
    </>
  );
}

function PlaceAndTime({ form, isChecked, onChange }: RoleFieldsProps) {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const faults = faultsOf(form);
  const said = (fault: string | undefined) =>
    isChecked && fault !== undefined ? translate(`officerAdmin.${fault}`) : undefined;
  return (
    <>
      <UnitField
        value={form.unitCode}
        fault={said(faults.unitCode)}
        onChange={(unitCode) => {
          onChange({ unitCode });
        }}
      />
      {form.role === 'AGENCY_CLERK' && (
        <TextField
          select
          required
          label={translate('officerAdmin.agency')}
          value={form.agencyCode}
          error={said(faults.agencyCode) !== undefined}
          helperText={said(faults.agencyCode)}
          onChange={({ target }) => {
            onChange({ agencyCode: target.value as AgencyCode });
          }}
        >
          {AGENCIES.map((agency) => (
            <MenuItem key={agency} value={agency}>
              {termLabel('agencyCode', agency, locale)}
            </MenuItem>
          ))}
        </TextField>
      )}
      <DayField
        required
        label={translate('officerAdmin.from')}
        value={form.from}
        trouble={said(faults.from)}
        onChange={(from) => {
          onChange({ from });
        }}
      />
      <DayField
        label={translate('officerAdmin.to')}
        value={form.until}
        hint={translate('officerAdmin.toHint')}
        onChange={(until) => {
          onChange({ until });
        }}
      />
    </>
  );
}

interface UnitFieldProps {
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (unitCode: string) => void;
}

function UnitField({ value, fault, onChange }: UnitFieldProps) {
  const translate = useTranslate();
  const units = useCoveredUnits();
  return (
    <Autocomplete
      options={units}
      value={units.find(({ code }) => code === value) ?? null}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ code }) => code}
      isOptionEqualToValue={(one, other) => one.code === other.code}
      noOptionsText={translate('officerAdmin.chooseUnit')}
      onChange={(_event, unit) => {
        onChange(unit?.code ?? '');
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          required
          label={translate('officerAdmin.unit')}
          error={fault !== undefined}
          helperText={fault ?? translate('officerAdmin.assignText')}
        />
      )}
    />
  );
}
