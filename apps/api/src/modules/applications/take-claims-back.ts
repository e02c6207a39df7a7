import { CLAIM_MINUTES } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { lockClaimsOf, setClaim, type HeldClaim } from './claims.queries.ts';

interface ClaimsToTake {
  readonly officerId: string;
  readonly because: 'BARRED' | 'ROLE_ENDED' | 'ON_LEAVE' | 'REDISTRIBUTED';
  /** Who gets what she may decide; null: everything goes back to the queue. */
  readonly heirId?: string | null;
}

export interface ClaimsTaken {
  readonly handedOver: number;
  readonly returned: number;
}

/**
 * Phân lại hồ sơ đang giữ: what an absent officer has open goes to somebody who may decide it, or back to the queue, at
 * once and not when the lease ends. Of whoever lost a role, only what no other role allows any more.
 */
export async function takeClaimsBack(
  { em, now, audit }: Transaction,
  { officerId, because, heirId = null }: ClaimsToTake,
): Promise<ClaimsTaken> {
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000);
  const taken = (await lockClaimsOf(em, { officerId, heirId })).filter(
    ({ isHolderAllowed }) => because !== 'ROLE_ENDED' || !isHolderAllowed,
  );
  const heirOf = ({ isHeirAllowed }: HeldClaim) => (isHeirAllowed ? heirId : null);
  for (const claim of taken) {
    const heir = heirOf(claim);
    await setClaim(em, claim.id, heir === null ? null : { officerId: heir, until });
    audit({
      unitId: claim.unitId,
      action: heir === null ? 'APPLICATION_CLAIM_TAKEN_BACK' : 'APPLICATION_CLAIM_HANDED_OVER',
      subjectKind: 'APPLICATION',
      subjectId: claim.id,
      details: { because, officerId, heirId: heir },
    });
  }
  const handedOver = taken.filter((claim) => heirOf(claim) !== null).length;
  return { handedOver, returned: taken.length - handedOver };
}
