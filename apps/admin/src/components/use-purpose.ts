import { LONGEST_PURPOSE, SHORTEST_PURPOSE } from '@dinhdanh/domain/formats';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

/** What a list is needed for, as it is typed. Too short a purpose is said before anything is sent. */
export function usePurpose() {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const purpose = text.normalize('NFC').trim();
  const isShort = purpose.length < SHORTEST_PURPOSE;
  const isWrong = isChecked && isShort;
  return {
    purpose,
    /** Props of its text field. */
    field: {
      label: translate('longTasks.form.purpose'),
      value: text,
      error: isWrong,
      helperText: translate(isWrong ? 'longTasks.form.purposeShort' : 'longTasks.form.purposeHint'),
      slotProps: { htmlInput: { maxLength: LONGEST_PURPOSE } },
      onChange: ({ target: { value } }: { readonly target: { readonly value: string } }) => {
        setText(value);
      },
    },
    /** Whether it can be sent. */
    check: (): boolean => {
      setChecked(true);
      return !isShort;
    },
  };
}
