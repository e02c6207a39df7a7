import { createContext, useContext } from 'react';

import type { Uploads } from '../../components/use-uploads.ts';
import type { Looked, LockRequestForm } from './lock-request-form.ts';

interface LockIntakeState {
  readonly form: LockRequestForm;
  readonly change: (part: Partial<LockRequestForm>) => void;
  readonly uploads: Uploads;
  readonly looked: Looked | undefined;
  readonly onLooked: (looked: Looked) => void;
  /** Sentences by the path under which the server names a field. */
  readonly problems: Readonly<Record<string, string>>;
}

export const LockIntakeContext = createContext<LockIntakeState | null>(null);

export function useLockIntake(): LockIntakeState {
  const state = useContext(LockIntakeContext);
  if (!state) throw new Error('A section of form TK03 stands outside its page.');
  return state;
}

/** Where the summary of what is wrong leads to. */
export const fieldId = (path: string): string => `lock-intake-${path}`;
