import { CROSS_CHECKED_PAPER_TYPES } from '@dinhdanh/domain/formats';

import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { bindField, PaperStep } from './PaperStep.tsx';
import type { ScreenProps } from './screen-props.ts';

export function KindScreen(props: ScreenProps) {
  const { kind, kinds } = props.words;
  return (
    <PaperStep {...props} heading={kind.heading} backTo="list" fields={['kind']} submitLabel={kind.submit}>
      <ChoiceField
        {...bindField(props, 'kind')}
        legend={kind.heading}
        isLegendHidden
        choices={CROSS_CHECKED_PAPER_TYPES.map((type) => ({ value: type, label: kinds[type].name }))}
      />
    </PaperStep>
  );
}
