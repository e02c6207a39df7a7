import { assertClaimFree, DomainRefusal } from '@dinhdanh/domain';
import { isOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { lockClaim, setClaim } from './claims.queries.ts';

/** Trả hồ sơ về hàng chờ: the officer lets go of an application. One that nobody holds is refused as STATE_CONFLICT. */
export const releaseApplication: UseCase<{ id: string }, void> = {
  name: 'releaseApplication',
  permission: 'application:claim',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { id }) {
    if (!isOfficer(actor)) throw new Error('Only an officer releases an application.');
    const found = isUuid(id) ? await lockClaim(em, id) : null;
    if (!found) throw new NotFound();
    const { claimedBy, claimedUntil } = found;
    assertClaimFree({ claimedBy, claimedUntil, officerId: actor.id, now });
    if (claimedBy !== actor.id) throw new DomainRefusal('STATE_CONFLICT');
    await setClaim(em, id, null);
    audit({
      unitId: found.unitId,
      action: 'APPLICATION_RELEASED',
      subjectKind: 'APPLICATION',
      subjectId: id,
    });
  },
};
