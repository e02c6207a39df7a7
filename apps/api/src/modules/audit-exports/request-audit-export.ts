import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields, readIdempotencyKey, readPurpose } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { AuditFilter } from '../audit-log/index.ts';
import { insertAuditExport } from './audit-exports.queries.ts';

interface Asked {
  readonly idempotencyKey: string;
  readonly filter: AuditFilter;
  readonly purpose: string;
}

/** Đề nghị kết xuất nhật ký: nothing leaves before a second person has approved. */
export const requestAuditExport: UseCase<Asked, { id: string }> = {
  name: 'requestAuditExport',
  permission: 'audit-export:request',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run({ em, actor, now, audit }, { filter, purpose: text }) {
    const officer = asOfficer(actor);
    const { purpose } = parseFields({ purpose: () => readPurpose(text) });
    const id = await insertAuditExport(em, {
      scope: officer.scope,
      filter,
      purpose,
      by: officer.id,
      at: now,
    });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AUDIT_EXPORT_REQUESTED',
      subjectKind: 'AUDIT_EXPORT',
      subjectId: id,
      details: { ...filter },
    });
    return { id };
  },
};
