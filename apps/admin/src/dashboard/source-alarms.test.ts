import { expect, test } from 'vitest';

import { sourceAlarms } from './source-alarms.ts';

const now = new Date('2026-11-22T02:00:00Z');
const source = (
  name: 'POPULATION' | 'BIOMETRICS',
  waiting: number,
  silent: number,
  oldestAskedAt: string | null,
) => ({
  source: name,
  waiting,
  silent,
  oldestAskedAt,
});

test('a source that answers, and one that was asked a moment ago, raise no alarm', () => {
  expect(
    sourceAlarms([source('POPULATION', 0, 0, null), source('BIOMETRICS', 3, 0, '2026-11-22T01:58:00Z')], now),
  ).toEqual([]);
});

test('a silent source stands before a slow one, each with how many wait and since when', () => {
  const slow = source('BIOMETRICS', 3, 0, '2026-11-22T01:40:00Z');
  const silent = source('POPULATION', 2, 10, '2026-11-22T01:12:00Z');
  expect(sourceAlarms([slow, silent], now)).toEqual([
    { source: 'POPULATION', kind: 'silent', count: 12, since: '2026-11-22T01:12:00Z' },
    { source: 'BIOMETRICS', kind: 'slow', count: 3, since: '2026-11-22T01:40:00Z' },
  ]);
});
