import type { OwnLockReason } from '@dinhdanh/domain';
import type { OfficerActor } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { getAccountOfKnownHolder, type HolderAtDesk } from './holder-at-desk.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { lockedSince } from './locked-since.ts';
import { findAccountLocksOf, type ReadAccountLocks } from './read-account-locks.ts';

/**
 * Khóa theo yêu cầu của chủ tài khoản at the hotline or the counter: at once, by one officer. Asked twice
 * it is no error.
 */
export const lockAccountForHolder = (
  officer: OfficerActor,
): UseCase<HolderAtDesk & { readonly reason: OwnLockReason }, ReadAccountLocks> => ({
  name: 'lockAccountForHolder',
  permission: 'account:lock-for-holder',
  rows: 'ALL',
  async run(transaction, { reason, ...holder }) {
    const { account } = await getAccountOfKnownHolder(transaction, officer, holder);
    const { accountId, channel, document } = holder;
    transaction.audit({
      unitId: account.unitId,
      action: 'LOCK_ASKED_BY_HOLDER',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      details: { channel, document },
    });
    lockedSince(await lockOwnAccount(transaction, { accountId, channel, reason }));
    return findAccountLocksOf(transaction.em, officer, accountId);
  },
});
