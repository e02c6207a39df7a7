import { inSentence } from '../problem-text.ts';
import { PaperNumberField, PaperStep } from './PaperStep.tsx';
import type { ScreenProps } from './screen-props.ts';

export function EditScreen(props: ScreenProps) {
  const { edit, kinds } = props.words;
  const { chosen } = props.state;
  if (chosen === null) return <></>;
  return (
    <PaperStep
      {...props}
      heading={edit.heading(inSentence(kinds[chosen.type].name))}
      backTo="list"
      fields={['number']}
      submitLabel={edit.submit}
    >
      {chosen.state === 'CONFIRMED' && <p class="notice notice-due">{edit.warning}</p>}
      <PaperNumberField {...props} kind={chosen.type} />
    </PaperStep>
  );
}
