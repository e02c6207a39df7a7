import {
  decideRetentionChange,
  DomainRefusal,
  retentionChangeLifecycle,
  type RetentionChangeState,
} from '@dinhdanh/domain';
import { asOfficer } from '../../platform/access/actor.ts';
import type { Permission } from '../../platform/access/permissions.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { asField } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { lockChange, settleChange } from './retention-periods.queries.ts';

interface Settling {
  readonly id: string;
  readonly expectedVersion: number;
  readonly text?: string;
}

interface Judged {
  readonly state: RetentionChangeState;
  readonly proposedById: string;
  readonly officerId: string;
  readonly text: string | null;
}

/** Found, judged and changed in one turn; `judge` says what becomes of it. */
const settling = (
  name: string,
  permission: Permission,
  action: string,
  judge: (change: Judged) => RetentionChangeState,
): UseCase<Settling, { id: string }> => ({
  name,
  permission,
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id, expectedVersion, text = null }) {
    const change = isUuid(id) ? await lockChange(em, id) : null;
    if (!change) throw new NotFound();
    const officerId = asOfficer(actor).id;
    const state = judge({ state: change.state, proposedById: change.proposed_by, officerId, text });
    if (change.version !== expectedVersion)
      throw new DomainRefusal('STALE_VERSION', { currentVersion: change.version });
    const isDecided = state !== 'WITHDRAWN';
    await settleChange(em, id, {
      ...{ state, at: now, by: isDecided ? officerId : null },
      text: state === 'REFUSED' && text !== null ? text.normalize('NFC').trim() : null,
    });
    audit({
      unitId: NATIONAL_CHAIN,
      ...{ action, subjectKind: 'RETENTION_PERIOD', subjectId: id },
      details: { kind: change.kind, amount: change.amount },
    });
    return { id };
  },
});

/** Phê duyệt: in force from the next daily run on. */
export const approveRetentionPeriod = settling(
  'approveRetentionPeriod',
  'retention:decide',
  'RETENTION_CHANGE_APPROVED',
  (change) => decideRetentionChange({ ...change, action: 'APPROVE' }),
);

/** Từ chối, with the reason. */
export const refuseRetentionPeriod = settling(
  'refuseRetentionPeriod',
  'retention:decide',
  'RETENTION_CHANGE_REFUSED',
  (change) => asField('text', () => decideRetentionChange({ ...change, action: 'REFUSE' })),
);

/** Rút đề nghị: only who proposed; for anybody else it is not there. */
export const withdrawRetentionPeriod = settling(
  'withdrawRetentionPeriod',
  'retention:propose',
  'RETENTION_CHANGE_WITHDRAWN',
  ({ state, proposedById, officerId }) => {
    if (proposedById !== officerId) throw new NotFound();
    return retentionChangeLifecycle.next(state, 'WITHDRAW');
  },
);
