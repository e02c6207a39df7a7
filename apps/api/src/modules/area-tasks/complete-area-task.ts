import { DomainRefusal } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { InputRefused } from '../../platform/input-refused.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { startActivationWindow } from '../accounts/index.ts';
import {
  findAreaTaskForUpdate,
  finishAreaTask,
  getAreaTaskRow,
  type AreaTaskRow,
} from './area-tasks.queries.ts';

const SHORTEST_NOTE = 10;
const LONGEST_NOTE = 1_000;

/** Hoàn thành việc: what the area officer did and found, in words. Done once. */
export const completeAreaTask: UseCase<{ id: string; expectedVersion: number; note: string }, AreaTaskRow> = {
  name: 'completeAreaTask',
  permission: 'area-task:complete',
  rows: 'ACTOR',
  async run(transaction, { id, expectedVersion, note }) {
    const { em, actor, now, audit } = transaction;
    if (!isOfficer(actor)) throw new Error('Only an officer completes a task.');
    const task = isUuid(id) ? await findAreaTaskForUpdate(em, id) : null;
    if (!task) throw new NotFound();
    if (task.state === 'DONE') throw new DomainRefusal('TASK_ALREADY_DONE');
    const told = note.normalize('NFC').trim();
    if (told.length < SHORTEST_NOTE || told.length > LONGEST_NOTE)
      throw new InputRefused([{ path: 'note', code: 'NOTE_REQUIRED' }]);
    if (task.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: task.version });
    await finishAreaTask(em, id, { at: now, by: actor.id, note: told });
    // Told at the door is told: from now on the holder has the days that the law gives.
    if (task.kind === 'UNDELIVERABLE_NOTICE' && task.application_id)
      await startActivationWindow(transaction, { applicationId: task.application_id }, 'TOLD_IN_PERSON');
    audit({
      unitId: task.unit_id,
      action: 'AREA_TASK_COMPLETED',
      subjectKind: 'AREA_TASK',
      subjectId: id,
      details: { version: expectedVersion },
    });
    return getAreaTaskRow(em, id);
  },
};
