import { describe, expect, test } from 'vitest';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { DomainRefusal } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import {
  NO_CONNECTION_AGREEMENT,
  agencyScopesOn,
  parseAgencyLimit,
  parseAgencyScopes,
  parseConnectionBasis,
} from './connection.ts';
import { assertDowntimeRange } from './downtime.ts';
import { agencyKeyState, agencyKeyWarnings, assertKeyValidity } from './keys.ts';
import { agencyLifecycle } from './lifecycle.ts';
import { isAgencySilent } from './silence.ts';

const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00Z`);
const day = (text: string): Date => at(`${text} 00:00`);
const NOW = at('2026-11-23 02:00');

function refusalOf(act: () => unknown): RefusalCode | 'NONE' {
  try {
    act();
    return 'NONE';
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
}

describe('the connection to an agency', () => {
  test('begins suspended, is resumed and suspended again, and nothing else', () => {
    expect(agencyLifecycle.initial).toBe('SUSPENDED');
    expect(agencyLifecycle.next('SUSPENDED', 'RESUME')).toBe('ACTIVE');
    expect(agencyLifecycle.next('ACTIVE', 'SUSPEND')).toBe('SUSPENDED');
    expect(refusalOf(() => agencyLifecycle.next('SUSPENDED', 'SUSPEND'))).toBe('STATE_CONFLICT');
  });

  test('rests on an agreement with number, date and purpose; the words for "none yet" are none', () => {
    expect(parseConnectionBasis('  Thỏa thuận số 01 ngày 05/01/2026 ')).toBe(
      'Thỏa thuận số 01 ngày 05/01/2026',
    );
    for (const text of ['', '   ', 'TT 01', 'x'.repeat(501), NO_CONNECTION_AGREEMENT])
      expect(refusalOf(() => parseConnectionBasis(text))).toBe('LEGAL_BASIS_REQUIRED');
  });

  test.each([
    ['answerWithinDays', 0, 'AGENCY_LIMIT_RANGE'],
    ['answerWithinDays', 1, 'NONE'],
    ['answerWithinDays', 31, 'AGENCY_LIMIT_RANGE'],
    ['maxInFlight', 50, 'NONE'],
    ['maxInFlight', 51, 'AGENCY_LIMIT_RANGE'],
    ['requestsPerMinute', 10_000, 'NONE'],
    ['requestsPerMinute', 1.5, 'AGENCY_LIMIT_RANGE'],
  ] as const)('%s of %s gives %s', (limit, value, code) => {
    expect(refusalOf(() => parseAgencyLimit(limit, value))).toBe(code);
  });

  test('allows only scopes for papers whose register the agency keeps on the day, and what every agency may, each once', () => {
    expect(agencyScopesOn('TAX', '2026-11-23')).toEqual([
      'cross-check:read:TAX_CODE',
      'cross-check:answer:TAX_CODE',
      'sharing:verify',
      'lock-request:submit',
      'lock-event:read',
    ]);
    expect(
      parseAgencyScopes(
        ['cross-check:answer:TAX_CODE', 'cross-check:read:TAX_CODE', 'cross-check:read:TAX_CODE'],
        'TAX',
        '2026-11-23',
      ),
    ).toEqual(['cross-check:read:TAX_CODE', 'cross-check:answer:TAX_CODE']);
    for (const scope of ['cross-check:read:PASSPORT', 'cross-check:erase:TAX_CODE', ''])
      expect(refusalOf(() => parseAgencyScopes([scope], 'TAX', '2026-11-23'))).toBe('AGENCY_SCOPE_UNKNOWN');
  });

  test('[R-100] takes the scopes for driving licences from the road administration on 1 March 2025', () => {
    const scopes = ['cross-check:read:DRIVING_LICENCE'];
    expect(parseAgencyScopes(scopes, 'ROAD_ADMIN', '2025-02-28')).toEqual(scopes);
    expect(refusalOf(() => parseAgencyScopes(scopes, 'ROAD_ADMIN', '2025-03-01'))).toBe(
      'AGENCY_SCOPE_UNKNOWN',
    );
    expect(parseAgencyScopes(scopes, 'TRAFFIC_POLICE', '2025-03-01')).toEqual(scopes);
  });
});

describe('the keys of an agency', () => {
  test.each([
    ['two years to the day', '2026-12-01', '2028-12-01', 'NONE'],
    ['a day more', '2026-12-01', '2028-12-02', 'AGENCY_KEY_VALIDITY'],
    ['a leap day, to the first of March', '2028-02-29', '2030-03-01', 'NONE'],
    ['no time at all', '2026-12-01', '2026-12-01', 'AGENCY_KEY_VALIDITY'],
    ['an end before the beginning', '2026-12-02', '2026-12-01', 'AGENCY_KEY_VALIDITY'],
    ['an end that has passed', '2026-01-01', '2026-11-23', 'AGENCY_KEY_VALIDITY'],
    ['a beginning that has passed', '2026-01-01', '2026-11-24', 'NONE'],
  ])('may count for %s: %s to %s is %s', (_name, from, to, code) => {
    expect(refusalOf(() => assertKeyValidity({ validFrom: day(from), expiresAt: day(to) }, NOW))).toBe(code);
  });

  const key = (from: string, to: string, revoked: string | null = null) => ({
    validFrom: day(from),
    expiresAt: day(to),
    revokedAt: revoked === null ? null : day(revoked),
  });

  test('count from their first moment to the last, unless they are revoked', () => {
    const one = key('2026-01-01', '2026-12-01');
    expect(agencyKeyState(one, at('2025-12-31 23:59'))).toBe('NOT_YET');
    expect(agencyKeyState(one, day('2026-01-01'))).toBe('VALID');
    expect(agencyKeyState(one, day('2026-12-01'))).toBe('EXPIRED');
    expect(agencyKeyState({ ...one, revokedAt: NOW }, NOW)).toBe('REVOKED');
  });

  const warnings = (channel: 'CALL' | 'PULL' | 'CLERK', ...keys: ReturnType<typeof key>[]) =>
    agencyKeyWarnings(channel, keys, NOW).map(({ kind }) => kind);

  test('a machine that pulls is lost without a valid key; nobody else is', () => {
    expect(warnings('PULL')).toEqual(['NO_VALID_KEY']);
    expect(warnings('CALL')).toEqual([]);
    expect(warnings('PULL', key('2026-12-01', '2027-12-01'))).toEqual(['NO_VALID_KEY']);
    expect(warnings('PULL', key('2026-01-01', '2027-12-01', '2026-11-01'))).toEqual(['NO_VALID_KEY']);
  });

  test('the last key that has ended is named while none counts, and not after it was replaced', () => {
    const ended = key('2026-01-01', '2026-11-01');
    expect(warnings('PULL', ended, key('2025-01-01', '2026-01-01'))).toEqual(['NO_VALID_KEY', 'KEY_EXPIRED']);
    expect(warnings('CLERK', ended)).toEqual(['KEY_EXPIRED']);
    expect(warnings('PULL', ended, key('2026-10-01', '2027-10-01'))).toEqual([]);
  });

  test('a key that ends within 30 days is told of, until its successor stands ready', () => {
    const ending = key('2026-01-01', '2026-12-20');
    expect(warnings('PULL', ending)).toEqual(['KEY_EXPIRES_SOON']);
    expect(warnings('PULL', key('2026-01-01', '2026-12-10'), ending, ending)).toEqual(['KEY_EXPIRES_SOON']);
    expect(warnings('PULL', key('2026-01-01', '2026-12-24'))).toEqual([]);
    expect(warnings('PULL', ending, key('2026-12-19', '2027-12-20'))).toEqual([]);
    expect(warnings('PULL', ending, key('2026-12-21', '2027-12-20'))).toEqual(['KEY_EXPIRES_SOON']);
  });
});

describe('a planned downtime', () => {
  test.each([
    ['tonight', '2026-11-23 15:00', '2026-11-23 23:00', 'NONE'],
    ['one that is under way', '2026-11-22 15:00', '2026-11-23 02:01', 'NONE'],
    ['one that is over', '2026-11-22 15:00', '2026-11-23 02:00', 'DOWNTIME_RANGE'],
    ['one without length', '2026-11-24 15:00', '2026-11-24 15:00', 'DOWNTIME_RANGE'],
    ['30 days', '2026-12-01 00:00', '2026-12-31 00:00', 'NONE'],
    ['a minute more than 30 days', '2026-12-01 00:00', '2026-12-31 00:01', 'DOWNTIME_RANGE'],
    ['one of the year after next', '2028-01-01 00:00', '2028-01-02 00:00', 'DOWNTIME_RANGE'],
  ])('of %s, %s to %s, gives %s', (_name, from, to, code) => {
    expect(refusalOf(() => assertDowntimeRange({ startsAt: at(from), endsAt: at(to) }, NOW))).toBe(code);
  });
});

describe('an agency is silent', () => {
  const calendar = createWorkingCalendar([]);
  // 23 November 2026 is a Monday; two working days from Thursday are over at the end of that Monday.
  const silent = (overrides: Partial<Parameters<typeof isAgencySilent>[0]>, now: string) =>
    isAgencySilent(
      {
        state: 'ACTIVE',
        answerWithinDays: 2,
        oldestOpenAt: at('2026-11-19 02:00'),
        lastAnswerAt: null,
        ...overrides,
      },
      calendar,
      at(now),
    );

  test('when it was asked and has answered nothing within its working days', () => {
    expect(silent({}, '2026-11-23 16:59')).toBe(false);
    expect(silent({}, '2026-11-23 17:01')).toBe(true);
  });

  test('counted from its last answer where that came later, and from the question where it came earlier', () => {
    expect(silent({ lastAnswerAt: at('2026-11-20 02:00') }, '2026-11-24 16:59')).toBe(false);
    expect(silent({ lastAnswerAt: at('2026-11-20 02:00') }, '2026-11-24 17:01')).toBe(true);
    expect(silent({ lastAnswerAt: at('2026-06-01 02:00') }, '2026-11-23 16:59')).toBe(false);
  });

  test('never without an open question and never while it is suspended', () => {
    expect(silent({ oldestOpenAt: null }, '2027-11-23 17:01')).toBe(false);
    expect(silent({ state: 'SUSPENDED' }, '2027-11-23 17:01')).toBe(false);
  });
});
