import TextField from '@mui/material/TextField';

interface DayFieldProps {
  readonly label: string;
  /** YYYY-MM-DD; empty: none is chosen. */
  readonly value: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly trouble?: string | undefined;
  readonly onChange: (day: string) => void;
}

/** A day of the calendar. */
export function DayField({ label, value, required = false, hint, trouble, onChange }: DayFieldProps) {
  return (
    <TextField
      type="date"
      required={required}
      label={label}
      value={value}
      error={trouble !== undefined}
      helperText={trouble ?? hint}
      slotProps={{ inputLabel: { shrink: true } }}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    />
  );
}
