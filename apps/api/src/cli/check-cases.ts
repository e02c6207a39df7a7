import { caseLines, caseStateFromLines, type AccountState } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';
import { listMovedHistories, listSharedHistories, type SharedHistory } from './check-cases.queries.ts';
import { isRebuilt } from './check-locks.ts';
import type { Since } from './since.queries.ts';

/** A sentence, how many break it, and one of each life that does. */
export interface CaseFinding {
  readonly promise: 'P4' | 'P5';
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

/** The lines that decide on a case, of which none has two. */
const DECISIONS: readonly string[] = [
  ...[
    'APPLICATION_APPROVED_AUTOMATICALLY',
    'APPLICATION_APPROVED',
    'APPLICATION_RETURNED',
    'APPLICATION_REFUSED',
  ],
  ...['LOCK_REQUEST_APPROVED', 'LOCK_REQUEST_REFUSED', 'LOCK_APPEAL_UPHELD', 'LOCK_APPEAL_GRANTED'],
];

/**
 * Holds the state of every case against the one that its audit lines rebuild by the rules of its life cycle; or only of
 * those that have moved since.
 */
export async function checkCases(
  client: ClientBase,
  since: Since | null,
): Promise<{ readonly findings: CaseFinding[]; readonly caseCount: number }> {
  const lines = TRACED.flatMap(([, , ofKind]) => ofKind);
  const histories = since
    ? await listMovedHistories(client, lines, since)
    : await listSharedHistories(client, lines);
  return {
    caseCount: amountOf(histories),
    findings: [
      ...TRACED.map(([words, kind, ofKind]) =>
        finding(
          'P4',
          `The audit lines of ${words} rebuild its state.`,
          histories.filter((history) => isAbout(history, kind, ofKind) && !isTold(history)),
        ),
      ),
      finding(
        'P5',
        'A case is decided once.',
        histories.filter(({ actions }) => actions.filter((action) => DECISIONS.includes(action)).length > 1),
      ),
    ],
  };
}

const amountOf = (histories: readonly SharedHistory[]): number =>
  histories.reduce((sum, { amount }) => sum + amount, 0);

const finding = (
  promise: CaseFinding['promise'],
  sentence: string,
  wrong: readonly SharedHistory[],
): CaseFinding => ({
  ...{ promise, sentence },
  amount: amountOf(wrong),
  broken: wrong.map(({ example }) => example),
});

/** Without a row only the lines say what it was. */
const isAbout = (history: SharedHistory, kind: string, lines: readonly string[]): boolean =>
  history.kind === null
    ? history.actions.some((action) => lines.includes(action))
    : history.kind.startsWith(kind);

function isTold({ kind, state, isImported, wasActivated, actions }: SharedHistory): boolean {
  if (kind === null) return false;
  // Traced with its grounds, by the check of locks.
  if (kind === 'ONCE_LOCKED_ACCOUNT') return true;
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
