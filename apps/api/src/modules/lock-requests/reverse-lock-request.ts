import { decideLockRequest as judge } from '@dinhdanh/domain';
import { asField } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { carryOutReversal } from './carry-out-reversal.ts';
import { assertVersionRead, holdLockRequest, type ReadLockRequest } from './hold-lock-request.ts';

/**
 * Hủy quyết định khóa that should never have been, by the head who decided, or another one whom the decree names.
 */
export const reverseLockRequest: UseCase<
  ReadLockRequest & { readonly reason: string },
  { readonly id: string }
> = {
  name: 'reverseLockRequest',
  permission: 'lock-request:decide',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion, reason }) {
    const { row, request, acting } = await holdLockRequest(transaction, { id });
    asField('reason', () => judge(request, acting, { action: 'REVERSE', reason }));
    assertVersionRead(row, expectedVersion);
    const words = reason.normalize('NFC').trim();
    await carryOutReversal(transaction, { lockRequestId: id, by: acting.officerId, reason: words });
    return { id };
  },
};
