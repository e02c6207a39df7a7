import { FieldErrors } from './TextField.tsx';

interface TickFieldProps {
  id: string;
  label: string;
  hint?: string;
  errors?: readonly string[];
  isTicked: boolean;
  onTick(isTicked: boolean): void;
}

export function TickField({ id, label, hint, errors = [], isTicked, onTick }: TickFieldProps) {
  const describedBy = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
      <FieldErrors id={id} errors={errors} />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={id}
          checked={isTicked}
          aria-invalid={errors.length > 0}
          aria-describedby={describedBy === '' ? undefined : describedBy}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <label for={id}>{label}</label>
        {hint && (
          <p class="hint choice-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
