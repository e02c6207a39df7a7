import { purposeRule, SHORTEST_PURPOSE } from '@dinhdanh/domain/formats';
import type { AccessPurpose } from '@dinhdanh/domain/formats';
import { useState } from 'react';

import type { AccessPurposeInput } from '../generated/graphql.ts';

export interface AccessPurposeForm {
  readonly chosen: AccessPurpose | '';
  readonly note: string;
  readonly needsNote: boolean;
  readonly isPurposeMissing: boolean;
  readonly isNoteShort: boolean;
  readonly choose: (purpose: AccessPurpose) => void;
  readonly write: (note: string) => void;
}

/**
 * What a person is opened for, as it is chosen and typed; `first` is what one click takes. What is missing is said before
 * anything is sent.
 */
export function useAccessPurpose(first: AccessPurpose | '' = '') {
  const [chosen, choose] = useState(first);
  const [note, write] = useState('');
  const [isChecked, setChecked] = useState(false);
  const words = note.normalize('NFC').trim();
  const needsNote = chosen !== '' && purposeRule(chosen).needsNote;
  const isShort = (needsNote || words !== '') && words.length < SHORTEST_PURPOSE;
  const form: AccessPurposeForm = {
    ...{ chosen, note, needsNote, choose, write },
    isPurposeMissing: isChecked && chosen === '',
    isNoteShort: isChecked && isShort,
  };
  return {
    form,
    /** What can be sent; undefined while something is missing. */
    check: (): AccessPurposeInput | undefined => {
      setChecked(true);
      if (chosen === '' || isShort) return undefined;
      return { purpose: chosen, note: words === '' ? null : words };
    },
  };
}
