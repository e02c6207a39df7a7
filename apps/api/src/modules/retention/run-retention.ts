import {
  REMOVED_DAILY,
  retentionCutoff,
  retentionPeriodOf,
  retentionRuleOf,
  type FileSource,
} from '@dinhdanh/domain';
import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import { lookThroughStore, type StoreFindings, type StoreServices } from '../files/index.ts';
import { REMOVERS, type Remover } from './removers.queries.ts';
import {
  addMissing,
  addRemoved,
  BEGINNING,
  endRun,
  findPlace,
  hasDue,
  holdOpenRun,
  insertRun,
  keepPlace,
  listPlaces,
  markRun,
  takeDue,
  type DueRow,
  type OpenRun,
  type Place,
} from './retention-runs.queries.ts';
import { findSettings } from './retention-periods.queries.ts';

export interface RetentionServices extends StoreServices {
  readonly useCases: UseCases;
}

const AT_ONCE = 200;
const FILE_STEP = 'orphan-file';

/**
 * Xóa, ẩn danh dữ liệu hết thời hạn lưu trữ: every day, kind by kind, in parts that are each a transaction with its place
 * and its figures. Whatever stops it, the next run takes it up where it stood, by the moment and the periods with which it
 * was begun.
 */
export async function runRetention({ useCases, reader, files }: RetentionServices): Promise<void> {
  const run = await useCases.execute(beginRun, SYSTEM, {});
  const places = await listPlaces(reader, run.id);
  for (const remover of REMOVERS) {
    const cutoff = retentionCutoff(remover.kind, run.startedAt, run.periods);
    if (cutoff === null) continue;
    try {
      let place: Place | null = places.get(remover.step) ?? BEGINNING;
      while (place && (await hasDue(reader, remover, cutoff, place)))
        place = await useCases.execute(removePart, SYSTEM, { run, remover, cutoff });
    } catch (error) {
      await useCases.execute(recordFailure, SYSTEM, { run, step: remover.step });
      throw error;
    }
  }
  try {
    await lookThroughFiles({ useCases, reader, files }, run, places.get(FILE_STEP)?.key ?? '');
  } catch (error) {
    await useCases.execute(recordFailure, SYSTEM, { run, step: FILE_STEP });
    throw error;
  }
  await useCases.execute(finishRun, SYSTEM, { run });
}

const about = (run: OpenRun) =>
  ({ unitId: NATIONAL_CHAIN, subjectKind: 'RETENTION_RUN', subjectId: run.id }) as const;

const beginRun: UseCase<Record<never, never>, OpenRun> = {
  name: 'beginRetentionRun',
  permission: 'retention:run',
  rows: 'ALL',
  async run({ em, now, audit }) {
    const open = await holdOpenRun(em);
    if (open) {
      await markRun(em, open.id, { state: 'RUNNING', failedStep: null, now });
      audit({ ...about(open), action: 'RETENTION_RUN_RESUMED' });
      return open;
    }
    const settings = await findSettings(em);
    const periods = Object.fromEntries(
      REMOVED_DAILY.map((kind) => [kind, retentionPeriodOf(kind, settings)?.amount]),
    );
    const run = await insertRun(em, now, periods);
    audit({ ...about(run), action: 'RETENTION_RUN_STARTED' });
    return run;
  },
};

interface Part {
  readonly run: OpenRun;
  readonly remover: Remover;
  readonly cutoff: Date;
}

/** Removes the next rows of a step; gives the place behind them, or null when all that is left is in somebody's hands. */
const removePart: UseCase<Part, Place | null> = {
  name: 'removeRetentionPart',
  permission: 'retention:run',
  rows: 'ALL',
  async run(transaction, { run, remover, cutoff }) {
    const { em, now, audit, enqueue } = transaction;
    // Held, so that of two workers the second sees where the first one got to.
    if ((await holdOpenRun(em))?.id !== run.id) throw new Error('The run was finished by another worker.');
    const place = await findPlace(em, run.id, remover.step);
    const rows = await takeDue(em, remover, { cutoff, place, atMost: AT_ONCE });
    const last = rows.at(-1);
    if (!last) {
      audit({ ...about(run), action: 'RETENTION_STEP_POSTPONED', details: { step: remover.step } });
      return null;
    }
    const files = await remover.remove(
      em,
      rows.map(({ key }) => key),
    );
    for (const storageKey of files)
      enqueue({
        task: 'remove-stored-file',
        payload: { storageKey },
        key: `remove-stored-file:${storageKey}`,
      });
    await record(transaction, { run, remover }, rows);
    const reached = { start: last.start, key: last.key };
    await keepPlace(em, { runId: run.id, step: remover.step, place: reached, now });
    return reached;
  },
};

