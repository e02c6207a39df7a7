import { FieldErrors } from './TextField.tsx';

interface DatePart {
  readonly label: string;
  readonly value: string;
  onValue(value: string): void;
}

interface DateFieldProps {
  id: string;
  legend: string;
  hint: string;
  errors: readonly string[];
  day: DatePart;
  month: DatePart;
  year: DatePart;
  /** Filled in by browsers that know it: only the person's own birthday. */
  isBirthday?: boolean;
}

/** A date that people know by heart or read off a card: three fields, since a calendar of decades is a torment. */
export function DateField({ id, legend, hint, errors, day, month, year, isBirthday }: DateFieldProps) {
  const describedBy = errors.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`;
  const part = (
    partId: string,
    { label, value, onValue }: DatePart,
    digits: number,
    autoComplete: string,
  ) => (
    <div class="date-part">
      <label for={partId}>{label}</label>
      <input
        id={partId}
        name={partId}
        class={`input input-date-${digits}`}
        inputMode="numeric"
        autoComplete={isBirthday ? autoComplete : 'off'}
        maxLength={digits}
        value={value}
        aria-invalid={errors.length > 0}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
  return (
    <fieldset class={errors.length > 0 ? 'field field-wrong' : 'field'} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldErrors id={id} errors={errors} />
      <div class="date-parts">
        {part(id, day, 2, 'bday-day')}
        {part(`${id}-month`, month, 2, 'bday-month')}
        {part(`${id}-year`, year, 4, 'bday-year')}
      </div>
    </fieldset>
  );
}
