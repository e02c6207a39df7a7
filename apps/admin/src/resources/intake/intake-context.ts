import { createContext, useContext } from 'react';

import type { Uploads } from '../../components/use-uploads.ts';
import type { IntakeForm } from './intake-form.ts';

/** What becomes other in the form; told by how it was where that has been asked long before, as after an upload. */
export type FormChange = Partial<IntakeForm> | ((before: IntakeForm) => Partial<IntakeForm>);

interface IntakeState {
  readonly form: IntakeForm;
  readonly change: (part: FormChange) => void;
  /** Messages by the path under which the server names a field. */
  readonly problems: Readonly<Record<string, string>>;
  /** The day in Vietnam, by which ages and needs are told. */
  readonly today: string;
  readonly uploads: Uploads;
}

export const IntakeContext = createContext<IntakeState | null>(null);

export function useIntake(): IntakeState {
  const state = useContext(IntakeContext);
  if (!state) throw new Error('An intake section stands outside the intake page.');
  return state;
}
