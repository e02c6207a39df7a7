import {
  accountLockedSms,
  stateUnderGrounds,
  type OwnLockChannel,
  type OwnLockReason,
} from '@dinhdanh/domain';
import { LockMode } from '@mikro-orm/postgresql';
import type { Transaction } from '../../platform/use-case.ts';
import { Account, endRunningFlows, findAccountBehind } from '../accounts/index.ts';
import { cancelRecovery } from '../credentials/index.ts';
import { endHolderSessions } from '../holder-sessions/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { accountMeasure } from '../statistics/index.ts';
import { findStandingGrounds, insertLockGround } from './lock-ground.queries.ts';

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
 * The account is held first, so that of a lock and a sign-in at the same moment the later one sees the earlier one.
 */
export async function lockOwnAccount(
  transaction: Transaction,
  { accountId, channel, reason }: OwnLockRequest,
): Promise<OwnLockOutcome> {
  const { em, now, audit, count } = transaction;
  const account = await em.findOneOrFail(Account, accountId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
  const line = { unitId: account.unitId, subjectKind: 'ACCOUNT', subjectId: accountId } as const;
  if (account.state === 'GRANTED') {
    audit({ ...line, action: 'OWN_LOCK_WITHOUT_EFFECT', details: { channel, state: account.state } });
    return { kind: 'NOT_ACTIVE' };
  }
  const standing = await findStandingGrounds(em, accountId);
  const earlier = standing.find(({ kind }) => kind === 'HOLDER_REQUEST');
  if (earlier) {
    audit({ ...line, action: 'OWN_LOCK_WITHOUT_EFFECT', details: { channel, state: account.state } });
    return { kind: 'LOCKED', lockedAt: earlier.startedAt, wasLocked: true };
  }

  const holder = await findAccountBehind(em, accountId);
  await insertLockGround(em, {
    ...{ accountId, citizenId: holder.citizenId, unitId: account.unitId },
    ...{ kind: 'HOLDER_REQUEST', channel, reason, startedAt: now },
  });
  const before = account.state;
  account.state = stateUnderGrounds(before, [...standing, { endedAt: null }]);
  if (account.state !== before) {
    count({ unitId: account.unitId, measure: accountMeasure(before), amount: -1 });
    count({ unitId: account.unitId, measure: accountMeasure(account.state), amount: 1 });
  }
  const sessions = await endHolderSessions(em, { accountId });
  await endRunningFlows(em, accountId, now);
  await cancelRecovery(transaction, accountId, 'LOCK');
  audit({
    ...line,
    action: 'ACCOUNT_LOCKED',
    details: { ground: 'HOLDER_REQUEST', channel, reason, sessions },
  });
  notifyHolder(
    transaction,
    { ...holder, accountId },
    { template: 'ACCOUNT_LOCKED', body: accountLockedSms(now) },
  );
  return { kind: 'LOCKED', lockedAt: now, wasLocked: false };
}
