import { lockRequestLifecycle } from '@dinhdanh/domain';
import { readReasonText } from '../../platform/input-refused.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { endUrgentLock } from './end-urgent-lock.ts';
import { assertVersionRead } from './hold-lock-request.ts';
import { markSettled, type LockRequestFullRow } from './lock-requests.queries.ts';

/** Rút đề nghị, as part of the use case in which the requester is known: what waits for a decision waits no longer. */
export async function withdrawRequest(
  transaction: Transaction,
  row: LockRequestFullRow,
  {
    expectedVersion,
    reason,
    by,
  }: { readonly expectedVersion: number; readonly reason: string; readonly by: string | null },
): Promise<void> {
  const { em, now, audit } = transaction;
  const state = lockRequestLifecycle(row.legal_regime).next(row.state, 'WITHDRAW');
  const words = readReasonText('reason', reason);
  assertVersionRead(row, expectedVersion);
  await markSettled(em, row.id, { state, at: now, by, reason: words });
  await endUrgentLock(transaction, row);
  audit({
    unitId: row.unit_id,
    action: 'LOCK_REQUEST_WITHDRAWN',
    subjectKind: 'LOCK_REQUEST',
    subjectId: row.id,
  });
}
