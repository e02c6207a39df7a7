import { assertClaimFree, CLAIM_MINUTES, DomainRefusal } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { stateConflict } from './application-state.ts';
import { lockClaim, setClaim } from './claims.queries.ts';

/**
 * Nhận xử lý hồ sơ: while an officer has the application open, nobody else decides it. A lease that ends by itself;
 * the open page asks again before it does. Who could not decide it anyway does not keep it from others.
 */
export const claimApplication: UseCase<{ id: string }, { applicationId: string }> = {
  name: 'claimApplication',
  permission: 'application:claim',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id }) {
    if (!isOfficer(actor)) throw new Error('Only an officer takes an application.');
    const found = isUuid(id) ? await lockClaim(em, id) : null;
    if (!found) throw new NotFound();
    if (found.state !== 'READY_FOR_REVIEW') throw stateConflict(found);
    if (found.submittedBy === actor.id) throw new DomainRefusal('SELF_APPROVAL_FORBIDDEN');
    const { claimedBy, claimedUntil } = found;
    assertClaimFree({ claimedBy, claimedUntil, officerId: actor.id, now });

    const isRenewal = claimedBy === actor.id && claimedUntil !== null && claimedUntil > now;
    const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
    await setClaim(em, id, { officerId: actor.id, until });
    audit({
      unitId: found.unitId,
      action: isRenewal ? 'APPLICATION_CLAIM_RENEWED' : 'APPLICATION_CLAIMED',
      subjectKind: 'APPLICATION',
      subjectId: id,
    });
    return { applicationId: id };
  },
};
