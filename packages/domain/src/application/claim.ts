import { DomainRefusal } from '../refusal.ts';

/** How long an opened application stays with its officer unless the open page asks again. */
export const CLAIM_MINUTES = 10;

/**
 * Refuses while another officer is at work on the application (đang được cán bộ khác xử lý).
 *
 * Edge: the lease ends by itself, so a browser that was closed blocks nobody for long; at its last moment it is over.
 */
export function assertClaimFree(claim: {
  readonly claimedBy: string | null;
  readonly claimedUntil: Date | null;
  readonly officerId: string;
  readonly now: Date;
}): void {
  const { claimedBy, claimedUntil, officerId, now } = claim;
  if (claimedBy === null || claimedUntil === null || claimedBy === officerId) return;
  if (claimedUntil > now) {
    throw new DomainRefusal('CLAIMED_BY_OTHER', { claimedUntil: claimedUntil.toISOString() });
  }
}
