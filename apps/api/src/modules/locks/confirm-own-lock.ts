import { completeBefore, DomainRefusal, type OwnLockReason } from '@dinhdanh/domain';
import type { UseCase } from '../../platform/use-case.ts';
import { findFlowForUpdate } from '../accounts/index.ts';
import { findStandingGrounds } from './lock-ground.queries.ts';
import { lockedSince } from './locked-since.ts';
import { lockOwnAccount } from './lock-own-account.ts';

/** Locks the account whose phone was proved. Said twice it is no error: what was asked for has happened. */
export const confirmOwnLock: UseCase<{ idHash: Buffer; reason: OwnLockReason }, { lockedAt: Date }> = {
  name: 'confirmOwnLock',
  permission: 'own-lock:start',
  rows: 'ALL',
  async run(transaction, { idHash, reason }) {
    const { em, now } = transaction;
    const flow = await findFlowForUpdate(em, 'OWN_LOCK', idHash);
    if (!flow?.accountId || !flow.verifiedAt) throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    const { accountId } = flow;
    if (flow.completedAt && (await findStandingGrounds(em, accountId)).length === 0)
      throw new DomainRefusal('HOLDER_FLOW_UNKNOWN');
    if (completeBefore('OWN_LOCK', flow.verifiedAt) <= now) throw new DomainRefusal('HOLDER_FLOW_EXPIRED');
    return lockedSince(await lockOwnAccount(transaction, { accountId, channel: 'PORTAL', reason }));
  },
};