/** What went, by unit: the kind and how many, in the audit and in the report; never what it was. */
async function record(
  { em, audit }: Transaction,
  { run, remover: { kind } }: Omit<Part, 'cutoff'>,
  rows: readonly DueRow[],
): Promise<void> {
  const action = retentionRuleOf(kind).end === 'DELETED' ? 'RETENTION_DELETED' : 'RETENTION_ANONYMISED';
  const counts = new Map<number | null, number>();
  for (const { unit_id: unitId } of rows) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  for (const [unitId, count] of counts) {
    await addRemoved(em, { runId: run.id, kind, unitId, count });
    audit({ ...about(run), unitId: unitId ?? NATIONAL_CHAIN, action, details: { kind, count } });
  }
}

/** Holds the file store against the rows, behind the place that the run has come to. */
async function lookThroughFiles(
  { useCases, ...store }: RetentionServices,
  run: OpenRun,
  after: string,
): Promise<void> {
  const cutoff = retentionCutoff('ORPHAN_FILE', run.startedAt, run.periods);
  if (cutoff === null) return;
  for await (const findings of lookThroughStore(store, { cutoff, after }))
    await useCases.execute(settleFindings, SYSTEM, { run, findings });
}

/**
 * What was found, in one transaction with the place behind it: orphans go by a job each, which looks again whether a row
 * names them; what is missing is counted by unit and left as it is.
 */
const settleFindings: UseCase<{ readonly run: OpenRun; readonly findings: StoreFindings }, void> = {
  name: 'settleStoreFindings',
  permission: 'retention:run',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }, { run, findings: { orphans, missing, place } }) {
    if ((await holdOpenRun(em))?.id !== run.id) throw new Error('The run was finished by another worker.');
    for (const storageKey of orphans)
      enqueue({
        task: 'remove-stored-file',
        payload: { storageKey },
        key: `remove-stored-file:${storageKey}`,
      });
    if (orphans.length > 0) {
      const count = orphans.length;
      await addRemoved(em, { runId: run.id, kind: 'ORPHAN_FILE', unitId: null, count });
      audit({ ...about(run), action: 'RETENTION_DELETED', details: { kind: 'ORPHAN_FILE', count } });
    }
    for (const [source, unitId, count] of countsOf(missing)) {
      await addMissing(em, { runId: run.id, source, unitId, count });
      audit({ ...about(run), unitId, action: 'RETENTION_FILES_MISSING', details: { source, count } });
    }
    await keepPlace(em, {
      ...{ runId: run.id, step: FILE_STEP, now },
      place: { start: BEGINNING.start, key: place },
    });
  },
};

function countsOf(missing: StoreFindings['missing']): (readonly [FileSource, number, number])[] {
  const counts = new Map<string, readonly [FileSource, number, number]>();
  for (const { source, unitId } of missing) {
    const key = `${source} ${unitId}`;
    counts.set(key, [source, unitId, (counts.get(key)?.[2] ?? 0) + 1]);
  }
  return [...counts.values()];
}

/** That a step could not be done stands in the list of runs; why, in the log of the worker. */
const recordFailure: UseCase<{ readonly run: OpenRun; readonly step: string }, void> = {
  name: 'recordRetentionFailure',
  permission: 'retention:run',
  rows: 'ALL',
  async run({ em, now, audit }, { run, step }) {
    await markRun(em, run.id, { state: 'FAILED', failedStep: step, now });
    audit({ ...about(run), action: 'RETENTION_RUN_FAILED', details: { step } });
  },
};

const finishRun: UseCase<Pick<Part, 'run'>, void> = {
  name: 'finishRetentionRun',
  permission: 'retention:run',
  rows: 'ALL',
  async run({ em, now, audit }, { run }) {
    const removed = await endRun(em, run.id, now);
    audit({ ...about(run), action: 'RETENTION_RUN_FINISHED', details: { removed } });
  },
};
