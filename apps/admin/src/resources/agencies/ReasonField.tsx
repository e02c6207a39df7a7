import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

interface ReasonFieldProps {
  readonly value: string;
  /** What stands against it before it is sent. */
  readonly obstacle: string | undefined;
  /** What the server says against it. */
  readonly trouble: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Why an act is done; it stands in the audit log. */
export function ReasonField({ value, obstacle, trouble, onChange }: ReasonFieldProps) {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('agencies.reason')}
      required
      autoFocus
      multiline
      minRows={2}
      maxRows={6}
      value={value}
      error={Boolean(obstacle ?? trouble)}
      helperText={obstacle ?? trouble ?? translate('agencies.reasonHint')}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
