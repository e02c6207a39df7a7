import type { LockTexts } from '@dinhdanh/i18n/portal';

import type { FieldBinding } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { FieldName, LockEvent, LockState } from '../lock-machine.ts';
import { problemText } from '../problem-text.ts';

export interface ScreenProps {
  readonly state: LockState;
  readonly words: LockTexts;
  dispatch(event: LockEvent): void;
}

/** Ties a field of the form to its input. */
export function useField({ state, dispatch, words }: ScreenProps, field: FieldName): FieldBinding {
  const { texts } = usePortal();
  return {
    id: field,
    value: state.form[field],
    errors: state.problems
      .filter((problem) => problem.field === field)
      .map((problem) => problemText(texts, words, state, problem)),
    onValue: (value) => dispatch({ type: 'EDITED', field, value }),
  };
}
