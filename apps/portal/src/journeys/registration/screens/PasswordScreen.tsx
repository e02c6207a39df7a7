import { NewPasswordFields } from '../../../components/NewPasswordFields.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function PasswordScreen(props: ScreenProps) {
  const { texts } = usePortal();
  return (
    <StepScreen
      {...props}
      heading={texts.activation.password.heading}
      fields={['password', 'passwordRepeat']}
      previous="code"
      submitLabel={texts.continue}
    >
      <p>{props.words.password.why}</p>
      <NewPasswordFields password={useField(props, 'password')} repeat={useField(props, 'passwordRepeat')} />
    </StepScreen>
  );
}
