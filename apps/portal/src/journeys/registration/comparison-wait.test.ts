import { describe, expect, it } from 'vitest';

import { pauseBeforeAsking, takesLong } from './comparison-wait.ts';

describe('waiting for the comparison', () => {
  it('is long after twenty seconds', () => {
    expect([takesLong(1_000, 20_999), takesLong(1_000, 21_000), takesLong(null, 99_000)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('asks every second and a half, and less often once it is long', () => {
    expect(pauseBeforeAsking(false, null, 0)).toBe(1_500);
    expect(pauseBeforeAsking(true, null, 0)).toBe(5_000);
  });

  it('asks no sooner than the server allows', () => {
    expect(pauseBeforeAsking(false, { kind: 'RATE_LIMITED', retryAt: 70_000 }, 10_000)).toBe(60_000);
    expect(pauseBeforeAsking(false, { kind: 'NETWORK' }, 10_000)).toBe(1_500);
  });
});
