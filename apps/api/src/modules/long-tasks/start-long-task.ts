import { DomainRefusal, parsePurposeWords, type LongTaskKind } from '@dinhdanh/domain';
import { asOfficer, unitIdsOf } from '../../platform/access/actor.ts';
import type { FileLocation } from '../../platform/files/sealed-files.ts';
import { Forbidden } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { countOpenTasks, findUnitByCode, insertLongTask } from './long-tasks.queries.ts';

/** So many tasks of one officer may wait or run at a time. */
const OPEN_AT_MOST = 5;

export interface LongTaskStart {
  /** The task's identifier, that of the uploaded file where there is one. */
  readonly id: string;
  readonly kind: LongTaskKind;
  /** Why the officer needs it, in words. */
  readonly purpose: string;
  /** What the kind needs to know; never personal data. */
  readonly parameters: object;
  /** How many rows there are to work off. */
  readonly total: number;
  readonly input: FileLocation | null;
}

/** Starts a long task as part of the use case of its kind, under the unit of the officer's appointment. */
export async function startLongTask(transaction: Transaction, start: LongTaskStart): Promise<void> {
  const { em, audit, enqueue } = transaction;
  const officer = asOfficer(transaction.actor);
  const purpose = parsePurposeWords(start.purpose);
  const [appointed] = officer.appointedUnits;
  const unit = appointed && (await findUnitByCode(em, appointed.code, unitIdsOf(officer.scope) ?? []));
  if (!unit) throw new Forbidden();
  if ((await countOpenTasks(em, officer.id)) >= OPEN_AT_MOST) throw new DomainRefusal('LONG_TASKS_TOO_MANY');
  await insertLongTask(em, { ...start, purpose, startedBy: officer.id, unitId: unit.id });
  audit({
    unitId: unit.id,
    action: 'LONG_TASK_STARTED',
    subjectKind: 'LONG_TASK',
    subjectId: start.id,
    // The purpose is in words of the officer, so it stands with the task and not in the chain.
    details: { kind: start.kind, purposeStated: true, total: start.total },
  });
  enqueue(longTaskJob(start.id));
}

export const longTaskJob = (longTaskId: string) =>
  ({ task: 'run-long-task', payload: { longTaskId }, key: `run-long-task:${longTaskId}` }) as const;
