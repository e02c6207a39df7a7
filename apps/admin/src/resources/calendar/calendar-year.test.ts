import { describe, expect, test } from 'vitest';

import type { CalendarDay } from '../../providers/data-provider.ts';
import { dayAfterKey, markOf, monthsOf, runsOf, runText, summaryOf } from './calendar-year.ts';

const day = (
  date: string,
  kind: CalendarDay['kind'],
  status: CalendarDay['status'] = 'ANNOUNCED',
): CalendarDay => ({
  date,
  kind,
  status,
  note: '',
  source: '',
});

const YEAR_2026: readonly CalendarDay[] = [
  day('2026-01-01', 'HOLIDAY'),
  day('2026-01-02', 'SWAPPED_OFF'),
  day('2026-01-10', 'SWAPPED_WORKING'),
  day('2026-02-16', 'HOLIDAY'),
  day('2026-02-17', 'HOLIDAY'),
  day('2026-02-18', 'HOLIDAY'),
  day('2026-02-19', 'HOLIDAY'),
  day('2026-02-20', 'HOLIDAY'),
  day('2026-04-27', 'COMPENSATORY'),
  day('2026-04-30', 'HOLIDAY'),
  day('2026-05-01', 'HOLIDAY'),
  day('2026-08-22', 'SWAPPED_WORKING'),
  day('2026-08-31', 'SWAPPED_OFF'),
  day('2026-09-01', 'HOLIDAY'),
  day('2026-09-02', 'HOLIDAY'),
  day('2026-11-24', 'HOLIDAY', 'PENDING_LAW'),
];

describe('the year in numbers', () => {
  test('2026 has 250 working days, and the day that waits for its law is still one of them', () => {
    expect(summaryOf(2026, YEAR_2026)).toEqual({ workingDays: 250, pending: ['2026-11-24'], projected: [] });
  });

  test('the day is off as soon as it is announced', () => {
    const announced = YEAR_2026.map((one) => ({ ...one, status: 'ANNOUNCED' as const }));
    expect(summaryOf(2026, announced)).toMatchObject({ workingDays: 249, pending: [] });
  });

  test('projected days are counted as days off and named', () => {
    expect(summaryOf(2027, [day('2027-01-01', 'HOLIDAY', 'PROJECTED')])).toMatchObject({
      workingDays: 260,
      projected: ['2027-01-01'],
    });
  });

  test('a projected holiday on a Sunday changes nothing and is not named', () => {
    expect(summaryOf(2027, [day('2027-01-03', 'HOLIDAY', 'PROJECTED')]).projected).toEqual([]);
  });

  test('a year without any entry has its weekdays', () => {
    expect(summaryOf(2026, []).workingDays).toBe(261);
  });
});

describe('the picture of a year', () => {
  test('has twelve months whose weeks begin on Monday and lose no day', () => {
    const months = monthsOf(2028);
    const days = months.flatMap(({ weeks }) => weeks.flat()).filter((date) => date !== null);
    expect(months).toHaveLength(12);
    expect(days).toHaveLength(366);
    expect(new Set(days).size).toBe(366);
    expect(months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true);
    // 1 January 2028 is a Saturday.
    expect(months[0]?.weeks[0]).toEqual([null, null, null, null, null, '2028-01-01', '2028-01-02']);
  });

  test('marks an uncertain day by how certain it is, any other by what it is', () => {
    expect(markOf({ kind: 'HOLIDAY', status: 'PENDING_LAW' })).toBe('PENDING_LAW');
    expect(markOf({ kind: 'COMPENSATORY', status: 'PROJECTED' })).toBe('PROJECTED');
    expect(markOf({ kind: 'SWAPPED_WORKING', status: 'ANNOUNCED' })).toBe('SWAPPED_WORKING');
  });

  test('names neighbouring days of one kind together, and others apart', () => {
    expect(
      runsOf(YEAR_2026.filter(({ date }) => date < '2026-03')).map((run) => [run.kind, runText(run)]),
    ).toEqual([
      ['HOLIDAY', '1'],
      ['SWAPPED_OFF', '2'],
      ['SWAPPED_WORKING', '10'],
      ['HOLIDAY', '16–20'],
    ]);
  });

  test.each([
    ['2026-01-31', 'ArrowRight', '2026-02-01'],
    ['2026-03-02', 'ArrowUp', '2026-02-23'],
    ['2026-12-28', 'ArrowDown', '2026-12-28'],
    ['2026-01-01', 'ArrowLeft', '2026-01-01'],
    ['2026-01-01', 'Enter', undefined],
  ])('from %s the key %s leads to %s', (date, key, target) => {
    expect(dayAfterKey(date, key)).toBe(target);
  });
});
