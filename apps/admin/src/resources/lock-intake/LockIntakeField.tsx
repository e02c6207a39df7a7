import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { fieldId, useLockIntake } from './lock-intake-context.ts';
import type { LockRequestForm } from './lock-request-form.ts';

interface LockIntakeFieldProps {
  readonly name: {
    [Name in keyof LockRequestForm]: LockRequestForm[Name] extends string ? Name : never;
  }[keyof LockRequestForm];
  readonly isOptional?: boolean;
  readonly isNumber?: boolean;
  readonly isLong?: boolean;
  readonly maxLength: number;
  /** The choices, where there are some to choose from. */
  readonly children?: ReactNode;
  readonly onEnter?: () => void;
}

/** One field of the form, tied to its place and to what is wrong with it. */
export function LockIntakeField({ name, maxLength, children, onEnter, ...looks }: LockIntakeFieldProps) {
  const { isOptional = false, isNumber = false, isLong = false } = looks;
  const translate = useTranslate();
  const { form, change, problems } = useLockIntake();
  const problem = problems[name];
  return (
    <TextField
      id={fieldId(name)}
      select={children !== undefined}
      label={translate(`lockIntake.field.${name}`)}
      value={form[name]}
      required={!isOptional}
      error={problem !== undefined}
      helperText={problem ?? translate(`lockIntake.hint.${name}`)}
      onChange={(event) => {
        change({ [name]: event.target.value });
      }}
      onKeyDown={(event) => {
        if (!onEnter || event.key !== 'Enter') return;
        event.preventDefault();
        onEnter();
      }}
      multiline={isLong}
      minRows={isLong ? 3 : undefined}
      maxRows={isLong ? 10 : undefined}
      slotProps={{
        htmlInput: { inputMode: isNumber ? 'numeric' : undefined, autoComplete: 'off', maxLength },
      }}
      fullWidth
    >
      {children}
    </TextField>
  );
}
