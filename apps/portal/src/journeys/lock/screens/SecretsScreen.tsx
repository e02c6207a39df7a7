import { useState } from 'preact/hooks';

import { TextField } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { UNLOCK_PATH } from '../lock-paths.ts';
import { LockStepPage } from './LockStepPage.tsx';
import { useField } from './screen-props.ts';
import type { ScreenProps } from './screen-props.ts';

/** What only the holder knows: the last question before an unlock. */
export function SecretsScreen(props: ScreenProps) {
  const { dispatch, words } = props;
  const { texts, navigate } = usePortal();
  const { secrets, confirm } = words.unlock;
  const { show, hide } = texts.activation.password;
  const [isShown, setShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  return (
    <LockStepPage
      {...props}
      number={3}
      heading={secrets.heading}
      back={{ href: UNLOCK_PATH, go: () => dispatch({ type: 'WENT_TO', step: 'ask' }) }}
      fields={['password', 'passcode']}
      submitLabel={confirm}
      below={
        <>
          <details class="help">
            <summary>{secrets.forgottenSummary}</summary>
            <ul>
              {secrets.forgotten.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ul>
          </details>
          <button type="button" class="button-secondary" onClick={() => navigate('/')}>
            {secrets.cancel}
          </button>
        </>
      }
    >
      <p>{secrets.lead}</p>
      <TextField
        {...useField(props, 'password')}
        label={secrets.password}
        type={type}
        autoComplete="current-password"
      />
      <TextField
        {...useField(props, 'passcode')}
        label={secrets.passcode}
        hint={secrets.passcodeHint}
        type={type}
        inputMode="numeric"
        autoComplete="off"
        width="code"
        maxLength={6}
      />
      <div>
        <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
          {isShown ? hide : show}
        </button>
      </div>
    </LockStepPage>
  );
}
