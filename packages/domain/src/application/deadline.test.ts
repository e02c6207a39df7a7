import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDateOf } from '../calendar/local-date.ts';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { DEADLINE_TERMS } from '../legal-regime.ts';
import { DomainRefusal } from '../refusal.ts';
import { applicationDeadline, deadlineTerm, termLegalBasis } from './deadline.ts';

const calendar = createWorkingCalendar([]);
const DECREE_59 = 'Điều 17 Nghị định 59/2022/NĐ-CP';
const DECREE_69 = 'Điều 13 Nghị định 69/2024/NĐ-CP';

describe('the deadline of an application', () => {
  // Friday 6 March 2026 in the afternoon, and Monday 5 June 2023 in the morning.
  test.each([
    ['LEVEL_1', '2026-03-06T16:00:00+07:00', '2026-03-10T00:00:00+07:00', 1, 'WORKING_DAYS', DECREE_69],
    ['LEVEL_2', '2026-03-06T16:00:00+07:00', '2026-03-12T00:00:00+07:00', 3, 'WORKING_DAYS', DECREE_69],
    ['NO_VALID_CARD', '2026-03-06T16:00:00+07:00', '2026-03-18T00:00:00+07:00', 7, 'WORKING_DAYS', DECREE_69],
    [
      'FOREIGNER_WITHOUT_BIOMETRICS',
      '2026-03-06T16:00:00+07:00',
      '2026-03-18T00:00:00+07:00',
      7,
      'WORKING_DAYS',
      DECREE_69,
    ],
    [
      'ORGANISATION_IN_DATABASE',
      '2026-03-06T16:00:00+07:00',
      '2026-03-12T00:00:00+07:00',
      3,
      'WORKING_DAYS',
      DECREE_69,
    ],
    // The fifteenth day is a Saturday, so it is Monday.
    ['ORGANISATION', '2026-03-06T16:00:00+07:00', '2026-03-24T00:00:00+07:00', 15, 'DAYS', DECREE_69],
    ['LEVEL_1', '2023-06-05T08:00:00+07:00', '2023-06-07T00:00:00+07:00', 1, 'WORKING_DAYS', DECREE_59],
    ['LEVEL_2', '2023-06-05T08:00:00+07:00', '2023-06-09T00:00:00+07:00', 3, 'WORKING_DAYS', DECREE_59],
    ['NO_VALID_CARD', '2023-06-05T08:00:00+07:00', '2023-06-15T00:00:00+07:00', 7, 'WORKING_DAYS', DECREE_59],
    ['ORGANISATION', '2023-06-05T08:00:00+07:00', '2023-06-21T00:00:00+07:00', 15, 'DAYS', DECREE_59],
  ] as const)('of term %s received at %s is %s', (term, receivedAt, dueAt, amount, unit, legalBasis) => {
    expect(applicationDeadline({ term, receivedAt: new Date(receivedAt), calendar })).toEqual({
      dueAt: new Date(dueAt),
      amount,
      unit,
      regime: legalBasis === DECREE_69 ? 'ND69_2024' : 'ND59_2022',
      legalBasis,
      restsOnProjectedDay: false,
    });
  });

  test.each([
    ['23:59:59 on 30 June 2024', '2024-06-30T23:59:59+07:00', 'ND59_2022'],
    ['midnight of 1 July 2024', '2024-07-01T00:00:00+07:00', 'ND69_2024'],
  ])('received at %s in Vietnam follows the decree of that day', (_, receivedAt, regime) => {
    expect(applicationDeadline({ term: 'LEVEL_2', receivedAt: new Date(receivedAt), calendar }).regime).toBe(
      regime,
    );
  });

  test.each(DEADLINE_TERMS)('of term %s cites the article of each decree', (term) => {
    expect([termLegalBasis('ND59_2022', term), termLegalBasis('ND69_2024', term)]).toEqual([
      DECREE_59,
      DECREE_69,
    ]);
  });
});

