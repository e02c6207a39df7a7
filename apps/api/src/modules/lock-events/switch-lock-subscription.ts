import { DomainRefusal, lockSubscriptionLifecycle, type LockSubscriptionAction } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readReasonText } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { holdSubscription, writeSubscriptionState } from './lock-subscriptions.queries.ts';

interface Act {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

const RECORDED_AS: Readonly<Record<LockSubscriptionAction, string>> = {
  SUSPEND: 'LOCK_SUBSCRIPTION_SUSPENDED',
  RESUME: 'LOCK_SUBSCRIPTION_RESUMED',
  REMOVE: 'LOCK_SUBSCRIPTION_REMOVED',
};

/**
 * Tạm ngừng, nhận tin lại, gỡ đăng ký: acts on the next attempt.
 *
 * Edge: what is kept for a suspended subscriber goes out when it is resumed; what is kept for a removed one never does.
 */
const switchLockSubscription = (
  name: string,
  action: LockSubscriptionAction,
): UseCase<Act, { id: string; version: number }> => ({
  name,
  permission: 'lock-subscription:manage',
  rows: 'ALL',
  async run({ em, audit, enqueue }, { id, expectedVersion, reason }) {
    const subscription = isUuid(id) ? await holdSubscription(em, id) : null;
    if (!subscription) throw new NotFound();
    const { version, state, agency_code: agency, legal_basis: legalBasis } = subscription;
    if (version !== expectedVersion) throw new DomainRefusal('STALE_VERSION', { currentVersion: version });
    const text = readReasonText('reason', reason);
    await writeSubscriptionState(em, id, lockSubscriptionLifecycle.next(state, action));
    if (action === 'RESUME')
      enqueue({ task: 'push-lock-events', payload: { subscriptionId: id }, key: `push-lock-events:${id}` });
    audit({
      unitId: NATIONAL_CHAIN,
      action: RECORDED_AS[action],
      subjectKind: 'LOCK_SUBSCRIPTION',
      subjectId: id,
      details: { agency, legalBasis, reason: text },
    });
    return { id, version: version + 1 };
  },
});

export const suspendLockSubscription = switchLockSubscription('suspendLockSubscription', 'SUSPEND');
export const resumeLockSubscription = switchLockSubscription('resumeLockSubscription', 'RESUME');
export const removeLockSubscription = switchLockSubscription('removeLockSubscription', 'REMOVE');
