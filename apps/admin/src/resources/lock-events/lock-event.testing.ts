import type { LockEventDelivery, LockSubscription } from '../../providers/data-provider.ts';

/** A subscriber without anything to say about it. */
export const aLockSubscription = (overrides: Partial<LockSubscription> = {}): LockSubscription => ({
  id: '0190-subscription',
  version: 1,
  agency: 'VSS',
  state: 'ACTIVE',
  webhookUrl: 'https://tin.bhxh.example/khoa',
  createdAt: '2026-11-01T02:00:00.000Z',
  createdBy: 'Administrator',
  waiting: 0,
  delivered: 0,
  applied: 0,
  oldestUnappliedAt: null,
  medianSeconds: null,
  worstSeconds: null,
  lastFailureAt: null,
  lastFailure: null,
  allowedActions: [],
  ...overrides,
});

export const aDelivery = (overrides: Partial<LockEventDelivery> = {}): LockEventDelivery => ({
  jti: '0190-event',
  kind: 'LOCKED',
  isReversal: false,
  state: 'WAITING',
  occurredAt: '2026-11-23T01:00:00.000Z',
  attempts: 0,
  nextAttemptAt: null,
  lastFailure: null,
  deliveredAt: null,
  appliedAt: null,
  acknowledgedAt: null,
  ...overrides,
});
