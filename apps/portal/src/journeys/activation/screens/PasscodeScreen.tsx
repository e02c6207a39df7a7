import { useState } from 'preact/hooks';

import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './StepScreen.tsx';
import { useField } from './use-field.ts';

export function PasscodeScreen(props: ScreenProps) {
  const { texts } = usePortal();
  const { passcode } = texts.activation;
  const [isShown, setShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  return (
    <StepScreen
      {...props}
      step="passcode"
      heading={passcode.heading}
      fields={['passcode', 'passcodeRepeat']}
      submitLabel={passcode.submit}
    >
      <p>{passcode.why}</p>
      <TextField
        {...useField(props, 'passcode')}
        label={passcode.label}
        hint={passcode.hint}
        type={type}
        inputMode="numeric"
        autoComplete="off"
        width="code"
        maxLength={6}
      />
      <TextField
        {...useField(props, 'passcodeRepeat')}
        label={passcode.repeatLabel}
        type={type}
        inputMode="numeric"
        autoComplete="off"
        width="code"
        maxLength={6}
      />
      <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
        {isShown ? passcode.hide : passcode.show}
      </button>
    </StepScreen>
  );
}
