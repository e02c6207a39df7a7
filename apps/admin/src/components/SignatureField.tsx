import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

interface SignatureFieldProps {
  readonly value: string;
  /** What is wrong with it, here or by the server. */
  readonly fault: string | undefined;
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}

/** Chữ ký của cán bộ: the own password, typed again for this one decision. */
export function SignatureField({ value, fault, isFirst = false, onChange }: SignatureFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('signature.label')}
      type="password"
      autoComplete="current-password"
      required
      autoFocus={isFirst}
      value={value}
      error={fault !== undefined}
      helperText={fault ?? translate('signature.hint')}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
