import { caseLines, caseStateFromLines, type AccountState } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';
import { listSharedHistories, type SharedHistory } from './check-cases.queries.ts';
import { isRebuilt } from './check-locks.ts';

/** A sentence, how many break it, and one of each life that does. */
export interface CaseFinding {
  readonly sentence: string;
  readonly amount: number;
  readonly broken: readonly string[];
}

/** What is traced by its lines: in words, how its kinds begin, and the actions that move it. */
const TRACED: readonly (readonly [words: string, kind: string, lines: readonly string[]])[] = [
  ['an application', 'APPLICATION', caseLines('APPLICATION')],
  ['a lock request', 'LOCK_REQUEST', caseLines('LOCK_REQUEST_ND69_2024')],
  ['an appeal', 'LOCK_APPEAL', caseLines('LOCK_APPEAL')],
  ['a data request', 'DATA_REQUEST', caseLines('DATA_REQUEST')],
  ['a limit of processing', 'PROCESSING_LIMIT', caseLines('PROCESSING_LIMIT')],
  ['an assisted activation', 'ASSISTED_ACTIVATION', caseLines('ASSISTED_ACTIVATION')],
  ['an account that was never locked', 'ACCOUNT', ['ACCOUNT_GRANTED', 'ACCOUNT_ACTIVATED']],
];

/** Holds the state of every case against the one that its audit lines rebuild by the rules of its life cycle. */
export async function checkCases(client: ClientBase): Promise<CaseFinding[]> {
  const histories = await listSharedHistories(
    client,
    TRACED.flatMap(([, , lines]) => lines),
  );
  return TRACED.map(([words, kind, lines]) => {
    const wrong = histories
      .filter((history) =>
        // Without a row only the lines say what it was.
        history.kind === null
          ? history.actions.some((action) => lines.includes(action))
          : history.kind.startsWith(kind),
      )
      .filter((history) => !isTold(history, kind));
    return {
      sentence: `The audit lines of ${words} rebuild its state.`,
      amount: wrong.reduce((sum, { amount }) => sum + amount, 0),
      broken: wrong.map(({ example }) => example),
    };
  });
}

function isTold({ kind, state, isImported, wasActivated, actions }: SharedHistory, wanted: string): boolean {
  // Accounts that were ever locked have their lines here too, and are traced elsewhere.
  if (kind === null) return wanted === 'ACCOUNT';
  if (kind === 'ACCOUNT') {
    const lines = actions.map((action) => ({ action, details: {} }));
    return isRebuilt({ state: state as AccountState, wasActivated, lines });
  }
  if (isImported && actions.length === 0) return state === 'APPROVED';
  try {
    return caseStateFromLines(kind, actions) === state;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
