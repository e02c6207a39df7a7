import type { ClientBase } from 'pg';
import {
  compareTold,
  knowAnchors,
  type KeptAnchors,
  type KnownAnchors,
} from '../platform/audit/verify-audit.ts';
import { checkCases } from './check-cases.ts';
import {
  findBrokenSentences,
  findLostHeads,
  PROMISE_IDS,
  PROMISES_IN_SENTENCES,
  type PromiseId,
} from './check-invariants.queries.ts';
import { inOnePicture } from './check-locks.queries.ts';
import { checkLocks } from './check-locks.ts';
import { checkStatistics } from './check-statistics.ts';
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

export type ShowProgress = (done: number, of: number, step: string) => void;

/** Holds the database against every promise that can be checked in it. Changes nothing. */
export async function checkInvariants(
  client: ClientBase,
  kept: KeptAnchors,
  scan: SecretScan | null,
  showProgress: ShowProgress = () => undefined,
): Promise<Finding[]> {
  // Before any picture is taken: what an anchor names must be in it, however much is written meanwhile.
  const parts = partsOf(client, await knowAnchors(kept), scan);
  const findings: Finding[] = [];
  for (const [done, { step, find }] of parts.entries()) {
    showProgress(done, parts.length, step);
    findings.push(...(await find()));
  }
  showProgress(parts.length, parts.length, 'done');
  return findings.sort((a, b) => PROMISE_IDS.indexOf(a.promise) - PROMISE_IDS.indexOf(b.promise));
}

interface Part {
  readonly step: string;
  find(): Promise<Finding[]>;
}

function partsOf(client: ClientBase, anchors: KnownAnchors, scan: SecretScan | null): Part[] {
  return [
    { step: 'P4, lives of cases', find: () => inOnePicture(client, () => checkLives(client)) },
    ...PROMISES_IN_SENTENCES.map((promise) => ({
      step: promise,
      find: () => inOnePicture(client, () => checkSentences(client, promise)),
    })),
    { step: 'P8, anchors', find: () => inOnePicture(client, () => checkAnchors(client, anchors)) },
    { step: 'P4, locks', find: () => checkGrounds(client) },
    { step: 'P9', find: () => checkFigures(client) },
    ...(scan ? [{ step: 'P10', find: () => checkSecrets(scan) }] : []),
  ];
}

const finding = (promise: PromiseId, sentence: string, broken: readonly string[]): Finding => ({
  ...{ promise, sentence, broken },
  amount: broken.length,
});

const checkLives = async (client: ClientBase): Promise<Finding[]> =>
  (await checkCases(client)).map((found) => ({ promise: 'P4', ...found }));

const checkSentences = async (client: ClientBase, promise: PromiseId): Promise<Finding[]> =>
  (await findBrokenSentences(client, promise)).map(({ sentence, broken }) =>
    finding(promise, sentence, broken),
  );

async function checkAnchors(client: ClientBase, anchors: KnownAnchors): Promise<Finding[]> {
  const wrong = [...anchors.findings, ...(await compareTold(client, anchors.documentHashes))];
  return [
    finding(
      'P8',
      'Every audit chain has the lines that were signed outside the database.',
      await findLostHeads(client, anchors.heads),
    ),
    finding(
      'P8',
      'Every anchor that was written is there and genuine.',
      wrong.map(
        ({ kind, anchorNumber }) =>
          `anchor ${anchorNumber} ${kind === 'ANCHOR_MISSING' ? 'is missing' : 'is forged'}`,
      ),
    ),
  ];
}

const checkGrounds = async (client: ClientBase): Promise<Finding[]> =>
  (await checkLocks(client)).map(({ promise, broken }) => finding('P4', promise, broken));

const checkFigures = async (client: ClientBase): Promise<Finding[]> =>
  (await checkStatistics(client)).map(({ promise, differences }) =>
    finding(
      'P9',
      promise,
      differences.map(
        ({ unit, measure, onDay, kept, recounted }) =>
          `unit ${unit} ${measure}${onDay ? ` on ${onDay}` : ''}: kept ${kept}, recounted ${recounted}`,
      ),
    ),
  );

const checkSecrets = async ({ secrets, paths }: SecretScan): Promise<Finding[]> => [
  finding('P10', 'No secret stands in what was written.', await findSecrets(secrets, paths)),
];

const NAMED_AT_MOST = 5;

/** A line for each sentence, and whether all of them are kept. */
export function invariantsReportOf(findings: readonly Finding[]): {
  readonly lines: string[];
  readonly isKept: boolean;
} {
  const lines = findings.map(({ promise, sentence, amount, broken }) => {
    const head = `${promise.padEnd(3)} ${sentence}`;
    if (amount === 0) return `kept    ${head}`;
    return `BROKEN  ${head} ${amount}: ${broken.slice(0, NAMED_AT_MOST).join(', ')}${amount > Math.min(broken.length, NAMED_AT_MOST) ? ', …' : ''}`;
  });
  return { lines, isKept: findings.every(({ amount }) => amount === 0) };
}
