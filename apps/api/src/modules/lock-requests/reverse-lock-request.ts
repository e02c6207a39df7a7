import { decideLockRequest as judge } from '@dinhdanh/domain';
import { asField } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { issueLetter } from '../letters/index.ts';
import { endGrounds, holdAccountWithGrounds } from '../locks/index.ts';
import { assertVersionRead, holdLockRequest, type ReadLockRequest } from './hold-lock-request.ts';
import { markReversed } from './lock-requests.queries.ts';
import { tellHolder } from './tell-holder.ts';

/**
 * Hủy quyết định khóa that should never have been: its ground ends, the account opens unless something else keeps it
 * locked, and whoever is subscribed learns that it was a mistake.
 */
export const reverseLockRequest: UseCase<
  ReadLockRequest & { readonly reason: string },
  { readonly id: string }
> = {
  name: 'reverseLockRequest',
  permission: 'lock-request:decide',
  rows: 'ALL',
  async run(transaction, { id, expectedVersion, reason }) {
    const { em, now, audit } = transaction;
    const { row, request, acting } = await holdLockRequest(transaction, { id });
    asField('reason', () => judge(request, acting, { action: 'REVERSE', reason }));
    assertVersionRead(row, expectedVersion);
    const words = reason.normalize('NFC').trim();
    await markReversed(em, id, { at: now, by: acting.officerId, reason: words });
    const held = await holdAccountWithGrounds(transaction, row.account_id);
    const ids = held.standing.filter(({ lockRequestId }) => lockRequestId === id).map((ground) => ground.id);
    // An unlock may have ended it before; the decision was wrong all the same.
    const after =
      ids.length > 0
        ? (await endGrounds(transaction, held, { ids, because: 'DECISION_REVERSED' })).after
        : held.account.state;
    await tellHolder(transaction, row, { kind: 'REVERSED', isStillLocked: after === 'LOCKED' });
    await issueLetter(transaction, { kind: 'LOCK_REVERSED', lockRequestId: id, reason: words });
    audit({
      unitId: row.unit_id,
      action: 'LOCK_REQUEST_REVERSED',
      subjectKind: 'LOCK_REQUEST',
      subjectId: id,
      details: { endedGround: ids.length > 0 },
    });
    return { id };
  },
};
