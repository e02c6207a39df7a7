import type { RegistrationForm } from '../registration-machine.ts';
import type { ScreenProps } from './screen-props.ts';

interface DatePart {
  label: string;
  value: string;
  onValue(value: string): void;
}

/** Ties day, month or year of a date to its input. */
export function useDatePart({
  state,
  dispatch,
}: ScreenProps): (field: keyof RegistrationForm, label: string) => DatePart {
  return (field, label) => ({
    label,
    value: state.form[field],
    onValue: (value) => dispatch({ type: 'EDITED', field, value }),
  });
}
