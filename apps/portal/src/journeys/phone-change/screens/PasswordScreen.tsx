import { useState } from 'preact/hooks';

import { TextField } from '../../../components/TextField.tsx';
import { ChangeStep } from './ChangeStep.tsx';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

/** Who sits at a browser that is signed in need not be the holder. */
export function PasswordScreen(props: ScreenProps) {
  const { password, lostPhone } = props.words;
  const [isShown, setShown] = useState(false);
  return (
    <ChangeStep
      {...props}
      step={1}
      heading={password.heading}
      backTo={null}
      fields={['password']}
      submitLabel={password.submit}
      below={
        <details class="help">
          <summary>{lostPhone.summary}</summary>
          <ul>
            {lostPhone.advice.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
        </details>
      }
    >
      <p>{password.lead}</p>
      <TextField
        {...useField(props, 'password')}
        label={password.label}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
      />
      <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
        {isShown ? password.hide : password.show}
      </button>
    </ChangeStep>
  );
}
