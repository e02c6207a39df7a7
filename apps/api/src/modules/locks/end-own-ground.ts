import { accountUnlockedSms, DomainRefusal, type OwnLockChannel, type UnlockProof } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { endGrounds, holdAccountWithGrounds } from './change-grounds.ts';
import type { StandingGround } from './lock-ground.queries.ts';

export interface OwnUnlockOutcome {
  readonly unlockedAt: Date;
  /** What locks the account still; empty: it is open. */
  readonly grounds: readonly StandingGround[];
}

/**
 * Mở khóa theo yêu cầu của chủ tài khoản, as part of the use case in which the holder has proved to be the one who asks:
 * ends the holder's own ground and no other, and tells the registered phone.
 */
export async function endOwnGround(
  transaction: Transaction,
  {
    accountId,
    channel,
    proof,
  }: { readonly accountId: string; readonly channel: OwnLockChannel; readonly proof: UnlockProof },
): Promise<OwnUnlockOutcome> {
  const { em, now, audit } = transaction;
  const held = await holdAccountWithGrounds(transaction, accountId);
  const own = held.standing.find(({ kind }) => kind === 'HOLDER_REQUEST');
  if (!own) throw new DomainRefusal('OWN_LOCK_NOT_STANDING');
  audit({
    unitId: held.account.unitId,
    action: 'OWN_LOCK_ENDED',
    subjectKind: 'ACCOUNT',
    subjectId: accountId,
    details: { channel, proof },
  });
  await endGrounds(transaction, held, { ids: [own.id], because: 'HOLDER_UNLOCKED' });
  const grounds = held.standing.filter(({ id }) => id !== own.id);
  const holder = await findAccountBehind(em, accountId);
  notifyHolder(
    transaction,
    { ...holder, accountId },
    { template: 'ACCOUNT_UNLOCKED', body: accountUnlockedSms(now, grounds.length === 0) },
  );
  return { unlockedAt: now, grounds };
}
