import { DomainRefusal, longTaskLifecycle, type LongTaskKind, type RefusalCode } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import { SYSTEM } from '../../platform/access/actor.ts';
import type { SealedFiles } from '../../platform/files/sealed-files.ts';
import { enqueueJobsNow } from '../../platform/jobs/enqueue.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { writeTable } from '../../platform/tables/write-table.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import type { LongTaskRun, LongTaskWork } from './long-task-kinds.ts';
import {
  findResultPlaces,
  findTaskToRun,
  holdTask,
  insertLines,
  markEnded,
  markMoved,
  markStarted,
  noteRestart,
  readLines,
  type Ending,
  type HeldTask,
  type TaskToRun,
} from './long-tasks.queries.ts';
import { longTaskJob } from './start-long-task.ts';

export interface LongTaskServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly files: SealedFiles;
  readonly pool: Pool;
}

/** Taken up so often without getting on, a task is not tried again. */
const RESTARTS_AT_MOST = 10;
const SHEET = 'Kết quả';

type Step = 'GO_ON' | 'THROUGH' | 'CANCELLED' | 'ENDED';

/** Takes a task up, for the first time or after a worker that is no more. */
const takeUpLongTask: UseCase<{ readonly id: string }, 'TAKEN' | 'STOPPED_TOO_OFTEN' | 'ENDED'> = {
  name: 'takeUpLongTask',
  permission: 'long-task:run',
  rows: 'ALL',
  async run({ em, now, audit }, { id }) {
    const task = await holdTask(em, id);
    if (!task) throw new Error(`Long task ${id} is not there.`);
    const isNew = task.state === 'QUEUED';
    if (isNew) await markStarted(em, id, now);
    else await noteRestart(em, id, now);
    audit({
      ...ofTask(task),
      action: 'LONG_TASK_TAKEN_UP',
      details: { isFirst: isNew, done: task.done, restarts: task.restarts },
    });
    if (!isNew && task.state !== 'RUNNING') return 'ENDED';
    return !isNew && task.restarts >= RESTARTS_AT_MOST ? 'STOPPED_TOO_OFTEN' : 'TAKEN';
  },
};

/** The next part of a task and its progress, in one transaction: both are there, or neither. */
const runPart = (run: LongTaskRun): UseCase<{ readonly id: string }, Step> => ({
  name: 'runPartOfLongTask',
  permission: 'long-task:run',
  rows: 'ALL',
  async run(transaction, { id }) {
    const { em, now, audit } = transaction;
    const task = await holdTask(em, id);
    if (!task) throw new Error(`Long task ${id} is not there.`);
    const step = stepOf(task);
    if (step !== 'GO_ON') {
      audit({ ...ofTask(task), action: 'LONG_TASK_LOOKED_AT', details: { state: task.state } });
      return step;
    }
    const { lines, cursor, isLast } = await run.runPart(transaction, {
      cursor: task.cursor,
      done: task.done,
    });
    const problems = lines.filter(({ problem }) => problem !== null).length;
    await insertLines(em, { id, unitId: task.unit_id }, lines);
    await markMoved(em, id, { lines: lines.length, problems, cursor, isThrough: isLast }, now);
    audit({
      ...ofTask(task),
      action: 'LONG_TASK_ADVANCED',
      details: { done: task.done + lines.length, problems: task.problem_count + problems },
    });
    return isLast ? 'THROUGH' : 'GO_ON';
  },
});

function stepOf({ state, cancel_requested_at: cancelRequestedAt, is_through: isThrough }: HeldTask): Step {
  if (state !== 'RUNNING') return 'ENDED';
  if (isThrough) return 'THROUGH';
  return cancelRequestedAt === null ? 'GO_ON' : 'CANCELLED';
}

/** Ends a task with what came of it; false when another worker has. */
const endLongTask: UseCase<Ending & { readonly id: string }, boolean> = {
  name: 'endLongTask',
  permission: 'long-task:run',
  rows: 'ALL',
  async run({ em, now, audit }, { id, ...ending }) {
    const task = await holdTask(em, id);
    if (!task) throw new Error(`Long task ${id} is not there.`);
    const isOpen = longTaskLifecycle.allowedActions(task.state).length > 0;
    if (isOpen) await markEnded(em, id, ending, now);
    audit({
      ...ofTask(task),
      action: isOpen ? `LONG_TASK_${ending.state}` : 'LONG_TASK_LOOKED_AT',
      details: { done: task.done, problems: task.problem_count, failure: ending.failure },
    });
    return isOpen;
  },
};

