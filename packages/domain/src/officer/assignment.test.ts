import { describe, expect, test } from 'vitest';
import {
  checkAdministratorStays,
  checkAlarmIsOthers,
  checkAssignment,
  checkLeaveCover,
  isHeldOn,
} from './assignment.ts';

const TODAY = '2026-11-27';

test.each([
  ['2026-11-27', null, true],
  ['2026-11-28', null, false],
  ['2026-01-01', '2026-11-27', false],
  ['2026-01-01', '2026-11-28', true],
] as const)('an appointment from %s to %s is held today: %s', (validFrom, validTo, isHeld) => {
  expect(isHeldOn({ validFrom, validTo }, TODAY)).toBe(isHeld);
});

describe('an appointment', () => {
  const wish = { isOwn: false, isUnitCovered: true, validFrom: TODAY, validTo: null };

  test('begins today or later, with an end or without', () => {
    expect(() => checkAssignment(wish, TODAY)).not.toThrow();
    expect(() => checkAssignment({ ...wish, validTo: '2026-11-28' }, TODAY)).not.toThrow();
  });

  test.each([
    [{ isOwn: true }, 'ASSIGNMENT_OWN'],
    [{ isUnitCovered: false }, 'ASSIGNMENT_UNIT_NOT_COVERED'],
    [{ validFrom: '2026-11-26' }, 'ASSIGNMENT_DATES'],
    [{ validTo: TODAY }, 'ASSIGNMENT_DATES'],
  ])('with %o is refused as %s', (change, code) => {
    expect(() => checkAssignment({ ...wish, ...change }, TODAY)).toThrow(code);
  });
});

describe('an administrator', () => {
  test('goes when somebody stays who administers today and has no end', () => {
    expect(() => checkAdministratorStays([{ validFrom: '2026-01-01', validTo: null }], TODAY)).not.toThrow();
  });

  test.each([
    [[]],
    [[{ validFrom: '2026-11-28', validTo: null }]],
    [[{ validFrom: '2026-01-01', validTo: '2027-01-01' }]],
  ])('stays when the others are %o', (others) => {
    expect(() => checkAdministratorStays(others, TODAY)).toThrow('ADMINISTRATOR_LAST');
  });
});

describe('the cover of a leave', () => {
  const wish = {
    validFrom: '2026-12-01',
    validTo: '2026-12-15',
    isToOneself: false,
    own: { validFrom: '2022-01-01', validTo: null, isCover: false },
  };

  test('hands on what the officer holds over the whole time', () => {
    expect(() => checkLeaveCover(wish, TODAY)).not.toThrow();
  });

  test.each([
    [{ isToOneself: true }, 'ASSIGNMENT_OWN'],
    [{ validFrom: '2026-11-26' }, 'LEAVE_COVER_DATES'],
    [{ validTo: '2026-12-01' }, 'LEAVE_COVER_DATES'],
    [{ validTo: '2027-03-02' }, 'LEAVE_COVER_DATES'],
    [{ own: null }, 'LEAVE_COVER_NOT_HELD'],
    [{ own: { validFrom: '2026-12-02', validTo: null, isCover: false } }, 'LEAVE_COVER_NOT_HELD'],
    [{ own: { validFrom: '2022-01-01', validTo: '2026-12-14', isCover: false } }, 'LEAVE_COVER_NOT_HELD'],
    [{ own: { validFrom: '2022-01-01', validTo: null, isCover: true } }, 'LEAVE_COVER_NOT_HELD'],
  ])('with %o is refused as %s', (change, code) => {
    expect(() => checkLeaveCover({ ...wish, ...change }, TODAY)).toThrow(code);
  });
});

test('the alarm about an administrator made at the server is acknowledged by somebody else', () => {
  expect(() => checkAlarmIsOthers({ acknowledgedBy: 'auditor', raisedBy: 'made' })).not.toThrow();
  expect(() => checkAlarmIsOthers({ acknowledgedBy: 'made', raisedBy: 'made' })).toThrow('BREAK_GLASS_OWN');
});
