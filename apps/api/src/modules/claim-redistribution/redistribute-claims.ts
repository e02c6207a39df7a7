import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { takeClaimsBack, type ClaimsTaken } from '../applications/index.ts';
import { findClaimant, findHeir } from './claim-redistribution.queries.ts';

interface Redistribution {
  readonly username: string;
  /** Who gets what she may decide; null: everything goes back to the queue. */
  readonly heir: string | null;
}

/**
 * Phân lại hồ sơ: the head of a unit takes from an officer what is open there, in the head's units, without waiting for
 * the leases to end, and gives it to a colleague or to the queue. What the colleague must not decide goes to the queue.
 */
export const redistributeClaims: UseCase<Redistribution, ClaimsTaken> = {
  name: 'redistributeClaims',
  permission: 'claim:redistribute',
  rows: 'ACTOR',
  async run(transaction, { username, heir }) {
    const { em, actor, audit } = transaction;
    const officerId = await findClaimant(em, username.trim().toLowerCase(), actor.scope);
    const heirId = heir === null ? null : await findHeir(em, heir.trim().toLowerCase(), actor.scope);
    if (officerId === null || officerId === heirId || (heir !== null && heirId === null))
      throw new NotFound();
    const taken = await takeClaimsBack(transaction, { officerId, because: 'REDISTRIBUTED', heirId });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'CLAIMS_REDISTRIBUTED',
      subjectKind: 'OFFICER',
      subjectId: officerId,
      details: { heirId, ...taken },
    });
    return taken;
  },
};
