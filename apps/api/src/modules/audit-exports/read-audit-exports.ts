import { canFetchAuditExport } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findExport, listExports, type AuditExportRow } from './audit-exports.queries.ts';

/** Xem các đề nghị kết xuất; the reading is recorded. */
export const listAuditExports: UseCase<
  { offset: number; limit: number },
  { rows: AuditExportRow[]; now: Date }
> = {
  name: 'listAuditExports',
  permission: 'audit-export:list',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, page) {
    const officer = asOfficer(actor);
    const rows = await listExports(em, officer.scope, page);
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AUDIT_EXPORTS_LISTED',
      subjectKind: 'OFFICER',
      subjectId: officer.id,
      details: { count: rows.length },
    });
    return { rows, now };
  },
};

/** One request as it stands after an act on it, which has left its own line. */
export const openAuditExport: UseCase<{ id: string }, { row: AuditExportRow; now: Date }> = {
  name: 'openAuditExport',
  permission: 'audit-export:list',
  rows: 'ACTOR',
  async run({ em, now, audit }, { id }) {
    const row = isUuid(id) ? await findExport(em, id) : null;
    if (!row) throw new NotFound();
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AUDIT_EXPORT_OPENED',
      subjectKind: 'AUDIT_EXPORT',
      subjectId: id,
    });
    return { row, now };
  },
};

/** Tải tệp kết xuất: each fetching leaves a line before the first byte leaves the house. */
export const fetchAuditExport: UseCase<{ id: string }, { row: AuditExportRow }> = {
  name: 'fetchAuditExport',
  permission: 'audit-export:download',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id }) {
    const row = isUuid(id) ? await findExport(em, id) : null;
    const officerId = asOfficer(actor).id;
    const isTheirs =
      row !== null &&
      canFetchAuditExport(
        { state: row.state, requestedById: row.requested_by, officerId },
        { expiresAt: row.expires_at, now },
      );
    if (!isTheirs) throw new NotFound();
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'AUDIT_EXPORT_FETCHED',
      subjectKind: 'AUDIT_EXPORT',
      subjectId: id,
    });
    return { row };
  },
};