describe('fifteen days of an organisation', () => {
  const holidays = createWorkingCalendar([
    { date: '2026-04-30', kind: 'HOLIDAY', status: 'ANNOUNCED' },
    { date: '2026-05-01', kind: 'HOLIDAY', status: 'ANNOUNCED' },
    { date: '2026-01-10', kind: 'SWAPPED_WORKING', status: 'ANNOUNCED' },
  ]);

  test.each([
    ['a working day', '2026-03-09', '2026-03-24'],
    ['a Saturday', '2026-03-06', '2026-03-23'],
    ['a Sunday', '2026-03-07', '2026-03-23'],
    ['a holiday before a weekend', '2026-04-15', '2026-05-04'],
    ['a Saturday swapped into work', '2025-12-26', '2026-01-10'],
  ])('that end on %s, received on %s, end on %s', (_, receivedOn, lastDay) => {
    const { dueAt } = applicationDeadline({
      term: 'ORGANISATION',
      receivedAt: new Date(`${receivedOn}T10:00:00+07:00`),
      calendar: holidays,
    });
    expect(localDateOf(new Date(dueAt.getTime() - 1))).toBe(lastDay);
  });

  test('are never fewer than fifteen and end on a working day, from whatever day they count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
        const receivedOn = addDays('2025-06-01', days);
        const { dueAt } = applicationDeadline({
          term: 'ORGANISATION',
          receivedAt: new Date(`${receivedOn}T23:59:59+07:00`),
          calendar: holidays,
        });
        const lastDay = localDateOf(new Date(dueAt.getTime() - 1));
        return lastDay >= addDays(receivedOn, 15) && holidays.isWorkingDay(lastDay);
      }),
    );
  });
});

describe('a deadline that rests on a day off which is only projected', () => {
  const projected = createWorkingCalendar([
    { date: '2027-01-01', kind: 'HOLIDAY', status: 'PROJECTED' },
    { date: '2026-11-24', kind: 'HOLIDAY', status: 'PENDING_LAW' },
    { date: '2027-02-06', kind: 'HOLIDAY', status: 'PROJECTED' },
  ]);

  test.each([
    ['LEVEL_1', '2026-12-31', '2027-01-04', true],
    ['LEVEL_2', '2026-12-30', '2027-01-05', true],
    ['LEVEL_1', '2026-12-30', '2026-12-31', false],
    ['LEVEL_1', '2027-01-01', '2027-01-04', false],
    // Nobody knows yet whether 24 November becomes a holiday, so it counts as the working day that it is.
    ['LEVEL_1', '2026-11-23', '2026-11-24', false],
    // A projected holiday on a Saturday moves nothing.
    ['LEVEL_1', '2027-02-05', '2027-02-08', false],
    // The fifteenth day itself is the projected holiday.
    ['ORGANISATION', '2026-12-17', '2027-01-04', true],
    // The projected holiday passes like any other of the fifteen days.
    ['ORGANISATION', '2026-12-21', '2027-01-05', false],
  ] as const)('%s received on %s ends on %s; says so: %s', (term, receivedOn, lastDay, isProjected) => {
    const { dueAt, restsOnProjectedDay } = applicationDeadline({
      term,
      receivedAt: new Date(`${receivedOn}T10:00:00+07:00`),
      calendar: projected,
    });
    expect([localDateOf(new Date(dueAt.getTime() - 1)), restsOnProjectedDay]).toEqual([lastDay, isProjected]);
  });
});

describe('the term of an application', () => {
  const application = {
    subjectType: 'CITIZEN',
    level: 'LEVEL_2',
    hasValidCard: true,
    hasBiometricsOnFile: true,
    isInDatabase: true,
  } as const;

  test.each([
    ['a citizen with a valid card', { level: 'LEVEL_1' }, 'LEVEL_1'],
    ['a citizen with a valid card', {}, 'LEVEL_2'],
    ['a citizen without a valid card', { level: 'LEVEL_1', hasValidCard: false }, 'NO_VALID_CARD'],
    ['a citizen without a valid card', { hasValidCard: false }, 'NO_VALID_CARD'],
    ['a foreigner with biometrics on file', { subjectType: 'FOREIGNER', hasValidCard: false }, 'LEVEL_2'],
    [
      'a foreigner without biometrics on file',
      { subjectType: 'FOREIGNER', hasBiometricsOnFile: false },
      'FOREIGNER_WITHOUT_BIOMETRICS',
    ],
    [
      'a foreigner without biometrics on file who asks for level 1',
      { subjectType: 'FOREIGNER', level: 'LEVEL_1', hasBiometricsOnFile: false },
      'LEVEL_1',
    ],
    [
      'an organisation that a database knows',
      { subjectType: 'ORGANISATION', level: null, hasValidCard: false },
      'ORGANISATION_IN_DATABASE',
    ],
    [
      'an organisation that no database knows',
      { subjectType: 'ORGANISATION', level: null, isInDatabase: false },
      'ORGANISATION',
    ],
  ] as const)('of %s, %j, is %s', (_, overrides, term) => {
    expect(deadlineTerm({ ...application, ...overrides })).toBe(term);
  });

  test.each(['CITIZEN', 'FOREIGNER'] as const)('of a %s without a level cannot be told', (subjectType) => {
    expect(() => deadlineTerm({ ...application, subjectType, level: null })).toThrow(
      new DomainRefusal('LEVEL_REQUIRED'),
    );
  });
});
