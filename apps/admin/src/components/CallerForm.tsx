import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

import type { CallerField, CheckCallerInput } from '../generated/graphql.ts';
import { readDate } from './read-date.ts';
import { TroubleAlert } from './TroubleAlert.tsx';
import type { Trouble } from './use-submission.ts';

type Path = keyof CheckCallerInput;

const PATHS: Readonly<Record<CallerField, Path>> = {
  FULL_NAME: 'fullName',
  DATE_OF_BIRTH: 'dateOfBirth',
  PERMANENT_ADDRESS: 'permanentAddress',
  PHONE_NUMBER: 'phoneNumber',
  CARD_ISSUED_ON: 'cardIssuedOn',
};
const DATES: readonly CallerField[] = ['DATE_OF_BIRTH', 'CARD_ISSUED_ON'];
const NUMBERS: readonly CallerField[] = [...DATES, 'PHONE_NUMBER'];

interface CallerFormProps {
  readonly fields: readonly CallerField[];
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  readonly onCheck: (input: CheckCallerInput) => void;
}

/** What the caller says, word for word. It stays in the form when something is wrong, so that it can be asked again. */
export function CallerForm({ fields, isPending, trouble, onCheck }: CallerFormProps) {
  const translate = useTranslate();
  const [said, setSaid] = useState<Readonly<Partial<Record<Path, string>>>>({});
  const [wrongDates, setWrongDates] = useState<readonly CallerField[]>([]);

  const check = () => {
    const days = new Map(DATES.map((field) => [field, readDate(said[PATHS[field]] ?? '')]));
    const wrong = fields.filter((field) => DATES.includes(field) && !days.get(field));
    setWrongDates(wrong);
    if (wrong.length > 0) return;
    const words = fields.map((field) => [PATHS[field], days.get(field) ?? said[PATHS[field]] ?? '']);
    const input = {
      personalIdNumber: said.personalIdNumber ?? '',
      ...Object.fromEntries(words),
    } as CheckCallerInput;
    onCheck(input);
  };
  const fieldOf = (path: Path, label: string, field?: CallerField) => {
    const isDate = field !== undefined && DATES.includes(field);
    const problem =
      field !== undefined && wrongDates.includes(field)
        ? translate('assistedActivations.dateInvalid')
        : trouble?.fields[path];
    return (
      <TextField
        key={path}
        label={label}
        value={said[path] ?? ''}
        required
        fullWidth
        error={Boolean(problem)}
        helperText={problem ?? (isDate ? translate('assistedActivations.dateHint') : undefined)}
        onChange={(event) => {
          setSaid((earlier) => ({ ...earlier, [path]: event.target.value }));
        }}
        slotProps={{
          htmlInput: {
            autoComplete: 'off',
            inputMode: field === undefined || NUMBERS.includes(field) ? 'numeric' : undefined,
          },
        }}
      />
    );
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}
    >
      <Typography color="textSecondary">{translate('assistedActivations.callerLead')}</Typography>
      {fieldOf('personalIdNumber', translate('assistedActivations.personalIdNumber'))}
      {fields.map((field) => fieldOf(PATHS[field], translate(`assistedActivations.field.${field}`), field))}
      <TroubleAlert trouble={trouble} />
      <Button type="submit" variant="contained" aria-disabled={isPending} sx={{ alignSelf: 'flex-start' }}>
        {translate(isPending ? 'decision.sending' : 'assistedActivations.check')}
      </Button>
    </Box>
  );
}
