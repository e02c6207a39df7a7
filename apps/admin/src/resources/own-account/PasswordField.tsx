import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

interface PasswordFieldProps {
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The present password, typed again before the own access is changed. */
export function PasswordField({ value, fault, onChange }: PasswordFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('officers.passwordAgain')}
      type="password"
      autoComplete="current-password"
      required
      autoFocus
      value={value}
      error={fault !== undefined}
      helperText={fault}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
