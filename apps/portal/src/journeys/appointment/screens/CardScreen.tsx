import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function CardScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { card } = props.words;
  return (
    <StepScreen {...props} heading={card.heading} fields={['hasValidCard']} submitLabel={texts.continue}>
      <ChoiceField
        {...useField(props, 'hasValidCard')}
        legend={card.legend}
        choices={[
          { value: 'YES', label: card.yes, hint: card.yesHint },
          { value: 'NO', label: card.no, hint: card.noHint },
        ]}
      />
    </StepScreen>
  );
}
