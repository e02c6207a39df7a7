import { caseLines, caseStateFromLines } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';
import {
  listAccountHistories,
  listSharedHistories,
  type CaseTable,
  type SharedHistory,
} from './check-cases.queries.ts';
import { isRebuilt } from './check-locks.ts';

/** A sentence, how many break it, and the first of them. */
export interface CaseFinding {
  readonly sentence: string;
  readonly amount: number;
  readonly broken: readonly string[];
}

const TABLES: readonly (readonly [words: string, table: CaseTable, lines: readonly string[]])[] = [
  ['an application', 'application', caseLines('APPLICATION')],
  ['a lock request', 'lock_request', caseLines('LOCK_REQUEST_ND69_2024')],
  ['an appeal', 'lock_appeal', caseLines('LOCK_APPEAL')],
  ['a data request', 'data_request', caseLines('DATA_REQUEST')],
  ['an assisted activation', 'assisted_activation', caseLines('ASSISTED_ACTIVATION')],
];

/** Holds the state of every case against the one that its audit lines rebuild by the rules of its life cycle. */
export async function checkCases(client: ClientBase): Promise<CaseFinding[]> {
  const findings = [];
  for (const [words, table, lines] of TABLES) {
    const histories = await listSharedHistories(client, table, lines);
    findings.push(
      findingOf(
        words,
        histories.filter((history) => !isTold(history)),
      ),
    );
  }
  const accounts = await listAccountHistories(client);
  return [
    ...findings,
    findingOf(
      'an account that was never locked',
      accounts.filter(
        ({ actions, ...account }) =>
          !isRebuilt({ ...account, lines: actions.map((action) => ({ action, details: {} })) }),
      ),
    ),
  ];
}

const findingOf = (
  words: string,
  histories: readonly Pick<SharedHistory, 'amount' | 'cases'>[],
): CaseFinding => ({
  sentence: `The audit lines of ${words} rebuild its state.`,
  amount: histories.reduce((sum, { amount }) => sum + amount, 0),
  broken: histories.flatMap(({ cases }) => cases),
});

function isTold({ kind, state, isImported, actions }: SharedHistory): boolean {
  if (kind === null) return false;
  if (isImported && actions.length === 0) return state === 'APPROVED';
  try {
    return caseStateFromLines(kind, actions) === state;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
