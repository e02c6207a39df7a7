import type { ClientBase } from 'pg';
import { checkCases } from './check-cases.ts';
import { inOnePicture } from './check-locks.queries.ts';
import { checkLocks } from './check-locks.ts';
import { checkStatistics } from './check-statistics.ts';
import { findBrokenSentences, PROMISE_IDS, type PromiseId } from './check-invariants.queries.ts';
import { findSecrets } from './scan-for-secrets.ts';

export interface Finding {
  readonly promise: PromiseId;
  readonly sentence: string;
  readonly amount: number;
  /** The first of them, by identifier, code or place. */
  readonly broken: readonly string[];
}

/** What must not stand where: the secrets of a run, and the files and folders that it wrote. */
export interface SecretScan {
  readonly secrets: readonly string[];
  readonly paths: readonly string[];
}

const finding = (promise: PromiseId, sentence: string, broken: readonly string[]): Finding => ({
  ...{ promise, sentence, broken },
  amount: broken.length,
});

/** Holds the database against every promise that can be checked in it. Changes nothing. */
export async function checkInvariants(client: ClientBase, scan: SecretScan | null): Promise<Finding[]> {
  const findings = await inOnePicture(client, async () => [
    ...(await checkCases(client)).map((found): Finding => ({ promise: 'P4', ...found })),
    ...(await inTurn(PROMISE_IDS, async (promise) =>
      (await findBrokenSentences(client, promise)).map(({ sentence, broken }) =>
        finding(promise, sentence, broken),
      ),
    )),
  ]);
  for (const { promise: sentence, broken } of await checkLocks(client))
    findings.push(finding('P4', sentence, broken));
  for (const { promise: sentence, differences } of await checkStatistics(client))
    findings.push(
      finding(
        'P9',
        sentence,
        differences.map(
          ({ unit, measure, onDay, kept, recounted }) =>
            `unit ${unit} ${measure}${onDay ? ` on ${onDay}` : ''}: kept ${kept}, recounted ${recounted}`,
        ),
      ),
    );
  if (scan)
    findings.push(
      finding('P10', 'No secret stands in what was written.', await findSecrets(scan.secrets, scan.paths)),
    );
  return findings.sort((a, b) => PROMISE_IDS.indexOf(a.promise) - PROMISE_IDS.indexOf(b.promise));
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(...(await work(item)));
  return results;
}

const NAMED_AT_MOST = 5;

/** A line for each sentence, and whether all of them are kept. */
export function invariantsReportOf(findings: readonly Finding[]): {
  readonly lines: string[];
  readonly isKept: boolean;
} {
  const lines = findings.map(({ promise, sentence, amount, broken }) => {
    const head = `${promise.padEnd(3)} ${sentence}`;
    if (amount === 0) return `kept    ${head}`;
    return `BROKEN  ${head} ${amount}: ${broken.slice(0, NAMED_AT_MOST).join(', ')}${amount > NAMED_AT_MOST ? ', …' : ''}`;
  });
  return { lines, isKept: findings.every(({ amount }) => amount === 0) };
}
