import { dashboardMessages } from '@dinhdanh/i18n/dashboard';
import { describe, expect, test } from 'vitest';

import type { AgencyStanding } from '../../providers/data-provider.ts';
import {
  durationText,
  matchedPercentOf,
  placeOnScale,
  progressOf,
  scaleEnd,
  secondsAt,
  summaryOf,
} from './agency-figures.ts';
import { aStanding } from './agency.testing.ts';

const vietnamese = (key: string, values: Record<string, string | number> = {}) =>
  (dashboardMessages.vi.agencies.duration as Record<string, string>)[key.split('.').at(-1) ?? '']?.replace(
    '%{count}',
    String(values['count']),
  ) ?? key;

test.each([
  [0.2, 'dưới 1 giây'],
  [1, '1 giây'],
  [250, '4 phút 10 giây'],
  [3_600, '1 giờ'],
  [3_659, '1 giờ'],
  [7_260, '2 giờ 1 phút'],
  [183_600, '2 ngày 3 giờ'],
  [86_400 + 59, '1 ngày'],
])('%s seconds are said as "%s"', (seconds, text) => {
  expect(durationText(seconds, vietnamese)).toBe(text);
});

describe('the summary of the board', () => {
  test('counts as slow who is silent or has an overdue question, and adds up what is open', () => {
    const items: readonly AgencyStanding[] = [
      aStanding({ openQuestions: 4, overdueQuestions: 3 }),
      aStanding({ openQuestions: 1, isSilent: true }),
      aStanding({ openQuestions: 7 }),
      aStanding({ state: 'SUSPENDED' }),
    ];
    expect(summaryOf(items)).toEqual({ all: 4, connected: 3, slow: 2, overdue: 3, open: 12 });
  });

  test('the progress of a day is what was answered of all that there was, and never reaches the end too early', () => {
    expect(progressOf(aStanding({ answeredLastDay: 999, openQuestions: 1 }))).toBe(99);
    expect(progressOf(aStanding({ answeredLastDay: 3, openQuestions: 0 }))).toBe(100);
    expect(progressOf(aStanding({ answeredLastDay: 0, openQuestions: 0 }))).toBeUndefined();
  });

  test('there is no share of confirmed papers without an answer', () => {
    expect(matchedPercentOf(aStanding({ answers: 8, matched: 6 }))).toBe(75);
    expect(matchedPercentOf(aStanding({ answers: 0 }))).toBeUndefined();
  });
});

describe('the scale of the chart', () => {
  test('leads there and back', () => {
    for (const seconds of [0, 0.4, 75, 90_000])
      expect(secondsAt(placeOnScale(seconds))).toBeCloseTo(seconds, 6);
  });

  test('ends at the first named step that holds the slowest answer', () => {
    expect(secondsAt(scaleEnd(50))).toBeCloseTo(60, 6);
    expect(secondsAt(scaleEnd(60))).toBeCloseTo(60, 6);
    expect(secondsAt(scaleEnd(90_000))).toBeCloseTo(7 * 86_400, 3);
  });
});
