import type { CrossCheckedPaperType } from '@dinhdanh/domain/formats';

import { FactList } from '../../../components/FactList.tsx';
import { PaperStep } from './PaperStep.tsx';
import type { ScreenProps } from './screen-props.ts';

export function ConfirmScreen(props: ScreenProps) {
  const { confirm, kinds } = props.words;
  const { form } = props.state;
  const { name } = kinds[form.kind as CrossCheckedPaperType];
  return (
    <PaperStep {...props} heading={confirm.heading} backTo="number" fields={[]} submitLabel={confirm.submit}>
      <FactList
        facts={[
          [confirm.kind, name],
          [confirm.number, form.number],
        ]}
      />
      <p>{confirm.explain}</p>
    </PaperStep>
  );
}
