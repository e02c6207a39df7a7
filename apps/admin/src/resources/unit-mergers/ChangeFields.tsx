import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId } from 'react';

import type { WardKind } from '../../generated/graphql.ts';
import type { ChangeForm } from './merger-form.ts';

const KINDS: readonly WardKind[] = ['WARD', 'COMMUNE', 'SPECIAL_ZONE'];

export interface UnitName {
  readonly code: string;
  readonly name: string;
}

interface ChangeFieldsProps {
  readonly number: number;
  readonly form: ChangeForm;
  /** Units that this group can speak of. */
  readonly units: readonly UnitName[];
  /** What stands against single fields, by the end of their path. */
  readonly problemOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<ChangeForm>) => void;
  /** Missing for the only group. */
  readonly onRemove: (() => void) | undefined;
}

/** One group: the units that end, and the one that takes over, new or standing. */
export function ChangeFields({ number, form, units, problemOf, onChange, onRemove }: ChangeFieldsProps) {
  const translate = useTranslate();
  const titleId = useId();
  const problem = problemOf('predecessorCodes');
  return (
    <Box
      role="group"
      aria-labelledby={titleId}
      sx={{ p: 3, border: 1, borderColor: 'divider', borderRadius: 1, display: 'grid', gap: 3 }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', minHeight: 32 }}>
        <Typography variant="h3" id={titleId} sx={{ mr: 'auto' }}>
          {translate('unitMergers.changeTitle', { number })}
        </Typography>
        {onRemove && (
          <IconButton aria-label={translate('unitMergers.removeChange', { number })} onClick={onRemove}>
            <DeleteIcon />
          </IconButton>
        )}
      </Box>
      <Autocomplete
        multiple
        disableCloseOnSelect
        options={units}
        value={units.filter(({ code }) => form.predecessorCodes.includes(code))}
        getOptionLabel={labelOf}
        getOptionKey={({ code }) => code}
        isOptionEqualToValue={(option, value) => option.code === value.code}
        noOptionsText={translate('unitMergers.noUnits')}
        onChange={(_event, chosen) => {
          onChange({ predecessorCodes: chosen.map(({ code }) => code) });
        }}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('unitMergers.predecessors')}
            error={problem !== undefined}
            helperText={problem ?? translate('unitMergers.predecessorsHint')}
          />
        )}
      />
      <ToggleButtonGroup
        exclusive
        size="small"
        value={form.isFounded}
        aria-label={translate('unitMergers.successorKind')}
        sx={{ flexWrap: 'wrap' }}
        onChange={(_event, isFounded: boolean | null) => {
          if (isFounded !== null) onChange({ isFounded });
        }}
      >
        <ToggleButton value>{translate('unitMergers.founded')}</ToggleButton>
        <ToggleButton value={false}>{translate('unitMergers.standing')}</ToggleButton>
      </ToggleButtonGroup>
      {form.isFounded ? (
        <FoundedFields form={form} problemOf={problemOf} onChange={onChange} />
      ) : (
        <StandingField form={form} units={units} problemOf={problemOf} onChange={onChange} />
      )}
    </Box>
  );
}

type SuccessorProps = Pick<ChangeFieldsProps, 'form' | 'problemOf' | 'onChange'>;

function FoundedFields({ form, problemOf, onChange }: SuccessorProps) {
  const translate = useTranslate();
  const problems = { name: problemOf('successor.name'), code: problemOf('successor.code') };
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '9rem minmax(0, 1fr) 14rem' },
      }}
    >
      <TextField
        select
        label={translate('unitMergers.kindLabel')}
        value={form.kind}
        onChange={(event) => {
          onChange({ kind: event.target.value as WardKind });
        }}
      >
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {translate(`unitMergers.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={translate('unitMergers.name')}
        required
        value={form.name}
        error={problems.name !== undefined}
        helperText={problems.name ?? translate('unitMergers.nameHint')}
        onChange={(event) => {
          onChange({ name: event.target.value });
        }}
      />
      <TextField
        label={translate('unitMergers.code')}
        required
        value={form.code}
        error={problems.code !== undefined}
        helperText={problems.code ?? translate('unitMergers.codeHint')}
        slotProps={{ htmlInput: { inputMode: 'numeric', maxLength: 5 } }}
        onChange={(event) => {
          onChange({ code: event.target.value });
        }}
      />
    </Box>
  );
}

function StandingField({
  form,
  units,
  problemOf,
  onChange,
}: SuccessorProps & Pick<ChangeFieldsProps, 'units'>) {
  const translate = useTranslate();
  const problem = problemOf('successor.code');
  const staying = units.filter(({ code }) => !form.predecessorCodes.includes(code));
  return (
    <TextField
      select
      label={translate('unitMergers.standingUnit')}
      required
      value={staying.some(({ code }) => code === form.standingCode) ? form.standingCode : ''}
      error={problem !== undefined}
      helperText={problem}
      onChange={(event) => {
        onChange({ standingCode: event.target.value });
      }}
    >
      {staying.map((unit) => (
        <MenuItem key={unit.code} value={unit.code}>
          {labelOf(unit)}
        </MenuItem>
      ))}
    </TextField>
  );
}

const labelOf = ({ code, name }: UnitName): string => `${name} (${code})`;
