import type { AccountState } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { endGrounds, holdAccountWithGrounds } from './change-grounds.ts';
import { markLockReversed } from './lock-ground.queries.ts';

interface ReversedLock {
  readonly lockRequestId: string;
  readonly accountId: string;
  readonly unitId: number;
  readonly reversedBy: string;
  /** In the words of the head, composed. */
  readonly reason: string;
}

/**
 * Hủy quyết định khóa that should never have been, as part of the use case that decided so: the request is reversed, its
 * ground ends, the account opens unless something else keeps it locked, and whoever is subscribed learns that it was a
 * mistake. The request must be held, and the rules asked, before; the holder is told by the caller.
 *
 * Edge: an unlock may have ended the ground before. The decision was wrong all the same.
 */
export async function reverseLock(
  transaction: Transaction,
  { lockRequestId, accountId, unitId, reversedBy, reason }: ReversedLock,
): Promise<{ readonly accountState: AccountState }> {
  const { em, now, audit } = transaction;
  const isReversed = await markLockReversed(em, lockRequestId, { at: now, by: reversedBy, reason });
  if (!isReversed) throw new Error('Only an approved request is reversed.');
  const held = await holdAccountWithGrounds(transaction, accountId);
  const ids = held.standing.filter((ground) => ground.lockRequestId === lockRequestId).map(({ id }) => id);
  const accountState =
    ids.length > 0
      ? (await endGrounds(transaction, held, { ids, because: 'DECISION_REVERSED' })).after
      : held.account.state;
  audit({
    unitId,
    action: 'LOCK_REQUEST_REVERSED',
    subjectKind: 'LOCK_REQUEST',
    subjectId: lockRequestId,
    details: { endedGround: ids.length > 0 },
  });
  return { accountState };
}
