import { FieldErrors } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

interface ChoiceFieldProps extends FieldBinding {
  legend: string;
  /** True where the heading of the page asks the same. */
  isLegendHidden?: boolean;
  choices: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
}

/** One of a few answers. The first has the id of the field, so that the list of mistakes leads there. */
export function ChoiceField({
  id,
  legend,
  isLegendHidden,
  errors,
  value,
  choices,
  onValue,
}: ChoiceFieldProps) {
  return (
    <fieldset
      class={errors.length > 0 ? 'field field-wrong choices' : 'field choices'}
      aria-describedby={errors.length > 0 ? `${id}-error` : undefined}
    >
      <legend class={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <FieldErrors id={id} errors={errors} />
      {choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${choice.value}`;
        return (
          <div class="choice" key={choice.value}>
            <input
              type="radio"
              id={choiceId}
              name={id}
              value={choice.value}
              checked={choice.value === value}
              aria-describedby={choice.hint ? `${choiceId}-hint` : undefined}
              onChange={() => onValue(choice.value)}
            />
            <label for={choiceId}>{choice.label}</label>
            {choice.hint && (
              <p class="hint choice-hint" id={`${choiceId}-hint`}>
                {choice.hint}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
