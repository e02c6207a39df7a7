import { assertMayActOnLockRequest, lockDecisionClock, type WorkingCalendar } from '@dinhdanh/domain';
import { readReasonText } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { assertVersionRead, holdLockRequest, type ReadLockRequest } from './hold-lock-request.ts';
import { markForwarded } from './lock-requests.queries.ts';

/**
 * Kiểm tra và chuyển: the receiving unit says what it found and hands the request to the head of the identity authority.
 *
 * @legal 01 ngày làm việc để kiểm tra và chuyển, 02 ngày làm việc để quyết định: Điều 15 Nghị định 69/2024/NĐ-CP.
 */
export const forwardLockRequest = (
  calendar: WorkingCalendar,
): UseCase<ReadLockRequest & { readonly note: string }, { readonly id: string }> => ({
  name: 'forwardLockRequest',
  permission: 'lock-request:forward',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion, note }) {
    const { em, now, audit } = transaction;
    const { row, request, acting } = await holdLockRequest(transaction, { id });
    assertMayActOnLockRequest(request, acting, 'FORWARD');
    const words = readReasonText('note', note);
    assertVersionRead(row, expectedVersion);
    const { dueAt: decideBy } = lockDecisionClock(now, calendar);
    await markForwarded(em, id, { at: now, by: acting.officerId, note: words, decideBy });
    audit({
      unitId: row.unit_id,
      action: 'LOCK_REQUEST_FORWARDED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
      details: { isLate: row.examine_by !== null && row.examine_by <= now },
    });
    return { id };
  },
});
