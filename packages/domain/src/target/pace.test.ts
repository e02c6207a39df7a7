import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { daysBetween, neededPace, pacePerDay, PACE_WINDOW_DAYS, paceWindow } from './pace.ts';

describe('the window of the pace', () => {
  test.each([
    ['an old campaign', '2023-03-17', '2026-11-26', '2026-10-29', '2026-11-25', 28],
    ['one of two weeks ago', '2026-11-12', '2026-11-26', '2026-11-12', '2026-11-25', 14],
    ['one of yesterday', '2026-11-25', '2026-11-26', '2026-11-25', '2026-11-25', 1],
  ])('of %s issued on %s is, on %s, from %s to %s: %i whole days', (_, issuedOn, today, from, to, days) => {
    expect(paceWindow({ issuedOn, today })).toEqual({ from, to, days });
  });

  test.each(['2026-11-26', '2026-12-01'])('is none for a campaign of today or later (%s)', (issuedOn) => {
    expect(paceWindow({ issuedOn, today: '2026-11-26' })).toBeNull();
  });

  test('never holds today, a day before the order, or more than four weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (age) => {
        const today = '2026-11-26';
        const issuedOn = addDays(today, -age);
        const window = paceWindow({ issuedOn, today });
        expect(window?.from).toBe(addDays(today, -Math.min(age, PACE_WINDOW_DAYS)));
        expect(window && daysBetween(window.from, window.to) + 1).toBe(window?.days);
      }),
    );
  });
});

test.each([
  [0, 28, 0],
  [14, 28, 0.5],
  [100, 28, 3.6],
  [5, 0, 0],
])('%i people in %i days are %f per day', (activated, days, pace) => {
  expect(pacePerDay(activated, days)).toBe(pace);
});

describe('the pace that is needed', () => {
  test.each([
    ['over thirty days, the last one included', 416, '2026-12-25', 14],
    ['on the last day', 3, '2026-11-26', 3],
    ['when nothing remains', 0, '2026-12-25', 0],
    ['when nothing remains and no day is set', 0, null, 0],
    ['when no day is set', 416, null, null],
    ['when the day has gone by', 416, '2026-11-25', null],
  ])('%s: %i people until %s need %s a day', (_, remaining, dueOn, needed) => {
    expect(neededPace({ remaining, dueOn, today: '2026-11-26' })).toBe(needed);
  });

  test('reaches the target when it is kept, and one person less a day does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.nat(500), (remaining, ahead) => {
        const dueOn = addDays('2026-11-26', ahead);
        const needed = neededPace({ remaining, dueOn, today: '2026-11-26' }) ?? 0;
        expect(needed * (ahead + 1)).toBeGreaterThanOrEqual(remaining);
        expect((needed - 1) * (ahead + 1)).toBeLessThan(remaining);
      }),
    );
  });
});
