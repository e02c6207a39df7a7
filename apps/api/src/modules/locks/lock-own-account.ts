import { accountLockedSms, type OwnLockChannel, type OwnLockReason } from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { findAccountBehind } from '../accounts/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { holdAccountWithGrounds, startGround } from './change-grounds.ts';

export interface OwnLockRequest {
  readonly accountId: string;
  readonly channel: OwnLockChannel;
  readonly reason: OwnLockReason;
}

export type OwnLockOutcome =
  | {
      readonly kind: 'LOCKED';
      readonly lockedAt: Date;
      /** It was locked at the holder's request before, and nothing was changed. */
      readonly wasLocked: boolean;
    }
  /** There is nothing to lock yet. */
  | { readonly kind: 'NOT_ACTIVE' };

/**
 * Khóa tài khoản theo yêu cầu của chủ tài khoản, at once, as part of the use case in which the holder asked for
 * it: every session of the account and everything begun with it ends on every server, and the registered phone is told.
 *
 * Edge: what was never activated has nothing to lock yet, and no holder who could unlock it.
 */
export async function lockOwnAccount(
  transaction: Transaction,
  { accountId, channel, reason }: OwnLockRequest,
): Promise<OwnLockOutcome> {
  const { em, now, audit } = transaction;
  const held = await holdAccountWithGrounds(transaction, accountId);
  const { account, standing } = held;
  const withoutEffect = () =>
    audit({
      unitId: account.unitId,
      subjectKind: 'ACCOUNT',
      subjectId: accountId,
      action: 'OWN_LOCK_WITHOUT_EFFECT',
      details: { channel, state: account.state },
    });
  if (!account.activatedAt) {
    withoutEffect();
    return { kind: 'NOT_ACTIVE' };
  }
  const earlier = standing.find(({ kind }) => kind === 'HOLDER_REQUEST');
  if (earlier) {
    withoutEffect();
    return { kind: 'LOCKED', lockedAt: earlier.startedAt, wasLocked: true };
  }
  await startGround(transaction, held, { kind: 'HOLDER_REQUEST', channel, reason });
  const holder = await findAccountBehind(em, accountId);
  notifyHolder(
    transaction,
    { ...holder, accountId },
    { template: 'ACCOUNT_LOCKED', body: accountLockedSms(now) },
  );
  return { kind: 'LOCKED', lockedAt: now, wasLocked: false };
}
