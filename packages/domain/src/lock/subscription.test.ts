import { describe, expect, test } from 'vitest';
import { canBeAppliedAt, lockSubscriptionLifecycle } from './subscription.ts';

describe('a subscription to locks and unlocks', () => {
  test('is active, can be suspended and resumed, and is removed for good', () => {
    expect(lockSubscriptionLifecycle.initial).toBe('ACTIVE');
    expect(lockSubscriptionLifecycle.next('ACTIVE', 'SUSPEND')).toBe('SUSPENDED');
    expect(lockSubscriptionLifecycle.next('SUSPENDED', 'RESUME')).toBe('ACTIVE');
    expect(lockSubscriptionLifecycle.next('SUSPENDED', 'REMOVE')).toBe('REMOVED');
    expect(lockSubscriptionLifecycle.allowedActions('REMOVED')).toEqual([]);
  });

  test.each([
    ['at the moment of the lock', '2026-11-23T02:00:00Z', true],
    ['before the lock', '2026-11-23T01:59:59Z', false],
    ['now', '2026-11-23T03:00:00Z', true],
    ['half a minute ahead, by a clock that is fast', '2026-11-23T03:00:30Z', true],
    ['two minutes ahead', '2026-11-23T03:02:00Z', false],
  ])('can be applied %s: %s is %s', (_when, appliedAt, isPossible) => {
    expect(
      canBeAppliedAt(new Date(appliedAt), new Date('2026-11-23T02:00:00Z'), new Date('2026-11-23T03:00:00Z')),
    ).toBe(isPossible);
  });
});
