import { describe, expect, test } from 'vitest';
import { accountStateFromLines, standingGroundsFromLines, type AccountLine } from './lock-history.ts';

const line = (action: string, details: AccountLine['details'] = {}): AccountLine => ({ action, details });
const granted = line('ACCOUNT_GRANTED', { level: 'LEVEL_1' });
const activated = line('ACCOUNT_ACTIVATED');
const started = (groundId: string, ground = 'DEATH') => line('LOCK_GROUND_STARTED', { groundId, ground });
const ended = (groundId: string) => line('LOCK_GROUND_ENDED', { groundId, because: 'FACT_ENDED' });
const locked = line('ACCOUNT_LOCKED', { ground: 'DEATH' });
const unlocked = (state: string) => line('ACCOUNT_UNLOCKED', { state });

describe('the state of an account is rebuilt from its audit lines', () => {
  test.each([
    ['granted', [granted], 'GRANTED'],
    ['activated', [granted, activated], 'ACTIVE'],
    ['locked', [granted, activated, started('1'), locked], 'LOCKED'],
    [
      'locked while one of two grounds stands',
      [granted, activated, started('1'), locked, started('2'), ended('1')],
      'LOCKED',
    ],
    [
      'open when the last one has ended',
      [granted, activated, started('1'), locked, ended('1'), unlocked('ACTIVE')],
      'ACTIVE',
    ],
    [
      'granted again when it was never activated',
      [granted, started('1'), locked, ended('1'), unlocked('GRANTED')],
      'GRANTED',
    ],
    ['not moved by other lines', [granted, line('HOLDER_SIGNED_IN'), line('PASSWORD_CHANGED')], 'GRANTED'],
  ])('%s', (_title, lines, state) => {
    expect(accountStateFromLines(lines)).toBe(state);
  });

  test('and so are the grounds that stand, the oldest first', () => {
    const lines = [
      granted,
      started('1'),
      locked,
      started('2', 'CARD_REVOKED'),
      started('3', 'AUTHORITY_REQUEST'),
    ];
    expect(standingGroundsFromLines([...lines, ended('2')])).toEqual([
      { groundId: '1', kind: 'DEATH' },
      { groundId: '3', kind: 'AUTHORITY_REQUEST' },
    ]);
  });

  test('also of an account that was brought here from elsewhere, whose grant no line tells', () => {
    expect(accountStateFromLines([], 'ACTIVE')).toBe('ACTIVE');
    expect(accountStateFromLines([started('1'), locked, ended('1'), unlocked('GRANTED')], 'GRANTED')).toBe(
      'GRANTED',
    );
  });
});

describe('a history is not believed', () => {
  test.each([
    ['without a grant', []],
    ['that locks before the grant', [started('1'), locked]],
    ['that grants twice', [granted, granted]],
    ['that activates twice', [granted, activated, activated]],
    ['that activates while a ground stands', [granted, started('1'), locked, activated]],
    ['that locks without a ground', [granted, activated, locked]],
    ['that leaves the account open beside a ground', [granted, activated, started('1')]],
    ['that leaves it locked without one', [granted, activated, started('1'), locked, ended('1')]],
    ['that opens while a ground stands', [granted, activated, started('1'), locked, unlocked('ACTIVE')]],
    ['that ends a ground which does not stand', [granted, activated, ended('1')]],
    ['that starts a ground twice', [granted, activated, started('1'), locked, started('1')]],
    [
      'that opens into another state than it had',
      [granted, started('1'), locked, ended('1'), unlocked('ACTIVE')],
    ],
    ['whose ground has no name', [granted, line('LOCK_GROUND_STARTED', { ground: 'DEATH' })]],
    ['whose ground is of no known kind', [granted, started('1', 'WEATHER')]],
  ])('%s', (_title, lines) => {
    expect(() => accountStateFromLines(lines)).toThrow(RangeError);
  });
});
