import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { ACCOUNT_STATES } from './lifecycle.ts';
import {
  assertHolderIsPresent,
  assertMayChangePhoneAlone,
  assertMayConfirmPhoneChange,
  assertNewPhone,
  PHONE_CHANGE_STATES,
  phoneChangeConfirmableUntil,
  phoneChangeLifecycle,
} from './phone-change.ts';

const NOW = new Date('2026-11-26T02:00:00Z');
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);
const refusalOf = (act: () => void): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
};

describe('a holder who changes the registered number alone', () => {
  test.each(ACCOUNT_STATES)('has an account that is active, and not %s unless that is it', (state) => {
    const refusal = refusalOf(() => assertMayChangePhoneAlone({ state, changedAt: [] }, NOW));
    expect(refusal).toBe(state === 'ACTIVE' ? null : 'ACCOUNT_LOCKED');
  });

  test.each([
    [[], null],
    [[29, 2], null],
    [[29, 2, 1], 'PHONE_CHANGES_EXHAUSTED'],
    [[30, 2, 1], null],
    [[300, 200, 100, 31], null],
  ])('with changes %j days ago is told %s', (days, expected) => {
    const changedAt = days.map(daysAgo);
    expect(refusalOf(() => assertMayChangePhoneAlone({ state: 'ACTIVE', changedAt }, NOW))).toBe(expected);
  });
});

describe('the new number', () => {
  const declared = { current: '0912345678', next: '0987654321', isOwnSubscription: true };

  test('is another one, declared to stand in the own name [R-038] [C22]', () => {
    expect(refusalOf(() => assertNewPhone(declared))).toBeNull();
  });

  test.each([
    [{ next: '0912345678' }, 'PHONE_NUMBER_UNCHANGED'],
    [{ isOwnSubscription: false }, 'OWN_SUBSCRIPTION_REQUIRED'],
  ])('with %j is refused: %s [R-038]', (overrides, code) => {
    expect(refusalOf(() => assertNewPhone({ ...declared, ...overrides }))).toBe(code);
  });
});

describe('a change in person', () => {
  const change = { state: 'AWAITING_CONFIRMATION', requestedBy: 'intake', requestedAt: NOW } as const;
  const hoursLater = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);

  test('needs the holder at the counter', () => {
    expect(refusalOf(() => assertHolderIsPresent(true))).toBeNull();
    expect(refusalOf(() => assertHolderIsPresent(false))).toBe('HOLDER_PRESENCE_REQUIRED');
  });

  test('is confirmed by another officer than the one who entered it [A-49]', () => {
    expect(refusalOf(() => assertMayConfirmPhoneChange(change, 'reviewer', NOW))).toBeNull();
    expect(refusalOf(() => assertMayConfirmPhoneChange(change, 'intake', NOW))).toBe(
      'SELF_CONFIRMATION_FORBIDDEN',
    );
  });

  test('can be confirmed for 24 hours', () => {
    expect(phoneChangeConfirmableUntil(NOW)).toEqual(hoursLater(24));
    expect(refusalOf(() => assertMayConfirmPhoneChange(change, 'reviewer', hoursLater(23.99)))).toBeNull();
    expect(refusalOf(() => assertMayConfirmPhoneChange(change, 'reviewer', hoursLater(24)))).toBe(
      'PHONE_CHANGE_EXPIRED',
    );
  });

  test.each(PHONE_CHANGE_STATES.filter((state) => state !== 'AWAITING_CONFIRMATION'))(
    'is not confirmed any more once it is %s',
    (state) => {
      expect(refusalOf(() => assertMayConfirmPhoneChange({ ...change, state }, 'reviewer', NOW))).toBe(
        'STATE_CONFLICT',
      );
      expect(phoneChangeLifecycle.allowedActions(state)).toEqual([]);
    },
  );
});
