import { useTranslate } from 'ra-core';
import { useState } from 'react';

const SHORTEST_REASON = 10;

/** Why an act is done, as it is typed. Too short a reason is said before anything is sent. */
export function useReason() {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const reason = text.normalize('NFC').trim();
  const isShort = Array.from(reason).length < SHORTEST_REASON;
  return {
    reason,
    field: {
      value: text,
      obstacle:
        isChecked && isShort ? translate('decision.textTooShort', { min: SHORTEST_REASON }) : undefined,
      onChange: setText,
    },
    /** Whether it can be sent. */
    check: (): boolean => {
      setChecked(true);
      return !isShort;
    },
  };
}
