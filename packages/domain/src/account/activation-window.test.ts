import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activationWindowEnd,
  activationWindowState,
  isReminderDue,
  isReminderHour,
  lastDayOfWindow,
} from './activation-window.ts';

const RECEIVED = new Date('2026-10-01T03:00:00Z');
const vietnam = (text: string): Date => new Date(`${text}+07:00`);

describe('the activation window', () => {
  test.each([
    ['2026-11-02T08:00:00', '2026-11-10T00:00:00', 'a Monday morning'],
    ['2026-11-02T23:59:59', '2026-11-10T00:00:00', 'the last second of that Monday'],
    ['2026-11-03T00:00:00', '2026-11-11T00:00:00', 'the first second of the day after'],
    ['2026-02-16T09:00:00', '2026-02-24T00:00:00', 'the eve of Tết: holidays count'],
    ['2028-02-22T12:00:00', '2028-03-01T00:00:00', 'a week with a leap day in it'],
    ['2026-12-28T12:00:00', '2027-01-05T00:00:00', 'a week with a new year in it'],
  ])('of a notice of %s closes at %s: %s [R-119]', (noticed, closes) => {
    expect(activationWindowEnd(vietnam(noticed), RECEIVED)).toEqual(vietnam(closes));
  });

  test.each([
    ['2024-06-30T23:59:59', 'Decree 59'],
    ['2024-07-01T00:00:00', 'Decree 69'],
  ])('is seven days for an application received at %s, under %s, too [R-122]', (received) => {
    expect(activationWindowEnd(vietnam('2024-07-03T10:00:00'), vietnam(received))).toEqual(
      vietnam('2024-07-11T00:00:00'),
    );
  });

  test.each([
    [6 * 86_400 + 86_399, 'OPEN'],
    [7 * 86_400, 'CLOSED'],
    [7 * 86_400 + 1, 'CLOSED'],
  ] as const)(
    '%i seconds after the midnight from which days are counted it is %s [R-119] [R-120]',
    (seconds, state) => {
      const closesAt = activationWindowEnd(vietnam('2026-11-02T10:15:00'), RECEIVED);
      const counted = vietnam('2026-11-03T00:00:00').getTime();
      expect(activationWindowState(closesAt, new Date(counted + seconds * 1000))).toBe(state);
    },
  );

  test('has not started without a notice', () => {
    expect(activationWindowState(null, RECEIVED)).toBe('NOT_STARTED');
  });

  test('is never shorter than seven times 24 hours and never longer than eight', () => {
    const moment = fc.date({
      min: vietnam('2024-07-01T00:00:00'),
      max: vietnam('2099-01-01T00:00:00'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (noticedAt) => {
        const hours = (activationWindowEnd(noticedAt, noticedAt).getTime() - noticedAt.getTime()) / 3_600_000;
        return hours > 7 * 24 && hours <= 8 * 24;
      }),
    );
  });
});

test.each([
  ['2026-11-07T23:59:59', false],
  ['2026-11-08T00:00:00', true],
  ['2026-11-09T23:59:59', true],
  ['2026-11-10T00:00:00', false],
])('at %s the reminder of a window until midnight after 9 November is due: %s', (now, isDue) => {
  expect(isReminderDue(vietnam('2026-11-10T00:00:00'), vietnam(now))).toBe(isDue);
});

test.each([
  ['2026-11-08T07:59:59', false],
  ['2026-11-08T08:00:00', true],
  ['2026-11-08T19:59:59', true],
  ['2026-11-08T20:00:00', false],
])('a reminder may be sent at %s: %s', (now, isAllowed) => {
  expect(isReminderHour(vietnam(now))).toBe(isAllowed);
});

test('people are told the last day of the window and not the midnight after it', () => {
  expect(lastDayOfWindow(activationWindowEnd(vietnam('2026-11-25T10:15:00'), RECEIVED))).toBe('2026-12-02');
});
