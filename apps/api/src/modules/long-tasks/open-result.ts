import { asOfficer } from '../../platform/access/actor.ts';
import { actsIn } from '../../platform/access/reach.ts';
import type { FileLocation } from '../../platform/files/sealed-files.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { TableFormat } from '../../platform/tables/write-table.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { LONG_TASK_PERMISSIONS } from './long-task-kinds.ts';
import { findResultToOpen } from './long-tasks.queries.ts';

interface OpenedResult {
  readonly location: FileLocation;
  readonly fileName: string;
}

/** Tải kết quả: by the officer who started the task and may still start one of its kind there; every taking is recorded. */
export const openResult: UseCase<{ readonly id: string; readonly format: TableFormat }, OpenedResult> = {
  name: 'openResult',
  permission: 'long-task:download',
  rows: 'ACTOR',
  async run({ em, actor, audit }, { id, format }) {
    const officer = asOfficer(actor);
    const found = isUuid(id) ? await findResultToOpen(em, id, officer.id) : null;
    if (!found || !actsIn(officer, LONG_TASK_PERMISSIONS[found.kind], found.unit_id)) throw new NotFound();
    audit({
      unitId: found.unit_id,
      action: 'LONG_TASK_RESULT_TAKEN',
      subjectKind: 'LONG_TASK',
      subjectId: id,
      details: { kind: found.kind, format },
    });
    return {
      location: { id, storageKey: format === 'CSV' ? found.csv : found.xlsx, keyId: found.key_id },
      fileName: `ket-qua-${id.slice(-12)}.${format.toLowerCase()}`,
    };
  },
};
