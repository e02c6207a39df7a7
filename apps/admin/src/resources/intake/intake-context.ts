import { createContext, useContext } from 'react';

import type { IntakeForm } from './intake-form.ts';

interface IntakeState {
  readonly form: IntakeForm;
  readonly change: (part: Partial<IntakeForm>) => void;
  /** Messages by the path under which the server names a field. */
  readonly problems: Readonly<Record<string, string>>;
  /** The day in Vietnam, by which ages and needs are told. */
  readonly today: string;
}

export const IntakeContext = createContext<IntakeState | null>(null);

export function useIntake(): IntakeState {
  const state = useContext(IntakeContext);
  if (!state) throw new Error('An intake section stands outside the intake page.');
  return state;
}
