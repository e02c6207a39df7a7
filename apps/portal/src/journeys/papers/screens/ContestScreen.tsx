import { TextAreaField } from '../../../components/TextAreaField.tsx';
import { inSentence } from '../problem-text.ts';
import { bindField, PaperStep } from './PaperStep.tsx';
import type { ScreenProps } from './screen-props.ts';

export function ContestScreen(props: ScreenProps) {
  const { contest, kinds } = props.words;
  const { chosen } = props.state;
  if (chosen === null) return <></>;
  return (
    <PaperStep
      {...props}
      heading={contest.heading(inSentence(kinds[chosen.type].name))}
      backTo="list"
      fields={['explanation']}
      submitLabel={contest.submit}
    >
      <TextAreaField {...bindField(props, 'explanation')} label={contest.label} hint={contest.hint} />
    </PaperStep>
  );
}
