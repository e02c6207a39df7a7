import type { ClientBase } from 'pg';
import type { AnchorDocument } from '../platform/audit/anchor-document.ts';
import {
  compareTold,
  knowAnchors,
  type KeptAnchors,
  type KnownAnchors,
} from '../platform/audit/verify-audit.ts';
import { checkCases } from './check-cases.ts';
import {
  findBrokenLinks,
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
import { countLinesSince, sinceAnchor, type Since } from './since.queries.ts';

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

/** Up to where an earlier check has followed the audit lines and the lives that they tell. */
export interface CheckedBefore {
  /** Signed outside the database; its heads are where the chains are taken up again. */
  readonly anchor: AnchorDocument;
  /** The oldest transaction that had not ended by then. */
  readonly transaction: string;
}

export interface CheckScope {
  readonly scan?: SecretScan | null;
  /** Null: everything is walked through. */
  readonly before?: CheckedBefore | null;
  readonly showProgress?: ShowProgress;
}

export interface CheckOutcome {
  readonly findings: readonly Finding[];
  /** Audit lines that were followed, and cases and accounts whose lives were. */
  readonly lineCount: number;
  readonly caseCount: number;
  /** The newest one, and genuine: every line up to its heads is among those that were followed, now or before. */
  readonly anchor: { readonly number: number; readonly documentHash: string } | null;
}

/**
 * Holds the database against every promise that can be checked in it. Changes nothing in it. Chains and lives, which take
 * the longest, are taken up where an earlier check has left them, if there was one.
 */
export async function checkInvariants(
  client: ClientBase,
  kept: KeptAnchors,
  { scan = null, before = null, showProgress = () => undefined }: CheckScope = {},
): Promise<CheckOutcome> {
  // Before any picture is taken: what an anchor names must be in it, however much is written meanwhile.
  const anchors = await knowAnchors(kept, before?.anchor.number);
  const since = before && sinceAnchor(before.anchor, before.transaction);
  const counts = { lineCount: 0, caseCount: 0 };
  const parts = partsOf({ client, anchors, scan, since, counts });
  const findings: Finding[] = [];
  for (const [done, { step, find }] of parts.entries()) {
    showProgress(done, parts.length, step);
    findings.push(...(await find()));
  }
  showProgress(parts.length, parts.length, 'done');
  return {
    findings: findings.sort((a, b) => PROMISE_IDS.indexOf(a.promise) - PROMISE_IDS.indexOf(b.promise)),
    ...counts,
    anchor: newestOf(anchors),
  };
}

function newestOf({ documentHashes }: KnownAnchors): CheckOutcome['anchor'] {
  const number = Math.max(...documentHashes.keys());
  const documentHash = documentHashes.get(number);
  return documentHash ? { number, documentHash } : null;
}

interface Part {
  readonly step: string;
  find(): Promise<Finding[]>;
}

interface Check {
  readonly client: ClientBase;
  readonly anchors: KnownAnchors;
  readonly scan: SecretScan | null;
  readonly since: Since | null;
  /** Filled in by the parts that count. */
  readonly counts: { lineCount: number; caseCount: number };
}

function partsOf(check: Check): Part[] {
  const { client, scan } = check;
  return [
    { step: 'P4, lives of cases', find: () => inOnePicture(client, () => checkLives(check)) },
    ...PROMISES_IN_SENTENCES.map((promise) => ({
      step: promise,
      find: () => inOnePicture(client, () => checkSentences(client, promise)),
    })),
    { step: 'P8, chains', find: () => inOnePicture(client, () => checkChains(check)) },
    { step: 'P4, locks', find: () => checkGrounds(client) },
    { step: 'P9', find: () => checkFigures(client) },
    ...(scan ? [{ step: 'P10', find: () => checkSecrets(scan) }] : []),
  ];
}

const finding = (promise: PromiseId, sentence: string, broken: readonly string[]): Finding => ({
  ...{ promise, sentence, broken },
  amount: broken.length,
});

async function checkLives({ client, since, counts }: Check): Promise<Finding[]> {
  const { findings, caseCount } = await checkCases(client, since);
  counts.caseCount = caseCount;
  return findings;
}

const checkSentences = async (client: ClientBase, promise: PromiseId): Promise<Finding[]> =>
  (await findBrokenSentences(client, promise)).map(({ sentence, broken }) =>
    finding(promise, sentence, broken),
  );

async function checkChains({ client, anchors, since, counts }: Check): Promise<Finding[]> {
  counts.lineCount = await countLinesSince(client, since);
  const wrong = [...anchors.findings, ...(await compareTold(client, anchors.documentHashes))];
  return [
    finding(
      'P8',
      'Every line of an audit chain fits to the one before it.',
      await findBrokenLinks(client, since),
    ),
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
