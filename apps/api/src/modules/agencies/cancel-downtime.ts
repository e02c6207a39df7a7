import { DomainRefusal, type AgencyCode } from '@dinhdanh/domain';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { endDowntime, findDowntime } from './agencies.queries.ts';
import { askWaitingQuestions, findAgencyFor, recordAgencyAct } from './find-agency.ts';

/** Bỏ lịch bảo trì: the agency is asked as if it had not been planned. One that is over or cancelled stays as it is. */
export const cancelDowntime: UseCase<{ readonly code: AgencyCode; readonly id: string }, { id: string }> = {
  name: 'cancelDowntime',
  permission: 'agency:manage',
  rows: 'ACTOR',
  async run(transaction, { code, id }) {
    const { em, now } = transaction;
    const agency = await findAgencyFor(transaction, { code });
    const downtime = isUuid(id) ? await findDowntime(em, agency.id, id) : null;
    if (!downtime) throw new NotFound();
    if (downtime.cancelledAt !== null || downtime.endsAt <= now) throw new DomainRefusal('STATE_CONFLICT');
    await endDowntime(em, id, now);
    recordAgencyAct(transaction, agency, 'AGENCY_DOWNTIME_CANCELLED', {
      downtime: id,
      startsAt: downtime.startsAt.toISOString(),
      endsAt: downtime.endsAt.toISOString(),
    });
    askWaitingQuestions(transaction, agency);
    return { id };
  },
};
