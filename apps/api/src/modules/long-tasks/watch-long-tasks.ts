import { SYSTEM } from '../../platform/access/actor.ts';
import { enqueueJobsNow } from '../../platform/jobs/enqueue.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  forgetResult,
  listExpiredTasks,
  listTasksLeftBehind,
  type ExpiredResult,
} from './long-tasks.queries.ts';
import { removeResult, type LongTaskServices } from './run-long-task.ts';
import { longTaskJob } from './start-long-task.ts';

const forgetExpiredResult: UseCase<{ readonly id: string }, ExpiredResult | null> = {
  name: 'forgetExpiredResult',
  permission: 'long-task:run',
  rows: 'ALL',
  async run({ em, audit }, { id }) {
    const expired = await forgetResult(em, id);
    if (expired)
      audit({
        unitId: expired.unit_id,
        action: 'LONG_TASK_RESULT_REMOVED',
        subjectKind: 'LONG_TASK',
        subjectId: id,
      });
    else throw new Error(`The result of long task ${id} was removed by another run.`);
    return expired;
  },
};

/**
 * Every minute: puts tasks back into the queue whose worker was killed, for the queue itself waits hours before it lets
 * go of the job of a dead worker, and removes results that have expired.
 */
export async function watchLongTasks({ useCases, reader, files, pool }: LongTaskServices): Promise<void> {
  const left = await listTasksLeftBehind(reader);
  await enqueueJobsNow(
    pool,
    left.map(({ id }) => longTaskJob(id)),
  );
  for (const { id } of await listExpiredTasks(reader)) {
    // The rows go first: whatever stops this in between leaves a file that nobody can open any more.
    const expired = await useCases.execute(forgetExpiredResult, SYSTEM, { id });
    if (expired) await removeResult(files, expired);
  }
}
