import { assertMayActOnLockRequest } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { holdAccountWithGrounds, startGround } from '../locks/index.ts';
import { assertVersionRead, holdLockRequest, type ReadLockRequest } from './hold-lock-request.ts';
import { markLockedAtOnce } from './lock-requests.queries.ts';
import { tellHolder } from './tell-holder.ts';

/**
 * Khóa khẩn cấp: a head locks before the decision, where danger cannot wait for the term. The term runs on, and without
 * a decision the ground stands as provisional for everybody to see.
 */
export const lockAtOnce: UseCase<ReadLockRequest, { readonly id: string }> = {
  name: 'lockAtOnce',
  permission: 'lock-request:decide',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion }) {
    const { em, now, audit } = transaction;
    const { row, request, acting } = await holdLockRequest(transaction, { id });
    assertMayActOnLockRequest(request, acting, 'LOCK_AT_ONCE');
    assertVersionRead(row, expectedVersion);
    await markLockedAtOnce(em, id, now, acting.officerId);
    const held = await holdAccountWithGrounds(transaction, row.account_id);
    await startGround(transaction, held, {
      kind: 'AUTHORITY_REQUEST',
      regime: row.legal_regime,
      lockRequestId: id,
      isProvisional: true,
    });
    await tellHolder(transaction, row, { kind: 'LOCKED', at: now, isBeforeDecision: true });
    audit({
      unitId: row.unit_id,
      action: 'LOCK_REQUEST_LOCKED_AT_ONCE',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
    });
    return { id };
  },
};
