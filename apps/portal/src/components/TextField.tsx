import { usePortal } from '../portal-context.tsx';

/** A field of a form tied to its input: value, what is wrong with it, and what happens on typing. */
export interface FieldBinding {
  id: string;
  value: string;
  errors: readonly string[];
  onValue(value: string): void;
}

interface TextFieldProps extends FieldBinding {
  label: string;
  hint?: string;
  /** Also read out with the field, such as the list of rules of a password. */
  describedBy?: string;
  type?: 'text' | 'tel' | 'password' | 'email';
  inputMode?: 'numeric' | 'tel' | 'email';
  autoComplete: string;
  width?: 'code' | 'number' | 'full';
  maxLength?: number;
  spellcheck?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { id, label, hint, errors, value } = props;
  const describedBy = [hint && `${id}-hint`, props.describedBy, errors.length > 0 && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors id={id} errors={errors} />
      <input
        id={id}
        name={id}
        class={`input input-${props.width ?? 'full'}`}
        // Preact types each kind of input apart; all of ours take the same attributes.
        type={(props.type ?? 'text') as 'text'}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete}
        autoCapitalize="off"
        spellcheck={props.spellcheck ?? false}
        maxLength={props.maxLength}
        value={value}
        aria-describedby={describedBy === '' ? undefined : describedBy}
        aria-invalid={errors.length > 0}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </div>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] }) {
  const { texts } = usePortal();
  if (errors.length === 0) return null;
  return (
    <div class="field-errors" id={`${id}-error`}>
      {errors.map((error) => (
        <p key={error}>
          <span class="visually-hidden">{texts.problems.prefix} </span>
          {error}
        </p>
      ))}
    </div>
  );
}
