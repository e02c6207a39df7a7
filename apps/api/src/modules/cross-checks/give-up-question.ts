import { crossCheckLifecycle, DomainRefusal, localDateOf, recheckOn } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { CrossCheck } from './cross-check.entity.ts';
import { endQuestionGivenUp, findQuestionForUpdate } from './question.queries.ts';
import { settleApplications } from './settle-applications.ts';

/**
 * Stops waiting for an agency: the paper comes before an officer as UNAVAILABLE, and is asked about again the next day.
 * One that was only asked about again on schedule stays confirmed meanwhile. A question that has ended is refused as
 * STATE_CONFLICT and nothing changes.
 */
export const giveUpQuestion: UseCase<{ reference: string; why: 'ATTEMPTS' | 'OVERDUE' }, void> = {
  name: 'giveUpQuestion',
  permission: 'cross-check:ask',
  rows: 'ALL',
  async run(transaction, { reference, why }) {
    const { em, now, audit } = transaction;
    const question = await findQuestionForUpdate(em, reference, null);
    if (!question || question.ended_as !== null) throw new DomainRefusal('STATE_CONFLICT');
    await endQuestionGivenUp(em, question.id, now);
    const crossCheck = await em.findOneOrFail(CrossCheck, question.cross_check_id);
    if (crossCheck.state === 'REQUESTED') {
      crossCheck.state = crossCheckLifecycle.next(crossCheck.state, 'GIVE_UP');
      crossCheck.stateSince = now;
      crossCheck.reason = 'PARTNER_UNAVAILABLE';
    }
    crossCheck.recheckOn = recheckOn(
      question.paper_type,
      { state: 'UNAVAILABLE', validUntil: null },
      localDateOf(now),
    );
    audit({
      unitId: question.unit_id,
      action: 'CROSS_CHECK_UNAVAILABLE',
      subjectKind: 'CROSS_CHECK',
      subjectId: crossCheck.id,
      details: { agency: question.agency_code, reference, why, attempts: question.attempts },
    });
    await settleApplications(transaction, crossCheck.paperId);
  },
};
