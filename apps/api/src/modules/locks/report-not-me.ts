import { asHolder } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { removeDevice } from '../holder-sessions/index.ts';
import { lockedSince } from './locked-since.ts';
import { lockOwnAccount } from './lock-own-account.ts';

/**
 * "Không phải tôi": somebody else has signed in on a device. It is taken off and the account is locked: whoever has
 * signed in there had the password and a code, so nothing that the holder set is safe any more.
 */
export const reportNotMe: UseCase<{ deviceId: string }, { lockedAt: Date }> = {
  name: 'reportNotMe',
  permission: 'account:lock-own',
  rows: 'ALL',
  async run(transaction, { deviceId }) {
    const { em, actor, audit } = transaction;
    const { accountId } = asHolder(actor);
    const sessions = await removeDevice(transaction, { accountId, deviceId });
    const { unitId } = await findAccountBehind(em, accountId);
    audit({
      unitId,
      action: 'HOLDER_DEVICE_REPORTED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      details: { deviceId, sessions },
    });
    return lockedSince(await lockOwnAccount(transaction, { accountId, channel: 'PORTAL', reason: 'NOT_ME' }));
  },
};
