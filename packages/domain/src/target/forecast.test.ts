import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { FEW_CASES, forecastTarget, targetOutlook } from './forecast.ts';
import { daysBetween } from './pace.ts';

const today = '2026-11-26';
const forecast = (remaining: number, activatedInWindow: number, windowDays = 28) =>
  forecastTarget({ remaining, activatedInWindow, windowDays, today });

describe('the forecast', () => {
  test.each([
    ['many cases', 416, 400, '2026-12-26', '2026-12-23', '2026-12-28', 3, false],
    ['a few weeks more', 100, 100, '2026-12-24', '2026-12-20', '2026-12-30', 6, false],
    ['few cases', 100, 7, '2027-12-31', '2027-07-27', '2028-09-17', 261, true],
    ['one person to go', 1, 28, '2026-11-27', '2026-11-27', '2026-11-30', 3, false],
  ])(
    'with %s: %i remain after %i in four weeks, so it is %s, between %s and %s (± %i days), few cases: %s',
    (_, remaining, activated, on, earliest, latest, plusMinusDays, isFewCases) => {
      expect(forecast(remaining, activated)).toEqual({
        basis: 'PACE',
        ...{ on, earliest, latest, plusMinusDays, isFewCases },
      });
    },
  );

  const noDay = { on: null, earliest: null, latest: null, plusMinusDays: null };
  test.each([
    ['DONE when nothing remains, whatever the pace', 0, 0, 28, 'DONE', false],
    ['NO_PACE when nobody activated in the window', 416, 0, 28, 'NO_PACE', true],
    ['NO_PACE when there is no whole day to look at', 416, 0, 0, 'NO_PACE', true],
    ['NO_PACE when corrections took more away than there was', 416, -3, 28, 'NO_PACE', true],
    ['TOO_FAR when it would take more than ten years', 4_472, 1, 28, 'TOO_FAR', true],
  ])('is %s', (_, remaining, activated, days, basis, isFewCases) => {
    expect(forecast(remaining, activated, days)).toEqual({ basis, ...noDay, isFewCases });
  });

  const remaining = fc.integer({ min: 1, max: 5_000 });
  const activated = fc.integer({ min: 1, max: 5_000 });

  test('lies inside its interval, and the interval is longer on the late side', () => {
    fc.assert(
      fc.property(remaining, activated, (left, done) => {
        const { on, earliest, latest, plusMinusDays } = forecast(left, done);
        if (on === null || earliest === null || latest === null) return;
        expect(earliest <= on && on <= latest && earliest > today).toBe(true);
        expect(plusMinusDays).toBeGreaterThanOrEqual(daysBetween(earliest, on) - 1);
        expect(addDays(on, plusMinusDays ?? 0) >= latest).toBe(true);
      }),
    );
  });

  test('comes no later when more were activated, and no earlier when more remain', () => {
    fc.assert(
      fc.property(remaining, activated, fc.nat(500), (left, done, more) => {
        const day = (of: ReturnType<typeof forecast>) => of.on ?? '9999-12-31';
        expect(day(forecast(left, done + more)) <= day(forecast(left, done))).toBe(true);
        expect(day(forecast(left + more, done)) >= day(forecast(left, done))).toBe(true);
      }),
    );
  });

  test('is narrower the more cases it rests on: twice the days at the same pace', () => {
    fc.assert(
      fc.property(remaining, fc.integer({ min: 1, max: 2_000 }), (left, done) => {
        const [short, long] = [forecast(left, done, 14), forecast(left, done * 2, 28)];
        if (!short.earliest || !short.latest || !long.earliest || !long.latest) return;
        expect(long.on).toBe(short.on);
        expect(long.earliest >= short.earliest && long.latest <= short.latest).toBe(true);
      }),
    );
  });

  test('says that it rests on few cases exactly below twenty', () => {
    expect(forecast(100, FEW_CASES - 1).isFewCases).toBe(true);
    expect(forecast(100, FEW_CASES).isFewCases).toBe(false);
  });
});

describe('whether the target will be made', () => {
  const days = { on: '2026-12-20', earliest: '2026-12-16', latest: '2026-12-24' };
  const pace = { basis: 'PACE', ...days, plusMinusDays: 4, isFewCases: false } as const;
  test.each([
    ['2026-12-24', 'WILL_MAKE_IT'],
    ['2026-12-23', 'UNCERTAIN'],
    ['2026-12-16', 'UNCERTAIN'],
    ['2026-12-15', 'WILL_NOT'],
    ['2026-11-25', 'WILL_NOT'],
    [null, 'NO_DUE_DAY'],
  ])('between the 16th and the 24th and due on %s is %s', (dueOn, outlook) => {
    expect(targetOutlook(pace, { dueOn, today })).toBe(outlook);
  });

  test('is a no without any pace, and done is done on any day', () => {
    expect(targetOutlook(forecast(10, 0), { dueOn: '2027-01-01', today })).toBe('WILL_NOT');
    expect(targetOutlook(forecast(0, 0), { dueOn: '2026-01-01', today })).toBe('DONE');
  });
});
