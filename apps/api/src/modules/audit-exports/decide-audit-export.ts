import { auditExportExpiry, auditExportLifecycle, decideAuditExport, DomainRefusal } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { asField } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { lockExport, settleExport, type AuditExportRow } from './audit-exports.queries.ts';

interface Settling {
  readonly id: string;
  readonly expectedVersion: number;
  readonly text?: string | null;
}

type Settled = Omit<Parameters<typeof settleExport>[2], 'at'>;

/** Found, judged and changed in one turn; `judge` says what becomes of it. */
const settling = (
  name: string,
  permission: Permission,
  action: string,
  judge: (row: AuditExportRow, input: Settling, transaction: Transaction) => Settled,
): UseCase<Settling, { id: string }> => ({
  name,
  permission,
  rows: 'ACTOR',
  async run(transaction, input) {
    const { em, now, audit } = transaction;
    const row = isUuid(input.id) ? await lockExport(em, input.id) : null;
    if (!row) throw new NotFound();
    const settled = judge(row, input, transaction);
    if (row.version !== input.expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: row.version });
    await settleExport(em, input.id, { ...settled, at: now });
    audit({ unitId: NATIONAL_CHAIN, action, subjectKind: 'AUDIT_EXPORT', subjectId: input.id });
    return { id: input.id };
  },
});

const asked = (row: AuditExportRow, { actor }: Transaction) => ({
  state: row.state,
  requestedById: row.requested_by,
  officerId: asOfficer(actor).id,
});

/** Phê duyệt: from now on who asked can fetch the lines, until it runs out. */
export const approveAuditExport = settling(
  'approveAuditExport',
  'audit-export:decide',
  'AUDIT_EXPORT_APPROVED',
  (row, _input, transaction) => ({
    state: decideAuditExport({ ...asked(row, transaction), action: 'APPROVE', text: null }),
    by: asOfficer(transaction.actor).id,
    text: null,
    expiresAt: auditExportExpiry(transaction.now),
  }),
);

/** Từ chối, with the reason. */
export const refuseAuditExport = settling(
  'refuseAuditExport',
  'audit-export:decide',
  'AUDIT_EXPORT_REFUSED',
  (row, { text = null }, transaction) => ({
    state: asField('text', () => decideAuditExport({ ...asked(row, transaction), action: 'REFUSE', text })),
    by: asOfficer(transaction.actor).id,
    text: text && text.normalize('NFC').trim(),
    expiresAt: null,
  }),
);

/** Rút đề nghị: only who asked; for anybody else it is not there. */
export const withdrawAuditExport = settling(
  'withdrawAuditExport',
  'audit-export:withdraw',
  'AUDIT_EXPORT_WITHDRAWN',
  (row, _input, { actor }) => {
    if (row.requested_by !== asOfficer(actor).id) throw new NotFound();
    const state = auditExportLifecycle.next(row.state, 'WITHDRAW');
    return { state, by: null, text: null, expiresAt: null };
  },
);
