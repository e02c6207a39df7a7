import { LockMode } from '@mikro-orm/postgresql';
import { DomainRefusal, localDateOf, recheckCause, type WorkingCalendar } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { CrossCheck } from './cross-check.entity.ts';
import { Paper } from './paper.entity.ts';
import { requestCrossCheck } from './request-cross-check.ts';

/**
 * Xác thực lại: the agency is asked again on the day that was set, because the document has ended, because the interval
 * has passed, or because it could not be reached. A paper that is not due any more is refused as STATE_CONFLICT.
 */
export const recheckPaper = (calendar: WorkingCalendar): UseCase<{ crossCheckId: string }, void> => ({
  name: 'recheckPaper',
  permission: 'cross-check:recheck',
  rows: 'ALL',
  async run(transaction, { crossCheckId }) {
    const { em, now } = transaction;
    const today = localDateOf(now);
    const crossCheck = await em.findOneOrFail(CrossCheck, crossCheckId, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const paper = await em.findOne(Paper, { id: crossCheck.paperId, removedAt: null });
    if (!paper || !crossCheck.recheckOn || crossCheck.recheckOn > today)
      throw new DomainRefusal('STATE_CONFLICT');
    await requestCrossCheck(transaction, {
      paper,
      cause: recheckCause(crossCheck.validUntil ?? null, today),
      calendar,
    });
  },
});
