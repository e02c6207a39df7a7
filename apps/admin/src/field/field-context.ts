import { createContext, use, useSyncExternalStore } from 'react';

import type { FieldSession, FieldState } from './field-session.ts';

export const FieldContext = createContext<FieldSession | null>(null);

/** The phone's state, and what can be done with it. */
export function useField(): { readonly session: FieldSession; readonly state: FieldState } {
  const session = use(FieldContext);
  if (!session) throw new Error('A field screen needs a FieldContext.');
  return { session, state: useSyncExternalStore(session.subscribe, session.getState) };
}
