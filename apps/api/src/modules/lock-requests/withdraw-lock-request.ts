import { assertMayActOnLockRequest } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { holdLockRequest, type ReadLockRequest } from './hold-lock-request.ts';
import { withdrawRequest } from './withdraw-request.ts';

/** Rút đề nghị at the counter where its form was handed in. */
export const withdrawLockRequest: UseCase<ReadLockRequest & { reason: string }, { readonly id: string }> = {
  name: 'withdrawLockRequest',
  permission: 'lock-request:withdraw',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion, reason }) {
    const { row, request, acting } = await holdLockRequest(transaction, { id });
    assertMayActOnLockRequest(request, acting, 'WITHDRAW');
    await withdrawRequest(transaction, row, { expectedVersion, reason, by: acting.officerId });
    return { id };
  },
};
