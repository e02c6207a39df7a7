import { accountStateFromLines } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';
import {
  findBrokenPromises,
  inOnePicture,
  listTracedAccounts,
  type TracedAccount,
} from './check-locks.queries.ts';

/** A promise, and the accounts or units of which it does not hold. */
export interface LockFinding {
  readonly promise: string;
  readonly broken: readonly string[];
}

const REBUILDING = 'The audit lines of an account that was ever locked rebuild its state.';
const ACCOUNTS_AT_ONCE = 1_000;
const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';

/** Holds every account against its grounds, its audit lines and what others are told. Changes nothing. */
export const checkLocks = (client: ClientBase): Promise<LockFinding[]> =>
  inOnePicture(client, async () => [
    ...(await findBrokenPromises(client)),
    { promise: REBUILDING, broken: await accountsNotRebuilt(client) },
  ]);

async function accountsNotRebuilt(client: ClientBase): Promise<string[]> {
  const broken: string[] = [];
  for (let after = NO_ACCOUNT; ;) {
    const accounts = await listTracedAccounts(client, after, ACCOUNTS_AT_ONCE);
    broken.push(...accounts.filter((account) => !isRebuilt(account)).map(({ id }) => id));
    const last = accounts.at(-1);
    if (!last || accounts.length < ACCOUNTS_AT_ONCE) return broken;
    after = last.id;
  }
}

/** An account that was brought here from elsewhere has no line of its grant, and none of an activation before it came. */
export function isRebuilt({ state, wasActivated, lines }: Omit<TracedAccount, 'id'>): boolean {
  const tells = (action: string) => lines.some((line) => line.action === action);
  const broughtAs = wasActivated && !tells('ACCOUNT_ACTIVATED') ? 'ACTIVE' : 'GRANTED';
  try {
    return accountStateFromLines(lines, tells('ACCOUNT_GRANTED') ? null : broughtAs) === state;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const NAMED_AT_MOST = 20;

/** A line for each promise, and whether all of them are kept. */
export function reportOf(findings: readonly LockFinding[]): {
  readonly lines: string[];
  readonly isKept: boolean;
} {
  const lines = findings.map(({ promise, broken }) => {
    if (broken.length === 0) return `kept    ${promise}`;
    const named = broken.slice(0, NAMED_AT_MOST).join(', ');
    return `BROKEN  ${promise} ${broken.length}: ${named}${broken.length > NAMED_AT_MOST ? ', …' : ''}`;
  });
  return { lines, isKept: findings.every(({ broken }) => broken.length === 0) };
}
