import { NewPasswordFields } from '../../../components/NewPasswordFields.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function PasswordScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { password } = texts.activation;
  return (
    <StepScreen
      {...props}
      step="password"
      heading={password.heading}
      fields={['password', 'passwordRepeat']}
      submitLabel={password.submit}
    >
      <p>{password.why}</p>
      <NewPasswordFields password={useField(props, 'password')} repeat={useField(props, 'passwordRepeat')} />
    </StepScreen>
  );
}
