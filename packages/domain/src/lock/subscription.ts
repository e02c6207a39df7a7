import { defineLifecycle } from '../lifecycle.ts';

/** What an agency that is subscribed learns of. */
export const LOCK_EVENT_KINDS = ['LOCKED', 'UNLOCKED'] as const;
export type LockEventKind = (typeof LOCK_EVENT_KINDS)[number];

export const LOCK_DELIVERY_STATES = ['WAITING', 'DELIVERED', 'APPLIED'] as const;
export type LockDeliveryState = (typeof LOCK_DELIVERY_STATES)[number];

export const LOCK_SUBSCRIPTION_STATES = ['ACTIVE', 'SUSPENDED', 'REMOVED'] as const;
export type LockSubscriptionState = (typeof LOCK_SUBSCRIPTION_STATES)[number];

export const LOCK_SUBSCRIPTION_ACTIONS = ['SUSPEND', 'RESUME', 'REMOVE'] as const;
export type LockSubscriptionAction = (typeof LOCK_SUBSCRIPTION_ACTIONS)[number];

/**
 * The life of a subscription (đăng ký nhận tin khóa): whether an agency is told of locks and unlocks.
 *
 * Edge: while it is suspended nothing is sent and nothing can be read, but whatever happens is kept for it and goes out
 * when it is resumed. A removed one stays as it was, for the books; another one can be made for the same agency.
 */
export const lockSubscriptionLifecycle = defineLifecycle<LockSubscriptionState, LockSubscriptionAction>({
  initial: 'ACTIVE',
  transitions: {
    ACTIVE: { SUSPEND: 'SUSPENDED', REMOVE: 'REMOVED' },
    SUSPENDED: { RESUME: 'ACTIVE', REMOVE: 'REMOVED' },
    REMOVED: {},
  },
});

/** How far the clock of an agency may be ahead of ours. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Whether an agency can have applied an event at a moment that it tells: after it happened, and not ahead of now. */
export const canBeAppliedAt = (appliedAt: Date, occurredAt: Date, now: Date): boolean =>
  appliedAt >= occurredAt && appliedAt.getTime() <= now.getTime() + CLOCK_TOLERANCE_MS;
