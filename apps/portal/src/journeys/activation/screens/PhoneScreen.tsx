import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function PhoneScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { heading, label, hint, whatNext, submit } = texts.activation.phone;
  return (
    <StepScreen {...props} step="phone" heading={heading} fields={['phoneNumber']} submitLabel={submit}>
      <TextField
        {...useField(props, 'phoneNumber')}
        label={label}
        hint={hint}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="number"
      />
      <p>{whatNext}</p>
    </StepScreen>
  );
}
