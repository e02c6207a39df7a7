import { assertMayActOnLockRequest } from '@dinhdanh/domain';
import type { Transaction, UseCase } from '../../platform/use-case.ts';
import { holdAccountWithGrounds } from '../locks/index.ts';
import { assertVersionRead, holdLockRequest, type ReadLockRequest } from './hold-lock-request.ts';
import { markUnsealed, type LockRequestFullRow } from './lock-requests.queries.ts';
import { tellHolder } from './tell-holder.ts';

/** Thôi giữ kín: from now on the holder is told, and of what stands already at once. */
export const unsealLockRequest: UseCase<ReadLockRequest, { readonly id: string }> = {
  name: 'unsealLockRequest',
  permission: 'lock-request:decide',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion }) {
    const { em, now, audit } = transaction;
    const { row, request, acting } = await holdLockRequest(transaction, { id });
    assertMayActOnLockRequest(request, acting, 'UNSEAL');
    assertVersionRead(row, expectedVersion);
    await markUnsealed(em, id, now, acting.officerId);
    await tellWhatStands(transaction, { ...row, unsealed_at: now });
    audit({
      unitId: row.unit_id,
      action: 'LOCK_REQUEST_UNSEALED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
    });
    return { id };
  },
};

/** A lock that ended while it was sealed is told of where it was a mistake; otherwise there is no news any more. */
async function tellWhatStands(transaction: Transaction, row: LockRequestFullRow): Promise<void> {
  const { account, standing } = await holdAccountWithGrounds(transaction, row.account_id);
  const ground = standing.find(({ lockRequestId }) => lockRequestId === row.id);
  if (ground)
    await tellHolder(transaction, row, {
      kind: 'LOCKED',
      at: ground.startedAt,
      isBeforeDecision: ground.isProvisional,
    });
  else if (row.state === 'REVERSED')
    await tellHolder(transaction, row, { kind: 'REVERSED', isStillLocked: account.state === 'LOCKED' });
}
