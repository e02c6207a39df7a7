import type { FieldBinding } from '../../../components/TextField.tsx';
import { usePortal } from '../../../portal-context.tsx';
import type { AppointmentForm, FieldName } from '../appointment-machine.ts';
import { problemText } from '../problem-text.ts';
import type { ScreenProps } from './screen-props.ts';

/** What is wrong with a field, in words. */
export function useErrors({ state, words }: ScreenProps): (field: FieldName) => string[] {
  const { texts } = usePortal();
  return (field) =>
    state.problems
      .filter((problem) => problem.field === field)
      .map((problem) => problemText(texts, words, state, problem));
}

/** Ties a field of the form to its input. */
export function useField(props: ScreenProps, field: keyof AppointmentForm): FieldBinding {
  const errorsOf = useErrors(props);
  return {
    id: field,
    value: props.state.form[field],
    errors: errorsOf(field),
    onValue: (value) => props.dispatch({ type: 'EDITED', field, value }),
  };
}
