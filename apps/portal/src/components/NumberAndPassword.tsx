import { useState } from 'preact/hooks';

import { usePortal } from '../portal-context.tsx';
import { TextField } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

interface NumberAndPasswordProps {
  readonly number: FieldBinding;
  readonly password: FieldBinding;
  readonly passwordLabel: string;
}

/** Who somebody is, and the password that was chosen before. */
export function NumberAndPassword({ number, password, passwordLabel }: NumberAndPasswordProps) {
  const { texts } = usePortal();
  const { personalId, password: words } = texts.activation;
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField
        {...number}
        label={personalId.label}
        hint={personalId.hint}
        inputMode="numeric"
        autoComplete="off"
        width="number"
      />
      <TextField
        {...password}
        label={passwordLabel}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
      />
      <div>
        <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </button>
      </div>
    </>
  );
}
