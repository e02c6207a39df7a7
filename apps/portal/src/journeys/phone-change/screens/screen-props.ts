import type { PhoneChangeTexts } from '@dinhdanh/i18n/portal';

import type { FieldBinding } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type {
  FieldName,
  PhoneChangeEvent,
  PhoneChangeState,
  TextFieldName,
} from '../phone-change-machine.ts';
import { problemText } from '../problem-text.ts';

export interface ScreenProps {
  readonly state: PhoneChangeState;
  readonly words: PhoneChangeTexts;
  dispatch(event: PhoneChangeEvent): void;
}

/** What is wrong with a field, in words. */
export function useProblemsOf({ state, words }: ScreenProps, name: FieldName): string[] {
  const { texts } = usePortal();
  return state.problems
    .filter(({ field }) => field === name)
    .map((problem) => problemText(texts, words, state, problem));
}

/** Ties a field of the form to its input. */
export function useField(props: ScreenProps, name: TextFieldName): FieldBinding {
  return {
    id: name,
    value: props.state.form[name],
    errors: useProblemsOf(props, name),
    onValue: (value) => props.dispatch({ type: 'EDITED', field: name, value }),
  };
}
