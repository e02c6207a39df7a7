import { expect, it } from 'vitest';
import { PUSHING, pushWaitSeconds } from './push-limits.ts';

it('an event waits twice as long after each failure, up to ten minutes, however often it failed', () => {
  const atMost = (attempt: number) => pushWaitSeconds(attempt, () => 1);
  expect([1, 2, 3, 6, 7, 50, 5_000].map(atMost)).toEqual([10, 20, 40, 320, 600, 600, 600]);
  expect(pushWaitSeconds(7, () => 0)).toBe(300);
});

it('an event that is on its way is not taken by somebody else before the attempt must be over', () => {
  expect(PUSHING.leaseSeconds).toBeGreaterThan(2 * 10);
});
