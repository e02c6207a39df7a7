import { FieldErrors } from '../../../components/TextField.tsx';
import { inSentence } from '../problem-text.ts';
import { bindField, PaperStep } from './PaperStep.tsx';
import type { ScreenProps } from './screen-props.ts';

const LONGEST = 1_000;

export function ContestScreen(props: ScreenProps) {
  const { contest, kinds } = props.words;
  const { chosen } = props.state;
  if (chosen === null) return <></>;
  const { id, value, errors, onValue } = bindField(props, 'explanation');
  return (
    <PaperStep
      {...props}
      heading={contest.heading(inSentence(kinds[chosen.type].name))}
      backTo="list"
      fields={['explanation']}
      submitLabel={contest.submit}
    >
      <div class={errors.length > 0 ? 'field field-wrong' : 'field'}>
        <label for={id}>{contest.label}</label>
        <p class="hint" id={`${id}-hint`}>
          {contest.hint}
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
    </PaperStep>
  );
}
