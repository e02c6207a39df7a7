import { describe, expect, test } from 'vitest';
import { caseLines, caseStateFromLines, type CaseKind } from './case-history.ts';

const REGISTERED = 'LOCK_REQUEST_REGISTERED';

describe('the state of a case that its audit lines tell', () => {
  test.each<[CaseKind, string[], string]>([
    ['APPLICATION', ['APPLICATION_SUBMITTED', 'APPLICATION_OPENED', 'APPLICATION_CHECK_STARTED'], 'CHECKING'],
    ['LOCK_REQUEST_ND69_2024', [REGISTERED], 'RECEIVED'],
    ['LOCK_REQUEST_ND69_2024', ['LOCK_REQUEST_SUBMITTED', 'LOCK_REQUEST_FORWARDED'], 'FORWARDED'],
    [
      'LOCK_REQUEST_ND69_2024',
      [
        REGISTERED,
        'LOCK_REQUEST_FORWARDED',
        'LOCK_REQUEST_LOCKED_AT_ONCE',
        'LOCK_REQUEST_APPROVED',
        'LOCK_REQUEST_REVERSED',
      ],
      'REVERSED',
    ],
    ['LOCK_REQUEST_ND59_2022', [REGISTERED, 'LOCK_REQUEST_REFUSED'], 'REFUSED'],
    ['LOCK_APPEAL', ['LOCK_APPEAL_ACCEPTED', 'LOCK_APPEAL_OPENED', 'LOCK_APPEAL_GRANTED'], 'GRANTED'],
    ['DATA_REQUEST', ['DATA_REQUEST_MADE', 'DATA_REQUEST_WITHDRAWN'], 'WITHDRAWN'],
    ['PROCESSING_LIMIT', ['DATA_REQUEST_MADE', 'DATA_REQUEST_ANSWERED', 'PROCESSING_LIMIT_LIFTED'], 'LIFTED'],
    [
      'ASSISTED_ACTIVATION',
      ['ASSISTED_ACTIVATION_REQUESTED', 'ASSISTED_ACTIVATION_CONFIRMED', 'ASSISTED_ACTIVATION_COMPLETED'],
      'COMPLETED',
    ],
  ])('%s after %j is %s', (kind, lines, state) => {
    expect(caseStateFromLines(kind, lines)).toBe(state);
  });

  test.each<[string, CaseKind, string[]]>([
    ['has no line', 'LOCK_REQUEST_ND69_2024', []],
    ['begins in the middle', 'LOCK_REQUEST_ND69_2024', ['LOCK_REQUEST_FORWARDED']],
    ['begins twice', 'LOCK_REQUEST_ND69_2024', [REGISTERED, 'LOCK_REQUEST_SUBMITTED']],
    [
      'is decided by the receiving unit of Decree 69',
      'LOCK_REQUEST_ND69_2024',
      [REGISTERED, 'LOCK_REQUEST_APPROVED'],
    ],
    ['is forwarded under Decree 59', 'LOCK_REQUEST_ND59_2022', [REGISTERED, 'LOCK_REQUEST_FORWARDED']],
    [
      'is decided twice',
      'LOCK_APPEAL',
      ['LOCK_APPEAL_ACCEPTED', 'LOCK_APPEAL_UPHELD', 'LOCK_APPEAL_GRANTED'],
    ],
    [
      'is completed unconfirmed',
      'ASSISTED_ACTIVATION',
      ['ASSISTED_ACTIVATION_REQUESTED', 'ASSISTED_ACTIVATION_COMPLETED'],
    ],
  ])('is not believed when the case %s', (_, kind, lines) => {
    expect(() => caseStateFromLines(kind, lines)).toThrow(RangeError);
  });
});

test('the lines of a kind are those that move it', () => {
  expect(caseLines('LOCK_APPEAL')).toEqual([
    'LOCK_APPEAL_ACCEPTED',
    'LOCK_APPEAL_UPHELD',
    'LOCK_APPEAL_GRANTED',
  ]);
});
