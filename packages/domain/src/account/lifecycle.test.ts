import { expect, test } from 'vitest';
import { ACCOUNT_STATES, accountLifecycle } from './lifecycle.ts';

test('an account is granted, then active, and can be locked and unlocked', () => {
  expect(accountLifecycle.initial).toBe('GRANTED');
  expect(accountLifecycle.next('GRANTED', 'ACTIVATE')).toBe('ACTIVE');
  expect(accountLifecycle.next('ACTIVE', 'LOCK')).toBe('LOCKED');
  expect(accountLifecycle.next('LOCKED', 'UNLOCK')).toBe('ACTIVE');
  expect(accountLifecycle.next(accountLifecycle.next('GRANTED', 'LOCK'), 'REINSTATE')).toBe('GRANTED');
  expect(accountLifecycle.states).toEqual(ACCOUNT_STATES);
});

test.each([
  ['GRANTED', 'UNLOCK'],
  ['ACTIVE', 'ACTIVATE'],
  ['LOCKED', 'ACTIVATE'],
] as const)('an account in state %s cannot be told to %s', (state, action) => {
  expect(() => accountLifecycle.next(state, action)).toThrow(
    expect.objectContaining({ code: 'STATE_CONFLICT' }) as Error,
  );
});
