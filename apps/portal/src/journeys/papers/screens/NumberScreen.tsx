import type { CrossCheckedPaperType } from '@dinhdanh/domain/formats';

import { inSentence } from '../problem-text.ts';
import { PaperNumberField, PaperStep } from './PaperStep.tsx';
import type { ScreenProps } from './screen-props.ts';

export function NumberScreen(props: ScreenProps) {
  const { number, kinds } = props.words;
  const kind = props.state.form.kind as CrossCheckedPaperType;
  return (
    <PaperStep
      {...props}
      heading={number.heading(inSentence(kinds[kind].name))}
      backTo="kind"
      fields={['number']}
      submitLabel={number.submit}
    >
      <PaperNumberField {...props} kind={kind} />
    </PaperStep>
  );
}
