import type { Transaction } from '../../platform/use-case.ts';
import { issueLetter } from '../letters/index.ts';
import { endGrounds, holdAccountWithGrounds } from '../locks/index.ts';
import { findLockRequestById, markReversed } from './lock-requests.queries.ts';
import { tellHolder } from './tell-holder.ts';

interface Reversal {
  readonly lockRequestId: string;
  /** The head whom the decree names. */
  readonly by: string;
  /** Composed, as it will be read. */
  readonly reason: string;
}

/**
 * Hủy quyết định khóa that should never have been, as part of the use case that decided so, by the head alone or about
 * an appeal: its ground ends, the account opens unless something else keeps it locked, requester and holder are told, and whoever
 * is subscribed learns that it was a mistake. The request must be held, and the rules asked, before.
 *
 * Edge: an unlock may have ended the ground before. The decision was wrong all the same.
 */
export async function carryOutReversal(
  transaction: Transaction,
  { lockRequestId, by, reason }: Reversal,
): Promise<void> {
  const { em, now, audit } = transaction;
  const row = await findLockRequestById(em, lockRequestId);
  if (row?.state !== 'APPROVED') throw new Error('Only a request that was approved is reversed.');
  await markReversed(em, lockRequestId, { at: now, by, reason });
  const held = await holdAccountWithGrounds(transaction, row.account_id);
  const ids = held.standing.filter((ground) => ground.lockRequestId === lockRequestId).map(({ id }) => id);
  const after =
    ids.length > 0
      ? (await endGrounds(transaction, held, { ids, because: 'DECISION_REVERSED' })).after
      : held.account.state;
  await tellHolder(transaction, row, { kind: 'REVERSED', isStillLocked: after === 'LOCKED' });
  await issueLetter(transaction, { kind: 'LOCK_REVERSED', lockRequestId, reason });
  audit({
    unitId: row.unit_id,
    action: 'LOCK_REQUEST_REVERSED',
    subjectKind: 'LOCK_REQUEST',
    subjectId: lockRequestId,
    details: { endedGround: ids.length > 0 },
  });
}
