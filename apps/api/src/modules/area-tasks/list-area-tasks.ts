import { isOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { listAreaTaskRows, type AreaTaskListRequest, type AreaTaskRow } from './area-tasks.queries.ts';

/**
 * Xem danh sách việc: the tasks of the officer's units with open phone numbers, for calling is the officer's job. So
 * the reading is recorded: a line for each unit whose people were shown, with their number; for an area officer, who
 * has one unit, one line.
 */
export const listAreaTasks: UseCase<AreaTaskListRequest, { rows: AreaTaskRow[]; counted: number }> = {
  name: 'listAreaTasks',
  permission: 'area-task:list',
  rows: 'ACTOR',
  async run({ em, actor, audit }, request) {
    if (!isOfficer(actor)) throw new Error('Only an officer has tasks.');
    const found = await listAreaTaskRows(em, actor.scope, request);
    const shown = new Set(found.rows.map((row) => row.unit_id));
    for (const unitId of shown.size > 0 ? shown : [ownChain(actor.scope)]) {
      audit({
        unitId,
        action: 'AREA_TASKS_LISTED',
        subjectKind: 'OFFICER',
        subjectId: actor.id,
        details: { count: found.rows.filter((row) => row.unit_id === unitId).length },
      });
    }
    return found;
  },
};

/** Where it is kept that an officer saw an empty list. */
const ownChain = (scope: Parameters<typeof listAreaTaskRows>[1]): number =>
  (scope.kind === 'UNITS' ? scope.unitIds[0] : undefined) ?? NATIONAL_CHAIN;
