import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantOf } from './local-date.ts';
import {
  assertKindFitsDay,
  createWorkingCalendar,
  dueAtAfterWorkingDays,
  workingMinutesLeft,
} from './working-calendar.ts';
import type { CalendarDay } from './working-calendar.ts';

const announced = (kind: CalendarDay['kind'], ...dates: string[]): CalendarDay[] =>
  dates.map((date) => ({ date, kind, status: 'ANNOUNCED' }));

const calendar = createWorkingCalendar([
  ...announced('HOLIDAY', '2024-04-30', '2024-05-01'),
  ...announced('SWAPPED_OFF', '2024-04-29'),
  ...announced('SWAPPED_WORKING', '2024-05-04'),
  ...announced('HOLIDAY', '2026-01-01', '2026-04-30', '2026-05-01', '2026-09-01', '2026-09-02'),
  ...announced('HOLIDAY', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...announced('COMPENSATORY', '2026-04-27'),
  ...announced('SWAPPED_OFF', '2026-01-02', '2026-08-31'),
  ...announced('SWAPPED_WORKING', '2026-01-10', '2026-08-22'),
  { date: '2026-11-24', kind: 'HOLIDAY', status: 'PENDING_LAW' },
  { date: '2027-01-01', kind: 'HOLIDAY', status: 'PROJECTED' },
]);

const vietnamTime = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+07:00`);

describe('a deadline in working days', () => {
  test('a request received on Friday afternoon is due at the end of Tuesday when it has two working days', () => {
    const dueAt = dueAtAfterWorkingDays(calendar, vietnamTime('2026-03-06 16:00'), 2);
    expect(dueAt.toISOString()).toBe('2026-03-10T17:00:00.000Z');
    expect(dueAt).toEqual(vietnamTime('2026-03-11 00:00'));
  });

  test.each([
    ['the first minute of a Monday', '2026-03-09 00:00', 1, '2026-03-10'],
    ['the last minute of a Monday', '2026-03-09 23:59', 1, '2026-03-10'],
    ['a Thursday', '2026-03-12 09:00', 1, '2026-03-13'],
    ['a Friday', '2026-03-13 09:00', 1, '2026-03-16'],
    ['a Saturday', '2026-03-14 09:00', 1, '2026-03-16'],
    ['a Sunday', '2026-03-15 09:00', 1, '2026-03-16'],
    ['a Sunday', '2026-03-15 09:00', 3, '2026-03-18'],
    ['a Monday', '2026-03-09 09:00', 3, '2026-03-12'],
    ['a Wednesday', '2026-03-11 09:00', 3, '2026-03-16'],
    ['a Friday', '2026-03-06 09:00', 5, '2026-03-13'],
    ['the eve of New Year 2026', '2025-12-31 09:00', 1, '2026-01-05'],
    ['the eve of New Year 2026', '2025-12-31 09:00', 3, '2026-01-07'],
    ['New Year itself', '2026-01-01 09:00', 1, '2026-01-05'],
    ['the Thursday before the worked Saturday of January', '2026-01-08 09:00', 1, '2026-01-09'],
    ['the Thursday before the worked Saturday of January', '2026-01-08 09:00', 3, '2026-01-12'],
    ['the Friday before the worked Saturday of January', '2026-01-09 09:00', 1, '2026-01-10'],
    ['the Friday before the worked Saturday of January', '2026-01-09 09:00', 2, '2026-01-12'],
    ['the worked Saturday of January', '2026-01-10 09:00', 1, '2026-01-12'],
    ['the worked Saturday of January', '2026-01-10 09:00', 3, '2026-01-14'],
    ['the second day before Tết', '2026-02-12 09:00', 2, '2026-02-23'],
    ['the second day before Tết', '2026-02-12 09:00', 3, '2026-02-24'],
    ['the last day before Tết', '2026-02-13 16:30', 1, '2026-02-23'],
    ['the last day before Tết', '2026-02-13 16:30', 3, '2026-02-25'],
    ['the middle of Tết', '2026-02-18 09:00', 1, '2026-02-23'],
    ['the Friday before the Hùng Kings fall on a Sunday', '2026-04-24 09:00', 1, '2026-04-28'],
    ['the Sunday of the Hùng Kings', '2026-04-26 09:00', 1, '2026-04-28'],
    ['the Tuesday before Reunification Day', '2026-04-28 09:00', 3, '2026-05-05'],
    ['the eve of Reunification Day', '2026-04-29 09:00', 1, '2026-05-04'],
    ['the eve of Reunification Day', '2026-04-29 09:00', 3, '2026-05-06'],
    ['the Thursday before the worked Saturday of August', '2026-08-20 09:00', 3, '2026-08-24'],
    ['the Friday before the worked Saturday of August', '2026-08-21 09:00', 1, '2026-08-22'],
    ['the Friday before the worked Saturday of August', '2026-08-21 09:00', 2, '2026-08-24'],
    ['the Friday before the long National Day', '2026-08-28 09:00', 1, '2026-09-03'],
    ['the Friday before the long National Day', '2026-08-28 09:00', 3, '2026-09-07'],
    ['the first day of National Day', '2026-09-01 09:00', 1, '2026-09-03'],
    ['the eve of 24 November, which is no holiday until a law says so', '2026-11-23 09:00', 1, '2026-11-24'],
    ['the eve of 24 November, which is no holiday until a law says so', '2026-11-23 09:00', 3, '2026-11-26'],
    ['the Friday before 24 November', '2026-11-20 15:00', 2, '2026-11-24'],
    ['the last day of a month', '2026-07-31 09:00', 1, '2026-08-03'],
    ['the end of February in a common year', '2027-02-26 09:00', 1, '2027-03-01'],
    ['28 February of a leap year', '2028-02-28 09:00', 1, '2028-02-29'],
    ['28 February of a leap year', '2028-02-28 09:00', 2, '2028-03-01'],
    ['28 February 2024', '2024-02-28 09:00', 2, '2024-03-01'],
    ['New Year’s Eve before a projected holiday', '2026-12-31 09:00', 1, '2027-01-04'],
    ['the Friday before the swapped days of April 2024', '2024-04-26 09:00', 1, '2024-05-02'],
    ['the Friday before the worked Saturday of May 2024', '2024-05-03 09:00', 1, '2024-05-04'],
  ])('from %s (%s), %i working days end on %s', (_, receivedAt, n, lastDay) => {
    expect(dueAtAfterWorkingDays(calendar, vietnamTime(receivedAt), n)).toEqual(
      instantOf(addDays(lastDay, 1)),
    );
  });

  test('the day of receipt is the day in Vietnam, not in Greenwich', () => {
    expect(dueAtAfterWorkingDays(calendar, new Date('2026-03-08T17:30:00Z'), 1)).toEqual(
      vietnamTime('2026-03-11 00:00'),
    );
  });

  test('24 November 2026 becomes a holiday once it is announced', () => {
    const enacted = createWorkingCalendar(announced('HOLIDAY', '2026-11-24'));
    expect(enacted.addWorkingDays('2026-11-23', 1)).toBe('2026-11-25');
  });

  test.each([0, -1, 1.5])('a period of %d working days does not exist', (n) => {
    expect(() => calendar.addWorkingDays('2026-03-09', n)).toThrow(RangeError);
  });
});

const dateIn2026 = fc.integer({ min: 0, max: 364 }).map((n) => addDays('2026-01-01', n));
const fewDays = fc.integer({ min: 1, max: 30 });

describe('any period of working days', () => {
  test('ends on a working day', () => {
    fc.assert(
      fc.property(dateIn2026, fewDays, (from, n) => calendar.isWorkingDay(calendar.addWorkingDays(from, n))),
    );
  });

  test('holds exactly as many working days as it has, the first day left out', () => {
    fc.assert(
      fc.property(dateIn2026, fewDays, (from, n) => {
        const last = calendar.addWorkingDays(from, n);
        let counted = 0;
        for (let date = addDays(from, 1); date <= last; date = addDays(date, 1)) {
          if (calendar.isWorkingDay(date)) counted += 1;
        }
        return counted === n;
      }),
    );
  });

  test('is the same in one go and in two', () => {
    fc.assert(
      fc.property(
        dateIn2026,
        fewDays,
        fewDays,
        (from, a, b) =>
          calendar.addWorkingDays(calendar.addWorkingDays(from, a), b) ===
          calendar.addWorkingDays(from, a + b),
      ),
    );
  });
});

describe('working time left', () => {
  const endOfTuesday = vietnamTime('2026-03-11 00:00');

  test.each([
    ['on Monday before the office opens', '2026-03-09 06:00', 960],
    ['on Monday at half past seven', '2026-03-09 07:30', 960],
    ['on Monday at noon', '2026-03-09 12:00', 720],
    ['on Monday at two', '2026-03-09 14:00', 690],
    ['on Saturday', '2026-03-07 10:00', 960],
    ['on Tuesday evening, with the deadline still standing', '2026-03-10 20:00', 0],
    ['on Wednesday before the office opens', '2026-03-11 06:00', 0],
    ['on Wednesday at half past nine', '2026-03-11 09:30', -120],
    ['a week late', '2026-03-17 23:00', -2400],
  ])('until the end of Tuesday, seen %s, counts office hours only', (_, now, minutes) => {
    expect(workingMinutesLeft(calendar, vietnamTime(now), endOfTuesday)).toBe(minutes);
  });

  test('a worked Saturday has eight hours and Tết has none', () => {
    expect(
      workingMinutesLeft(calendar, vietnamTime('2026-01-10 00:00'), vietnamTime('2026-01-12 00:00')),
    ).toBe(480);
    expect(
      workingMinutesLeft(calendar, vietnamTime('2026-02-14 00:00'), vietnamTime('2026-02-23 00:00')),
    ).toBe(0);
  });

  const moment = fc.integer({ min: 0, max: 365 * 24 * 60 }).map((minute) => instantOf('2026-01-01', minute));

  test('n full working days before a deadline are n times eight hours', () => {
    fc.assert(
      fc.property(dateIn2026, fewDays, (date, n) => {
        const endOfDay = instantOf(addDays(date, 1));
        return (
          workingMinutesLeft(calendar, endOfDay, dueAtAfterWorkingDays(calendar, instantOf(date), n)) ===
          n * 480
        );
      }),
    );
  });

  test('adds up over a moment in between, before the deadline and after it', () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        const [toB, rest, whole] = [
          workingMinutesLeft(calendar, a, b),
          workingMinutesLeft(calendar, b, c),
          workingMinutesLeft(calendar, a, c),
        ];
        return toB + rest === whole;
      }),
      { numRuns: 50 },
    );
  });
});

test('counting the working days between two days gives what going through them one by one gives', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400 }), (start, length) => {
      const after = addDays('2023-01-01', start);
      const days = Array.from({ length }, (_, index) => addDays(after, index + 1));
      const before = addDays(after, length + 1);
      expect(calendar.countWorkingDaysBetween(after, before)).toBe(days.filter(calendar.isWorkingDay).length);
    }),
  );
});

describe('a day off', () => {
  test.each([
    ['a holiday', '2026-02-17', true],
    ['a compensatory day', '2026-04-27', true],
    ['a projected holiday', '2027-01-01', true],
    ['an ordinary Sunday', '2026-03-08', false],
    ['a Saturday swapped into work', '2026-01-10', false],
    ['a policy that is no law yet', '2026-11-24', false],
  ])('by the table: %s (%s): %s', (_, date, isDayOff) => {
    expect(calendar.isDayOff(date)).toBe(isDayOff);
  });
});

test.each([
  ['up to its eve', '2026-12-28', '2026-12-31', false],
  ['up to the day itself', '2026-12-28', '2027-01-01', true],
  ['over it', '2026-12-31', '2027-01-04', true],
  ['from the day itself on', '2027-01-01', '2027-01-04', false],
  ['over 24 November, which does not count at all', '2026-11-23', '2026-11-26', false],
])('whether a period rests on the projected New Year 2027, %s: %s to %s', (_, after, last, rests) => {
  expect(calendar.restsOnProjectedDay(after, last)).toBe(rests);
});

describe('a day that is swapped into work', () => {
  test.each(['2026-01-10', '2026-08-23'])('may be the weekend day %s', (date) => {
    expect(() => assertKindFitsDay(date, 'SWAPPED_WORKING')).not.toThrow();
  });

  test('is never a weekday, on which everybody works anyway', () => {
    expect(() => assertKindFitsDay('2026-01-09', 'SWAPPED_WORKING')).toThrow(
      expect.objectContaining({ code: 'DATE_INVALID' }) as Error,
    );
  });
});
