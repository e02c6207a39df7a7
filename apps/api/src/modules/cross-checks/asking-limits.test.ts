import { AGENCY_ATTEMPTS } from '@dinhdanh/domain';
import { describe, expect, it } from 'vitest';
import { ASKING, waitSecondsAfter } from './asking-limits.ts';

describe('the wait after an attempt that failed', () => {
  it('doubles, up to a quarter of an hour', () => {
    const longest = () => 1;
    expect([1, 2, 3, 4, 5, 6, 7, 8].map((attempt) => waitSecondsAfter(attempt, longest))).toEqual([
      15, 30, 60, 120, 240, 480, 900, 900,
    ]);
  });

  it('is never shorter than half of that, and not the same for all who failed together', () => {
    for (let attempt = 1; attempt <= AGENCY_ATTEMPTS; attempt += 1) {
      const longest = waitSecondsAfter(attempt, () => 1);
      const waits = Array.from({ length: 100 }, () => waitSecondsAfter(attempt));
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(longest / 2);
      expect(Math.max(...waits)).toBeLessThanOrEqual(longest);
      expect(new Set(waits).size).toBeGreaterThan(1);
    }
  });

  it('gives no call time to be made twice: a question is kept for longer than a line, and a line for longer than a call', () => {
    expect(ASKING.questionLeaseSeconds).toBeGreaterThan(ASKING.lineLeaseSeconds + 5);
    expect(ASKING.lineLeaseSeconds * 1_000).toBeGreaterThan(ASKING.renewEveryMs + 5_000);
  });
});
