import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  instantOf,
  isLocalDate,
  localDateOf,
  localTimeOf,
  weekday,
} from './local-date.ts';

const anyDate = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map(localDateOf);

describe('a local date', () => {
  test.each(['2026-11-22', '2024-02-29', '2028-02-29', '2026-12-31'])('%s is a day', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-2',
    '22/11/2026',
    '',
    '2026-11-22T00:00',
  ])('"%s" is not a day', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  test.each([
    ['2026-11-27', 60, '2031-11-27'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -48, '2020-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('Sunday is day 0 and Saturday day 6', () => {
    expect([weekday('2026-11-22'), weekday('2026-11-21')]).toEqual([0, 6]);
  });

  test('adding days and taking them away again gives the same day', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -5000, max: 5000 }),
        (date, n) => addDays(addDays(date, n), -n) === date,
      ),
    );
  });

  test('a later day is a greater text', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: 1, max: 5000 }), (date, n) => addDays(date, n) > date));
  });
});

describe('a moment in Vietnam', () => {
  test.each([
    ['2026-03-06T16:59:59Z', '2026-03-06', '23:59'],
    ['2026-03-06T17:00:00Z', '2026-03-07', '00:00'],
    ['2026-12-31T17:00:00Z', '2027-01-01', '00:00'],
    ['2026-03-06T09:30:00+07:00', '2026-03-06', '09:30'],
  ])('%s is %s at %s', (instant, date, time) => {
    expect([localDateOf(new Date(instant)), localTimeOf(new Date(instant))]).toEqual([date, time]);
  });

  test('each day begins at its own midnight', () => {
    fc.assert(
      fc.property(
        anyDate,
        (date) => localDateOf(instantOf(date)) === date && localTimeOf(instantOf(date)) === '00:00',
      ),
    );
  });
});
