import { FieldErrors } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

const LONGEST = 1_000;

interface TextAreaFieldProps extends FieldBinding {
  label: string;
  hint: string;
}

/** Some sentences that an officer will read. */
export function TextAreaField({ id, label, hint, value, errors, onValue }: TextAreaFieldProps) {
  return (
    <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldErrors id={id} errors={errors} />
      <textarea
        id={id}
        name={id}
        class="input input-full"
        rows={6}
        maxLength={LONGEST}
        value={value}
        aria-describedby={errors.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={errors.length > 0}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
