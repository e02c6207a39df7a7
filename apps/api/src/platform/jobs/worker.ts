import { Logger as QueueLogger, run, type Runner, type Task, type TaskList } from 'graphile-worker';
import type { z } from 'zod';
import type { Logger } from '../log.ts';
import { inJob } from '../telemetry/telemetry.ts';

export interface JobRun<Payload> {
  readonly payload: Payload;
  /** True when the job will not be tried again, so that whoever waits for it must be told now. */
  readonly isLastAttempt: boolean;
  /** Told when the worker is to stop, to jobs that can end early. */
  readonly signal: AbortSignal;
}

/** A job's payload is read like any other input before it is believed. */
export const job =
  <Schema extends z.ZodType>(schema: Schema, work: (run: JobRun<z.infer<Schema>>) => Promise<void>): Task =>
  (payload, { job: { attempts, max_attempts: maxAttempts }, abortSignal: signal }) =>
    work({ payload: schema.parse(payload), isLastAttempt: attempts >= maxAttempts, signal });

/** Each task with its name in figures and traces; payloads go into none. */
export const observedTasks = (tasks: Readonly<Record<string, Task>>): TaskList =>
  Object.fromEntries(
    Object.entries(tasks).map(([name, task]): [string, Task] => [
      name,
      (payload, helpers) => inJob(name, async () => void (await task(payload, helpers))),
    ]),
  );

/** Five agencies that are slow hold a place each, and everything else goes on beside them. */
const PLACES = 12;

/** Runs the jobs of the queue: with backoff after a failure, at last left in the queue as failed for good. */
export async function startWorker(
  ownerDatabaseUrl: string,
  tasks: TaskList,
  crontab: string,
  log: Logger,
): Promise<Runner> {
  const runner = await run({
    connectionString: ownerDatabaseUrl,
    maxPoolSize: PLACES + 3,
    taskList: tasks,
    crontab,
    concurrency: PLACES,
    noHandleSignals: true,
    pollInterval: 2_000,
    // The queue prints payloads and stacks on its own; only its warnings are of use, and only through our scrubbed log.
    logger: new QueueLogger(() => (level, message) => {
      if (level === 'warning') log.warn({ queue: message }, 'queue');
    }),
  });
  runner.events.on('job:error', ({ job: { task_identifier: task, attempts }, error }) =>
    log.warn({ task, attempts, error: String(error) }, 'job failed'),
  );
  runner.events.on('job:failed', ({ job: { task_identifier: task }, error }) =>
    log.error({ task, error: String(error) }, 'job failed for good'),
  );
  return runner;
}
