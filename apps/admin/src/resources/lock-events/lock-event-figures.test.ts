import { expect, test } from 'vitest';

import { failureText, percentOfScale, summaryOf } from './lock-event-figures.ts';
import { aLockSubscription } from './lock-event.testing.ts';

test('the summary counts who is late, who cannot be reached, and names the oldest', () => {
  expect(
    summaryOf([
      aLockSubscription({ oldestUnappliedAt: '2026-11-23T02:00:00Z', waiting: 1, lastFailure: 'TIMEOUT' }),
      aLockSubscription({ oldestUnappliedAt: '2026-11-22T02:00:00Z', delivered: 3, lastFailure: 'TIMEOUT' }),
      aLockSubscription(),
    ]),
  ).toEqual({ all: 3, late: 2, failing: 1, oldestAt: '2026-11-22T02:00:00Z' });
});

test.each([
  ['TIMEOUT', 'lockEvents.failure.TIMEOUT {"_":"TIMEOUT"}'],
  ['STATUS_503', 'lockEvents.failure.status {"word":"503"}'],
  ['REFUSED_invalid_key', 'lockEvents.failure.refused {"word":"invalid_key"}'],
  ['REFUSED', 'lockEvents.failure.refused {"word":"err"}'],
])('the word %s is told as %s', (word, text) => {
  expect(failureText(word, (key, options) => `${key} ${JSON.stringify(options)}`)).toBe(text);
});

test('the longest time fills the scale, none is nothing, and a second is still seen beside a day', () => {
  expect(percentOfScale(86_400, 86_400)).toBe(100);
  expect(percentOfScale(0, 86_400)).toBe(0);
  expect(percentOfScale(1, 86_400)).toBeGreaterThan(5);
  expect(percentOfScale(0, 0)).toBe(0);
});
