import type { ClientBase } from 'pg';
import { getAnchor } from '../platform/audit/anchor-store.ts';
import type { KeptAnchors } from '../platform/audit/verify-audit.ts';
import type { AnchorKey } from '../platform/secrets.ts';
import {
  checkInvariants,
  invariantsReportOf,
  type CheckedBefore,
  type CheckOutcome,
  type SecretScan,
  type ShowProgress,
} from './check-invariants.ts';
import type { PromiseId } from './check-invariants.queries.ts';
import { findLastCheckRecord, putCheckRecord, type CheckRecord } from './check-record.ts';
import { findPosition, type DatabasePosition } from './since.queries.ts';

/** What is held only against what has moved since the check before; every other promise is held against everything. */
const TAKEN_UP: readonly PromiseId[] = ['P4', 'P5', 'P8'];

const WHOLE_EVERY_DAYS = 7;
const DAY_MS = 86_400_000;
/** Numbers of transactions in rows come round again after 2^31. */
const TRANSACTIONS_AT_MOST = 1_000_000_000;

export interface RecordedCheck {
  readonly isWhole: boolean;
  readonly scan: SecretScan | null;
  readonly showProgress?: ShowProgress;
}

export interface CheckServices extends KeptAnchors {
  readonly anchorKey: AnchorKey;
}

/**
 * The everyday check: goes on from the last one, as far as its record outside the database is to be believed, and writes
 * down its own. Without one, when the last whole one is a week old, and when it is asked for, it walks through everything.
 */
export async function checkAndRecord(
  client: ClientBase,
  services: CheckServices,
  { isWhole, ...scope }: RecordedCheck,
): Promise<{ readonly lines: string[]; readonly isKept: boolean }> {
  const position = await findPosition(client);
  const plan = isWhole ? { why: 'as asked' } : await planCheck(services, position);
  const outcome = await checkInvariants(client, services, { ...scope, before: plan.before ?? null });
  const report = invariantsReportOf(outcome.findings);
  const record = recordOf(outcome, position, plan.before?.record);
  return {
    ...report,
    lines: [...report.lines, ...notesOf(plan, outcome), await write(services, record)].flat(),
  };
}

interface Plan {
  readonly before?: CheckedBefore & { readonly record: CheckRecord };
  /** Why everything is walked through. */
  readonly why?: string;
}

/** Whether there is a check to go on from, and if not, why. */
async function planCheck({ anchors, anchorKeys }: KeptAnchors, now: DatabasePosition): Promise<Plan> {
  const record = await findLastCheckRecord(anchors, anchorKeys);
  if (!record) return { why: 'because no check before it is known' };
  if (!record.isKept) return { why: 'because the last whole one found something' };
  const passed = Number(now.transaction) - Number(record.transaction);
  if (record.database !== now.database || passed < 0 || passed > TRANSACTIONS_AT_MOST)
    return { why: 'because the last one was of another database, or of this one before it was set back' };
  if (now.at.getTime() - Date.parse(record.whole.at) > WHOLE_EVERY_DAYS * DAY_MS)
    return { why: `because the last whole one is more than ${WHOLE_EVERY_DAYS} days old` };
  const { opened } = await getAnchor(anchors, anchorKeys, record.anchor.number);
  if (opened?.documentHash !== record.anchor.documentHash)
    return {
      why: `because anchor ${record.anchor.number}, up to which the last one went, is not what it was`,
    };
  return { before: { anchor: opened.document, transaction: record.transaction, record } };
}

/**
 * Null when there is nothing to write: no anchor to go on from, or an everyday check that found something, after which
 * the next one looks at the same again.
 */
function recordOf(
  { findings, lineCount, anchor }: CheckOutcome,
  { database, transaction, at }: DatabasePosition,
  before: CheckRecord | undefined,
): Omit<CheckRecord, 'format'> | null {
  const isKept = findings.every(({ promise, amount }) => amount === 0 || !TAKEN_UP.includes(promise));
  if (!anchor || (before && !isKept)) return null;
  const takenAt = at.toISOString();
  return {
    takenAt,
    database,
    transaction,
    anchor,
    isKept,
    whole: before?.whole ?? { at: takenAt, lineCount },
  };
}

/** What was looked at, so that nobody takes less for more. */
function notesOf({ before, why }: Plan, { lineCount, caseCount, anchor }: CheckOutcome): string[] {
  if (!before)
    return [
      `NOTE    Whole check, ${why}: ${lineCount} audit lines, the lives of ${caseCount} cases.`,
      ...(anchor ? [] : ['NOTE    No head is kept outside the database: the next check is whole again.']),
    ];
  const { number, takenAt } = before.anchor;
  const { whole } = before.record;
  return [
    `NOTE    P8, the lives of P4 and "decided once" of P5 since anchor ${number} of ${takenAt}: ${lineCount} audit lines, the lives of ${caseCount} cases.`,
    `NOTE    What was altered before it in the audit lines, and cases that were deleted, only a whole check finds (--full); the last one was of ${whole.at}, over ${whole.lineCount} lines.`,
  ];
}

/** A store that takes nothing from this process does not make the promises broken. */
async function write(
  { anchors, anchorKey }: CheckServices,
  record: Omit<CheckRecord, 'format'> | null,
): Promise<string[]> {
  if (!record) return [];
  try {
    await putCheckRecord(anchors, record, anchorKey);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [`NOTE    The check could not be written down beside the anchors: ${reason}`];
  }
}
