import { DomainRefusal } from '@dinhdanh/domain';
import { readIdempotencyKey } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { startLongTask } from '../long-tasks/index.ts';
import { findCoveredWard } from '../wards/index.ts';
import { countNotActivated, newTaskId } from './not-activated.queries.ts';

interface ExportRequest {
  readonly unitCode: string;
  readonly purpose: string;
  readonly idempotencyKey: string;
}

/** Xuất danh sách tài khoản chưa kích hoạt of one ward that the officer covers. */
export const exportNotActivated: UseCase<ExportRequest, { readonly id: string }> = {
  name: 'exportNotActivated',
  permission: 'not-activated:export',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { unitCode, purpose }) {
    const { em, actor, audit } = transaction;
    const ward = await findCoveredWard(em, actor.scope, unitCode);
    if (!ward) throw new DomainRefusal('UNIT_UNKNOWN');
    const id = await newTaskId(em);
    const total = await countNotActivated(em, ward.id);
    await startLongTask(transaction, {
      ...{ id, kind: 'EXPORT_NOT_ACTIVATED', purpose, total, input: null },
      parameters: { unitId: ward.id },
    });
    audit({
      unitId: ward.id,
      action: 'NOT_ACTIVATED_EXPORTED',
      subjectKind: 'LONG_TASK',
      subjectId: id,
      details: { purposeStated: true, total },
    });
    return { id };
  },
};
