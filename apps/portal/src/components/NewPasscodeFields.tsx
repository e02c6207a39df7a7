import { useState } from 'preact/hooks';

import { usePortal } from '../portal-context.tsx';
import { TextField } from './TextField.tsx';
import type { FieldBinding } from './TextField.tsx';

/** A new passcode, twice. */
export function NewPasscodeFields({ passcode, repeat }: { passcode: FieldBinding; repeat: FieldBinding }) {
  const { texts } = usePortal();
  const words = texts.activation.passcode;
  const [isShown, setShown] = useState(false);
  const type = isShown ? 'text' : 'password';
  return (
    <>
      <TextField
        {...passcode}
        label={words.label}
        hint={words.hint}
        type={type}
        inputMode="numeric"
        autoComplete="off"
        width="code"
        maxLength={6}
      />
      <TextField
        {...repeat}
        label={words.repeatLabel}
        type={type}
        inputMode="numeric"
        autoComplete="off"
        width="code"
        maxLength={6}
      />
      <button type="button" class="button-secondary show-toggle" onClick={() => setShown(!isShown)}>
        {isShown ? words.hide : words.show}
      </button>
    </>
  );
}
