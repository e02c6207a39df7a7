import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatDateTime,
  formatLastDay,
  formatPercent,
  formatWorkingTime,
} from './formats.ts';

describe('figures', () => {
  test.each([
    [0, '0', '0'],
    [728, '728', '728'],
    [24416, '24.416', '24,416'],
    [1234567, '1.234.567', '1,234,567'],
  ])('%i is %s in Vietnamese and %s in English', (count, vi, en) => {
    expect([formatCount(count), formatCount(count, 'en')]).toEqual([vi, en]);
  });

  test.each([
    [15.96, '15,96 %', '15.96%'],
    [0, '0,00 %', '0.00%'],
    [100, '100,00 %', '100.00%'],
    [1234.5, '1.234,50 %', '1,234.50%'],
  ])('%f percent is "%s" in Vietnamese and "%s" in English', (percent, vi, en) => {
    expect([formatPercent(percent), formatPercent(percent, 'en')]).toEqual([vi, en]);
  });
});

describe('dates', () => {
  test('a day is written day, month, year', () => {
    expect(formatDate('2026-11-22')).toBe('22/11/2026');
  });

  test('a moment is shown as the day and the time in Vietnam', () => {
    const eveningInGreenwich = new Date('2026-11-21T17:05:00Z');
    expect(formatDate(eveningInGreenwich)).toBe('22/11/2026');
    expect(formatDateTime(eveningInGreenwich)).toBe('22/11/2026 00:05');
  });
});

describe('working time', () => {
  test.each([
    [660, 'còn 1 ngày làm việc 3 giờ', '1 working day 3 hours left'],
    [960, 'còn 2 ngày làm việc', '2 working days left'],
    [481, 'còn 1 ngày làm việc', '1 working day left'],
    [180, 'còn 3 giờ làm việc', '3 working hours left'],
    [200, 'còn 3 giờ 20 phút làm việc', '3 working hours 20 minutes left'],
    [1, 'còn 1 phút làm việc', '1 working minute left'],
    [0, 'hết giờ làm việc', 'no working time left'],
    [-120, 'quá hạn 2 giờ làm việc', '2 working hours overdue'],
    [-540, 'quá hạn 1 ngày làm việc 1 giờ', '1 working day 1 hour overdue'],
    [-480_000, 'quá hạn 1.000 ngày làm việc', '1,000 working days overdue'],
  ])('%i minutes is "%s" and "%s"', (minutes, vi, en) => {
    expect([formatWorkingTime(minutes), formatWorkingTime(minutes, 'en')]).toEqual([vi, en]);
  });
});

test('a term that ends at midnight is told by its last day', () => {
  expect(formatLastDay(new Date('2026-11-24T00:00:00+07:00'))).toBe('23/11/2026');
});
