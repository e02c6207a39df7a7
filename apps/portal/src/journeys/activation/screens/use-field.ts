import type { FieldBinding } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { FieldName } from '../activation-machine.ts';
import { problemText } from '../problem-text.ts';
import type { ScreenProps } from './StepScreen.tsx';

/** Ties a field of the form to its input: value, what is wrong with it, and what happens on typing. */
export function useField({ state, dispatch }: ScreenProps, field: FieldName): FieldBinding {
  const { texts } = usePortal();
  return {
    id: field,
    value: state.form[field],
    errors: state.problems
      .filter((problem) => problem.field === field)
      .map((problem) => problemText(texts, state, problem)),
    onValue: (value) => dispatch({ type: 'EDITED', field, value }),
  };
}
