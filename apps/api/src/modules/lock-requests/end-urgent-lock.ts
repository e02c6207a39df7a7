import type { Transaction } from '../../platform/use-case.ts';
import { endGrounds, holdAccountWithGrounds } from '../locks/index.ts';
import type { LockRequestFullRow } from './lock-requests.queries.ts';
import { tellHolder } from './tell-holder.ts';

/** The urgent lock of a request that was refused or withdrawn ends with it, and the holder is told. */
export async function endUrgentLock(transaction: Transaction, row: LockRequestFullRow): Promise<void> {
  if (row.locked_at_once_at === null) return;
  const held = await holdAccountWithGrounds(transaction, row.account_id);
  const ids = held.standing.filter(({ lockRequestId }) => lockRequestId === row.id).map(({ id }) => id);
  if (ids.length === 0) return;
  const { after } = await endGrounds(transaction, held, { ids, because: 'NOT_CONFIRMED' });
  await tellHolder(transaction, row, { kind: 'UNLOCKED', isStillLocked: after === 'LOCKED' });
}
