import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function PersonalIdScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { label, hint } = texts.activation.personalId;
  return (
    <StepScreen
      {...props}
      heading={props.words.personalId.heading}
      fields={['personalIdNumber']}
      previous="welcome"
      submitLabel={texts.continue}
    >
      <TextField
        {...useField(props, 'personalIdNumber')}
        label={label}
        hint={hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
    </StepScreen>
  );
}
