import TextField from '@mui/material/TextField';
import { useTranslate } from 'ra-core';

export interface PlaceAndTimeForm {
  readonly place: string;
  readonly startsAt: string;
}

interface PlaceAndTimeProps {
  readonly form: PlaceAndTimeForm;
  readonly troubles: Readonly<Record<string, string>>;
  readonly onChange: (form: PlaceAndTimeForm) => void;
}

/** Where and when a meeting is held. */
export function PlaceAndTime({ form, troubles, onChange }: PlaceAndTimeProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        label={translate('outreachMeetings.place')}
        required
        value={form.place}
        error={troubles['place'] !== undefined}
        helperText={troubles['place'] ?? translate('outreachMeetings.placeHint')}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        onChange={(event) => {
          onChange({ ...form, place: event.target.value });
        }}
      />
      <TextField
        type="datetime-local"
        label={translate('outreachMeetings.startsAt')}
        required
        value={form.startsAt}
        error={troubles['startsAt'] !== undefined}
        helperText={troubles['startsAt']}
        slotProps={{ inputLabel: { shrink: true } }}
        onChange={(event) => {
          onChange({ ...form, startsAt: event.target.value });
        }}
      />
    </>
  );
}
