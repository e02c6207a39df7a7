import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

import { useIntake } from './intake-context.ts';
import type { IntakeForm } from './intake-form.ts';

type TextName = {
  [Name in keyof IntakeForm]: IntakeForm[Name] extends string ? Name : never;
}[keyof IntakeForm];

interface IntakeFieldProps {
  readonly name: TextName;
  /** Where the server would name it, if not under its own name. */
  readonly path?: string;
  readonly type?: 'text' | 'date' | 'email' | 'tel';
  readonly isOptional?: boolean;
  readonly hint?: string;
  readonly isNumber?: boolean;
  /** Makes it a choice: words with their labels. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly label?: string;
  readonly onLeave?: () => void;
}

/** One field of the form, tied to its place and to what is wrong with it. */
export function IntakeField({
  name,
  path = name,
  type = 'text',
  isOptional = false,
  ...props
}: IntakeFieldProps) {
  const { hint, isNumber = false, choices, label, onLeave } = props;
  const translate = useTranslate();
  const { form, change, problems } = useIntake();
  const problem = problems[path];
  return (
    <TextField
      id={`intake-${path}`}
      select={choices !== undefined}
      type={choices || type === 'date' ? undefined : type}
      label={label ?? translate(`intake.field.${name}`)}
      value={form[name]}
      required={!isOptional}
      error={Boolean(problem)}
      helperText={problem ?? hint ?? (type === 'date' ? translate('intake.hint.date') : undefined)}
      onChange={(event) => {
        change({ [name]: event.target.value });
      }}
      onBlur={onLeave}
      slotProps={{
        htmlInput: {
          inputMode: isNumber || type === 'date' ? 'numeric' : undefined,
          autoComplete: 'off',
        },
      }}
      fullWidth
    >
      {choices?.map((choice) => (
        <MenuItem key={choice.value} value={choice.value}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