const ofTask = ({ id, unit_id: unitId }: HeldTask) =>
  ({ unitId, subjectKind: 'LONG_TASK', subjectId: id }) as const;

/**
 * Chạy việc: works a task off as a job, from wherever it stands. Killed at any moment it is taken up again by the watch
 * of the next minute; two workers on one task take turns and harm nothing.
 */
export async function runLongTask(
  services: LongTaskServices & { readonly works: ReadonlyMap<LongTaskKind, LongTaskWork> },
  { longTaskId: id, signal }: { readonly longTaskId: string; readonly signal: AbortSignal },
): Promise<void> {
  const { useCases, reader, pool, works } = services;
  const task = await findTaskToRun(reader, id);
  const work = task && works.get(task.kind);
  if (!task || !work) return;
  const taken = await useCases.execute(takeUpLongTask, SYSTEM, { id });
  if (taken === 'ENDED') return;
  if (taken === 'STOPPED_TOO_OFTEN') return fail(services, task, 'LONG_TASK_STOPPED');
  const run = await openOrFail(services, task, work);
  if (!run) return;
  let step: Step = 'GO_ON';
  while (step === 'GO_ON') {
    if (signal.aborted) {
      await enqueueJobsNow(pool, [longTaskJob(id)]);
      return;
    }
    step = await useCases.execute(runPart(run), SYSTEM, { id });
  }
  if (step !== 'ENDED') await end(services, task, run, step === 'CANCELLED' ? 'CANCELLED' : 'SUCCEEDED');
}

async function openOrFail(
  services: LongTaskServices,
  task: TaskToRun,
  work: LongTaskWork,
): Promise<LongTaskRun | null> {
  const { input_key: storageKey, input_key_id: keyId } = task;
  try {
    return await work.open({
      id: task.id,
      kind: task.kind,
      startedBy: task.started_by,
      startedByName: task.started_by_name,
      unitId: task.unit_id,
      purpose: task.purpose,
      parameters: task.parameters,
      createdAt: task.created_at,
      input:
        storageKey !== null && keyId !== null
          ? await services.files.get({ id: task.id, storageKey, keyId }, 'full')
          : null,
    });
  } catch (error) {
    if (!(error instanceof DomainRefusal)) throw error;
    await fail(services, task, error.code);
    return null;
  }
}

async function fail(
  { useCases, files }: LongTaskServices,
  task: TaskToRun,
  failure: RefusalCode,
): Promise<void> {
  await useCases.execute(endLongTask, SYSTEM, { id: task.id, state: 'FAILED', failure, result: null });
  await removeInput(files, task);
}

/** Writes the result in both formats, then ends the task: an ended task never names what is not there. */
async function end(
  { useCases, reader, files }: LongTaskServices,
  task: TaskToRun,
  run: LongTaskRun,
  state: 'SUCCEEDED' | 'CANCELLED',
): Promise<void> {
  const { id } = task;
  const rows = [...run.heading, ...(await readLines(reader, id))];
  const places = await findResultPlaces(reader, id);
  try {
    const { keyId } = await files.put(
      { id, storageKey: places.csv },
      { full: await writeTable('CSV', SHEET, rows) },
    );
    await files.put({ id, storageKey: places.xlsx }, { full: await writeTable('XLSX', SHEET, rows) });
    const result = { ...places, keyId };
    if (!(await useCases.execute(endLongTask, SYSTEM, { id, state, failure: null, result })))
      await removeResult(files, places);
  } catch (error) {
    await removeResult(files, places).catch(() => undefined);
    throw error;
  }
  await removeInput(files, task);
}

export async function removeResult(
  files: SealedFiles,
  places: { readonly csv: string; readonly xlsx: string },
): Promise<void> {
  await files.remove(places.csv);
  await files.remove(places.xlsx);
}

const removeInput = (files: SealedFiles, { input_key: key }: TaskToRun): Promise<void> =>
  key === null ? Promise.resolve() : files.remove(key);
