import { describe, expect, it, test } from 'vitest';
import { LOCK_GROUND_KINDS } from './grounds.ts';
import {
  ACCOUNT_ACTS,
  LOCK_STANDINGS,
  lockStandingOf,
  precedenceOf,
  type AccountAct,
  type LockStanding,
  type Precedence,
} from './precedence.ts';

const told = (cell: Precedence): string =>
  cell.verdict === 'ALLOWED' ? 'yes' : `${cell.verdict === 'REFUSED' ? 'no' : 'ended'} ${cell.code}`;

/** Written out by hand, in the order of LOCK_STANDINGS; a single word stands for every row but the first, which is yes. */
const EXPECTED: Record<AccountAct, string | readonly string[]> = {
  SIGN_IN: 'no ACCOUNT_LOCKED',
  ACTIVATE: 'ended ACCOUNT_LOCKED',
  BE_HELPED_TO_ACTIVATE: 'no ASSISTANCE_NOT_NEEDED',
  START_RECOVERY: 'no ACCOUNT_LOCKED',
  COMPLETE_RECOVERY: 'ended ACCOUNT_LOCKED',
  CHANGE_PASSWORD: 'ended UNAUTHENTICATED',
  CHANGE_PASSCODE: 'ended UNAUTHENTICATED',
  CHANGE_PHONE_AT_PORTAL: 'ended UNAUTHENTICATED',
  CHANGE_PHONE_AT_COUNTER: 'yes',
  LOCK_OWN: ['yes', 'no ACCOUNT_LOCKED', 'yes', 'yes', 'yes', 'no ACCOUNT_LOCKED', 'yes'],
  LOCK_OWN_BY_SMS: ['yes', 'no ACCOUNT_LOCKED', 'yes', 'yes', 'yes', 'no ACCOUNT_LOCKED', 'yes'],
  UNLOCK_OWN: [
    'no OWN_LOCK_NOT_STANDING',
    'yes',
    'no OWN_LOCK_NOT_STANDING',
    'no OWN_LOCK_NOT_STANDING',
    'no OWN_LOCK_NOT_STANDING',
    'yes',
    'no OWN_LOCK_NOT_STANDING',
  ],
  SHARE_IDENTITY: 'ended UNAUTHENTICATED',
  USE_SHARED_CODE: 'ended SHARING_CODE_NOT_VALID',
  RAISE_LEVEL: 'yes',
  ANSWER_AS_AGENCY: 'yes',
};

describe('what goes first when an account is locked', () => {
  const cells = ACCOUNT_ACTS.flatMap((act) =>
    LOCK_STANDINGS.map((standing, row): [AccountAct, LockStanding, string] => {
      const line = EXPECTED[act];
      return [act, standing, typeof line === 'string' ? (row === 0 ? 'yes' : line) : (line[row] ?? '')];
    }),
  );

  test.each(cells)('%s with %s: %s', (act, standing, expected) => {
    expect(told(precedenceOf(standing, act))).toBe(expected);
  });
});

describe('the row of an account', () => {
  const ground = (kind: (typeof LOCK_GROUND_KINDS)[number], isProvisional = false) => ({
    kind,
    isProvisional,
  });

  test.each([
    ['NONE', []],
    ['OWN', [ground('HOLDER_REQUEST')]],
    ['REQUESTED', [ground('AUTHORITY_REQUEST')]],
    ['URGENT', [ground('AUTHORITY_REQUEST', true)]],
    ['SEVERAL_WITH_OWN', [ground('DEATH'), ground('HOLDER_REQUEST')]],
    ['SEVERAL_WITHOUT_OWN', [ground('DEATH'), ground('AUTHORITY_REQUEST', true)]],
    ['SEVERAL_WITHOUT_OWN', [ground('AUTHORITY_REQUEST'), ground('AUTHORITY_REQUEST')]],
  ] as const)('is %s', (row, standing) => {
    expect(lockStandingOf(standing)).toBe(row);
  });

  it('is AUTOMATIC for whatever a register says', () => {
    for (const kind of LOCK_GROUND_KINDS)
      if (kind !== 'HOLDER_REQUEST' && kind !== 'AUTHORITY_REQUEST')
        expect(lockStandingOf([ground(kind)])).toBe('AUTOMATIC');
  });
});
