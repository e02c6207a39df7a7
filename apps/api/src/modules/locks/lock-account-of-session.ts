import type { OwnLockReason } from '@dinhdanh/domain';
import { asHolder } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { lockedSince } from './locked-since.ts';
import { lockOwnAccount } from './lock-own-account.ts';

/** Khóa tài khoản by the holder who is signed in. The session that asked ends with the others. */
export const lockAccountOfSession: UseCase<{ reason: OwnLockReason }, { lockedAt: Date }> = {
  name: 'lockOwnAccount',
  permission: 'account:lock-own',
  rows: 'ALL',
  async run(transaction, { reason }) {
    const { accountId } = asHolder(transaction.actor);
    return lockedSince(await lockOwnAccount(transaction, { accountId, channel: 'PORTAL', reason }));
  },
};
