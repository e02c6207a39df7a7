import { asHolder } from '../../platform/access/actor.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findUnitOfAccount } from './holder-session.queries.ts';
import { removeDevice } from './remove-device.ts';

/** Gỡ thiết bị: its sessions end at once, and the next sign-in there is told of like one on a new device. */
export const removeHolderDevice: UseCase<{ deviceId: string }, { removedAt: Date }> = {
  name: 'removeHolderDevice',
  permission: 'holder-device:remove',
  rows: 'ACTOR',
  async run(transaction, { deviceId }) {
    const { em, actor, now, audit } = transaction;
    const { accountId } = asHolder(actor);
    const sessions = await removeDevice(transaction, { accountId, deviceId });
    audit({
      unitId: await findUnitOfAccount(em, accountId),
      action: 'HOLDER_DEVICE_REMOVED',
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      details: { deviceId, sessions },
    });
    return { removedAt: now };
  },
};
