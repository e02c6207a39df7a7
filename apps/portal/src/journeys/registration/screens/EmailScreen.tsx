import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useField } from './use-field.ts';

export function EmailScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { heading, label, hint } = props.words.email;
  return (
    <StepScreen {...props} heading={heading} fields={['email']} previous="card" submitLabel={texts.continue}>
      <TextField
        {...useField(props, 'email')}
        label={label}
        hint={hint}
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={254}
      />
    </StepScreen>
  );
}
