import {
  lockedOnRequestSms,
  lockReversedSms,
  unlockedOnRequestSms,
  type HolderNotice,
} from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { notifyHolder } from '../notifications/index.ts';
import { isSealed } from './lock-request-sight.ts';
import { findHolderPhone, type LockRequestFullRow } from './lock-requests.queries.ts';

type LockNews =
  | { readonly kind: 'LOCKED'; readonly at: Date; readonly isBeforeDecision: boolean }
  | { readonly kind: 'UNLOCKED' | 'REVERSED'; readonly isStillLocked: boolean };

/**
 * Thông báo cho chủ tài khoản, at the registered phone; an organisation has none of its own, so its legal
 * representative is told. Of a sealed request nobody is told before it is unsealed, nor of the end of a sealed lock.
 */
export async function tellHolder(
  transaction: Transaction,
  row: LockRequestFullRow,
  news: LockNews,
): Promise<void> {
  if (isSealed(row) || row.is_target_sealed) return;
  const { account_id: accountId } = row;
  const phone = await findHolderPhone(transaction.em, accountId);
  notifyHolder(transaction, { accountId, ...phone }, messageOf(transaction.now, row, news));
}

function messageOf(
  now: Date,
  { code, subject_type: subjectType }: LockRequestFullRow,
  news: LockNews,
): { readonly template: HolderNotice; readonly body: string } {
  const about = { code, at: news.kind === 'LOCKED' ? news.at : now, subjectType };
  switch (news.kind) {
    case 'LOCKED':
      return { template: 'LOCKED_ON_REQUEST', body: lockedOnRequestSms(about, news.isBeforeDecision) };
    case 'UNLOCKED':
      return { template: 'UNLOCKED_ON_REQUEST', body: unlockedOnRequestSms(about, news.isStillLocked) };
    case 'REVERSED':
      return { template: 'LOCK_REVERSED', body: lockReversedSms(about, news.isStillLocked) };
  }
}
