import TextField from '@mui/material/TextField';

import type { useReason } from './use-reason.ts';

const LONGEST_TEXT = 1000;

type ReasonFieldProps = ReturnType<typeof useReason>['field'] & {
  readonly label: string;
  /** Who will read it, or how long it may be; absent: nothing is said until it is wrong. */
  readonly hint?: string;
  /** What the server says against it. */
  readonly trouble: string | undefined;
  /** Not the first thing to fill in of its dialog. */
  readonly isLater?: boolean;
};

/** Why an act is done, in 10 to 1,000 characters that the holder or the audit log will keep. */
export function ReasonField({
  value,
  obstacle,
  onChange,
  label,
  hint,
  trouble,
  isLater = false,
}: ReasonFieldProps) {
  const fault = obstacle ?? trouble;
  return (
    <TextField
      label={label}
      required
      autoFocus={!isLater}
      multiline
      minRows={4}
      maxRows={12}
      value={value}
      error={fault !== undefined}
      helperText={fault ?? hint}
      slotProps={{ htmlInput: { maxLength: LONGEST_TEXT } }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
