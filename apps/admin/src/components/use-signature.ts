import { useTranslate } from 'ra-core';
import { useState } from 'react';

/** The own password under a decision. That it is missing is said before anything is sent. */
export function useSignature() {
  const translate = useTranslate();
  const [password, setPassword] = useState('');
  const [isChecked, setChecked] = useState(false);
  return {
    password,
    field: {
      value: password,
      obstacle: isChecked && password === '' ? translate('signature.missing') : undefined,
      onChange: setPassword,
    },
    /** Whether it can be sent. */
    check: (): boolean => {
      setChecked(true);
      return password !== '';
    },
  };
}
