import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.ts';
import { CROSS_CHECKED_PAPER_TYPES } from '../paper/paper-type.ts';
import { CROSS_CHECK_STATES } from './lifecycle.ts';
import { recheckCause, recheckOn } from './schedule.ts';

const TODAY = '2026-11-22';

describe('a confirmed paper', () => {
  test.each([
    ['HEALTH_INSURANCE', '2027-02-20'],
    ['DRIVING_LICENCE', '2027-05-21'],
    ['VEHICLE_REGISTRATION', '2027-05-21'],
    ['TAX_CODE', '2027-11-22'],
    ['PASSPORT', '2027-05-21'],
  ] as const)('of kind %s is asked about again on %s', (type, day) => {
    expect(recheckOn(type, { state: 'MATCHED', validUntil: null }, TODAY)).toBe(day);
  });

  test.each([
    ['ends today: tomorrow', TODAY, '2026-11-23'],
    ['ends within the interval: the day after', '2026-12-31', '2027-01-01'],
    ['ends on the eve of the usual day', '2027-02-19', '2027-02-20'],
    ['ends on the usual day', '2027-02-20', '2027-02-20'],
    ['ends long after', '2035-01-01', '2027-02-20'],
  ])('%s', (_, validUntil, day) => {
    expect(recheckOn('HEALTH_INSURANCE', { state: 'MATCHED', validUntil }, TODAY)).toBe(day);
  });

  test('is asked about after today, within a year, and never later than the day after its end', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CROSS_CHECKED_PAPER_TYPES),
        fc.option(fc.nat({ max: 4_000 }).map((days) => addDays(TODAY, days))),
        (type, validUntil) => {
          const day = recheckOn(type, { state: 'MATCHED', validUntil }, TODAY) ?? '';
          expect(day > TODAY && day <= addDays(TODAY, 365)).toBe(true);
          if (validUntil !== null) expect(day <= addDays(validUntil, 1)).toBe(true);
        },
      ),
    );
  });
});

describe('a paper that is not confirmed', () => {
  test('is asked about on the next day when the agency could not be reached', () => {
    expect(recheckOn('PASSPORT', { state: 'UNAVAILABLE', validUntil: null }, TODAY)).toBe('2026-11-23');
  });

  test('waits for a person when it was contradicted, and for the agency when it was asked', () => {
    expect(
      CROSS_CHECK_STATES.filter(
        (state) => recheckOn('TAX_CODE', { state, validUntil: null }, TODAY) === null,
      ),
    ).toEqual(['REQUESTED', 'MISMATCHED']);
  });
});

test.each([
  ['its last good day was yesterday', '2026-11-21', 'EXPIRED'],
  ['its last good day is today', TODAY, 'SCHEDULED'],
  ['it is without end', null, 'SCHEDULED'],
] as const)('a paper is asked about again because, when %s (%s): %s', (_, validUntil, cause) => {
  expect(recheckCause(validUntil, TODAY)).toBe(cause);
});

test('on the day that was set for it, a paper that ends before the interval does has ended', () => {
  const validUntil = '2026-12-31';
  const day = recheckOn('DRIVING_LICENCE', { state: 'MATCHED', validUntil }, TODAY) ?? '';
  expect(recheckCause(validUntil, day)).toBe('EXPIRED');
});
