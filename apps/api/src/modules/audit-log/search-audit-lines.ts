import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { UseCase } from '../../platform/use-case.ts';
import type { AuditFilter } from './audit-search.queries.ts';

/** Tra cứu nhật ký: who looks into the audit stands in it as well, with what was asked for. */
export const recordAuditSearch: UseCase<AuditFilter, void> = {
  name: 'recordAuditSearch',
  permission: 'audit:read',
  rows: 'ACTOR',
  async run({ actor, audit }, filter) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AUDIT_SEARCHED',
      subjectKind: 'OFFICER',
      subjectId: asOfficer(actor).id,
      details: { ...filter },
    });
  },
};
