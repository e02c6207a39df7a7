import { NewPasscodeFields } from '../../../components/NewPasscodeFields.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function PasscodeScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { passcode } = texts.activation;
  return (
    <StepScreen
      {...props}
      step="passcode"
      heading={passcode.heading}
      fields={['passcode', 'passcodeRepeat']}
      submitLabel={passcode.submit}
    >
      <p>{passcode.why}</p>
      <NewPasscodeFields passcode={useField(props, 'passcode')} repeat={useField(props, 'passcodeRepeat')} />
    </StepScreen>
  );
}
