import { describe, expect, test } from 'vitest';
import { APPLICATION_STATES, applicationLifecycle, officerActions } from './lifecycle.ts';

describe('an application', () => {
  test('begins as submitted and is ready for review after the check', () => {
    expect(applicationLifecycle.initial).toBe('SUBMITTED');
    expect(
      applicationLifecycle.next(applicationLifecycle.next('SUBMITTED', 'START_CHECK'), 'FINISH_CHECK'),
    ).toBe('READY_FOR_REVIEW');
  });

  test('is approved by the system only while it is being checked, and never returned or refused by it [R-081]', () => {
    const byState = APPLICATION_STATES.map((state) => [
      state,
      applicationLifecycle.allowedActions(state).includes('APPROVE_AUTOMATICALLY'),
    ]);
    expect(byState.filter(([, isAllowed]) => isAllowed)).toEqual([['CHECKING', true]]);
    expect(applicationLifecycle.next('CHECKING', 'APPROVE_AUTOMATICALLY')).toBe('APPROVED');
    expect(applicationLifecycle.allowedActions('CHECKING')).toEqual([
      'FINISH_CHECK',
      'APPROVE_AUTOMATICALLY',
    ]);
  });

  test.each([
    ['SUBMITTED', []],
    ['CHECKING', []],
    ['READY_FOR_REVIEW', ['APPROVE', 'RETURN', 'REFUSE']],
    ['APPROVED', []],
    ['REFUSED', []],
    ['RETURNED', []],
  ] as const)('in state %s offers officers %j', (state, actions) => {
    expect(officerActions(state)).toEqual(actions);
  });

  test('has a place in the life cycle for every state', () => {
    expect(applicationLifecycle.states).toEqual(APPLICATION_STATES);
  });
});
