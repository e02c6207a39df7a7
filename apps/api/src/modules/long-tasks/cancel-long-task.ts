import { longTaskLifecycle } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { askToCancel, holdTask } from './long-tasks.queries.ts';
import { longTaskJob } from './start-long-task.ts';

/** Dừng việc: the worker stops before the next part; what is done stays done and stands in the result. */
export const cancelLongTask: UseCase<{ readonly id: string }, void> = {
  name: 'cancelLongTask',
  permission: 'long-task:cancel',
  rows: 'ACTOR',
  async run({ em, actor, now, audit, enqueue }, { id }) {
    const task = isUuid(id) ? await holdTask(em, id) : null;
    if (task?.started_by !== asOfficer(actor).id) throw new NotFound();
    longTaskLifecycle.next(task.state, 'CANCEL');
    if (task.cancel_requested_at === null) await askToCancel(em, id, now);
    audit({
      unitId: task.unit_id,
      action: 'LONG_TASK_CANCEL_REQUESTED',
      subjectKind: 'LONG_TASK',
      subjectId: id,
      details: { done: task.done },
    });
    // Nothing may be at work on it just now.
    enqueue(longTaskJob(id));
  },
};
