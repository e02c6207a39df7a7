import { checkRetentionProposal, retentionPeriodOf, type RetentionKind } from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { readIdempotencyKey, readReasonText } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findSettings, insertChange, isChangeWaiting } from './retention-periods.queries.ts';

interface Proposal {
  readonly idempotencyKey: string;
  readonly kind: RetentionKind;
  readonly amount: number;
  readonly reason: string;
}

/** Đề nghị thay đổi thời hạn lưu trữ: nothing changes before a second person has approved. */
export const proposeRetentionPeriod: UseCase<Proposal, { id: string }> = {
  name: 'proposeRetentionPeriod',
  permission: 'retention:propose',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run({ em, actor, now, audit }, { kind, amount, reason: text }) {
    const reason = readReasonText('reason', text);
    const isWaiting = await isChangeWaiting(em, kind);
    const present = retentionPeriodOf(kind, await findSettings(em))?.amount ?? 0;
    checkRetentionProposal({ kind, amount }, { present, isWaiting });
    const id = await insertChange(em, {
      ...{ kind, amount, reason, before: present, by: asOfficer(actor).id, at: now },
    });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'RETENTION_CHANGE_PROPOSED',
      subjectKind: 'RETENTION_PERIOD',
      subjectId: id,
      details: { kind, before: present, amount },
    });
    return { id };
  },
};
