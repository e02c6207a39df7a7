import {
  decideLockRequest as judge,
  DomainRefusal,
  type ActingOfficer,
  type LockRequestState,
  type RequestToAct,
} from '@dinhdanh/domain';
import { asField, readReasonText } from '../../platform/input-refused.ts';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { issueLetter } from '../letters/index.ts';
import { confirmProvisionalGround, endGrounds, holdAccountWithGrounds, startGround } from '../locks/index.ts';
import { endUrgentLock } from './end-urgent-lock.ts';
import { assertVersionRead, holdLockRequest, type ReadLockRequest } from './hold-lock-request.ts';
import { markSettled, type LockRequestFullRow } from './lock-requests.queries.ts';
import { tellHolder } from './tell-holder.ts';

interface Decision extends ReadLockRequest {
  readonly action: 'APPROVE' | 'REFUSE';
  readonly reason: string | null;
}

/**
 * Quyết định đề nghị khóa, mở khóa, by the head whom the decree of the day of receipt names, who has just signed with the
 * own password. The request is held before the account: of two heads at one moment one decides, and the other hears of it.
 *
 * @legal thẩm quyền quyết định: Điều 20 Nghị định 59/2022/NĐ-CP; Điều 15 Nghị định 69/2024/NĐ-CP.
 */
export const decideLockRequest: UseCase<Decision, { readonly id: string }> = {
  name: 'decideLockRequest',
  permission: 'lock-request:decide',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion, action, reason }) {
    const { em, now, audit } = transaction;
    const { row, request, acting } = await holdLockRequest(transaction, { id });
    const state = judged(request, acting, { action, reason });
    assertVersionRead(row, expectedVersion);
    // An approval needs no words; where there are some, the requester reads them.
    const words = reason?.trim() ? readReasonText('reason', reason) : null;
    await markSettled(em, id, { state, at: now, by: acting.officerId, reason: words });
    if (state === 'REFUSED') await endUrgentLock(transaction, row);
    else if (row.kind === 'LOCK') await lock(transaction, row);
    else await unlock(transaction, row);
    await issueLetter(transaction, {
      kind: `${row.kind}_${action === 'APPROVE' ? 'APPROVED' : 'REFUSED'}`,
      lockRequestId: id,
      reason: words,
    });
    audit({
      unitId: row.unit_id,
      action: state === 'APPROVED' ? 'LOCK_REQUEST_APPROVED' : 'LOCK_REQUEST_REFUSED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
      details: {
        kind: row.kind,
        regime: row.legal_regime,
        isLate: row.decide_by !== null && row.decide_by <= now,
      },
    });
    return { id };
  },
};

/** What a rule says against the reason is said at its field. */
const judged = (
  request: RequestToAct,
  acting: ActingOfficer,
  decision: Parameters<typeof judge>[2],
): LockRequestState => asField('reason', () => judge(request, acting, decision));

/** An urgent lock that is approved stands on as it is; nothing is locked twice on one request. */
async function lock(transaction: Transaction, row: LockRequestFullRow): Promise<void> {
  const { id: lockRequestId, legal_regime: regime } = row;
  const held = await holdAccountWithGrounds(transaction, row.account_id);
  if (held.standing.some((ground) => ground.lockRequestId === lockRequestId))
    await confirmProvisionalGround(transaction.em, lockRequestId);
  else await startGround(transaction, held, { kind: 'AUTHORITY_REQUEST', regime, lockRequestId });
  await tellHolder(transaction, row, { kind: 'LOCKED', at: transaction.now, isBeforeDecision: false });
}

async function unlock(transaction: Transaction, row: LockRequestFullRow): Promise<void> {
  const held = await holdAccountWithGrounds(transaction, row.account_id);
  const ids = held.standing
    .filter(({ lockRequestId }) => lockRequestId === row.target_request_id)
    .map(({ id }) => id);
  if (ids.length === 0) throw new DomainRefusal('LOCK_NOT_STANDING');
  const { after } = await endGrounds(transaction, held, { ids, because: 'UNLOCK_APPROVED' });
  await tellHolder(transaction, row, { kind: 'UNLOCKED', isStillLocked: after === 'LOCKED' });
}
