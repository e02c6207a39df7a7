import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function PersonalIdScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { heading, label, hint } = texts.activation.personalId;
  return (
    <StepScreen
      {...props}
      step="personalId"
      heading={heading}
      fields={['personalIdNumber']}
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
