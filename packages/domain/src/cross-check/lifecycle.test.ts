import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import {
  CROSS_CHECK_ACTIONS,
  CROSS_CHECK_OFFICER_ACTIONS,
  CROSS_CHECK_STATES,
  MISMATCH_RESOLUTIONS,
  crossCheckLifecycle,
  crossCheckOfficerActions,
  crossCheckTurn,
} from './lifecycle.ts';

describe('a cross-check', () => {
  test('begins with the question to the agency: nothing is confirmed because it was presented [R-100]', () => {
    expect(crossCheckLifecycle.initial).toBe('REQUESTED');
  });

  test('has a place in the life cycle for every state and every action', () => {
    expect(crossCheckLifecycle.states).toEqual(CROSS_CHECK_STATES);
    expect(crossCheckLifecycle.actions).toEqual(CROSS_CHECK_ACTIONS);
  });

  const TABLE = [
    ['REQUESTED', 'REQUEST', 'REQUESTED'],
    ['REQUESTED', 'CONFIRM', 'MATCHED'],
    ['REQUESTED', 'CONTRADICT', 'MISMATCHED'],
    ['REQUESTED', 'GIVE_UP', 'UNAVAILABLE'],
    ['MATCHED', 'REQUEST', 'REQUESTED'],
    ['MATCHED', 'CONFIRM', 'MATCHED'],
    ['MATCHED', 'CONTRADICT', 'MISMATCHED'],
    ['MATCHED', 'GIVE_UP', null],
    ['MISMATCHED', 'REQUEST', 'REQUESTED'],
    ['MISMATCHED', 'CONFIRM', null],
    ['MISMATCHED', 'CONTRADICT', null],
    ['MISMATCHED', 'GIVE_UP', null],
    ['UNAVAILABLE', 'REQUEST', 'REQUESTED'],
    ['UNAVAILABLE', 'CONFIRM', 'MATCHED'],
    ['UNAVAILABLE', 'CONTRADICT', 'MISMATCHED'],
    ['UNAVAILABLE', 'GIVE_UP', null],
  ] as const;

  test.each(TABLE.filter(([, , next]) => next !== null))(
    'in state %s becomes by %s: %s [R-101, R-102]',
    (state, action, next) => {
      expect(crossCheckLifecycle.next(state, action)).toBe(next);
    },
  );

  test.each(TABLE.filter(([, , next]) => next === null))(
    'in state %s cannot be told to %s',
    (state, action) => {
      expect(() => crossCheckLifecycle.next(state, action)).toThrow(
        new DomainRefusal('STATE_CONFLICT', {
          currentState: state,
          allowedActions: crossCheckLifecycle.allowedActions(state),
        }),
      );
    },
  );

  test('is in the table above with every state and every action', () => {
    const pairs = CROSS_CHECK_STATES.flatMap((state) =>
      CROSS_CHECK_ACTIONS.map((action) => `${state} ${action}`),
    );
    expect(TABLE.map(([state, action]) => `${state} ${action}`)).toEqual(pairs);
  });

  test('can be asked about anew from whichever state, and an agency’s "no" ends only so', () => {
    expect(CROSS_CHECK_STATES.map((state) => crossCheckLifecycle.next(state, 'REQUEST'))).toEqual(
      CROSS_CHECK_STATES.map(() => 'REQUESTED'),
    );
    expect(crossCheckLifecycle.allowedActions('MISMATCHED')).toEqual(['REQUEST']);
  });
});

describe('the turn', () => {
  test.each([
    ['REQUESTED', null, false, 'AGENCY'],
    ['MATCHED', null, false, 'NOBODY'],
    ['UNAVAILABLE', null, false, 'OFFICER'],
    ['MISMATCHED', null, false, 'OFFICER'],
    ['MISMATCHED', null, true, 'OFFICER'],
    ['MISMATCHED', 'CITIZEN_MISTAKE', false, 'CITIZEN'],
    ['MISMATCHED', 'CITIZEN_MISTAKE', true, 'OFFICER'],
    ['MISMATCHED', 'UNREADABLE', false, 'CITIZEN'],
    ['MISMATCHED', 'UNREADABLE', true, 'OFFICER'],
    ['MISMATCHED', 'AGENCY_MISTAKE', false, 'OFFICER'],
    ['MISMATCHED', 'AGENCY_MISTAKE', true, 'OFFICER'],
  ] as const)(
    'in state %s, settled as %s, contested %s, is of: %s',
    (state, resolution, isContested, turn) => {
      expect(crossCheckTurn({ state, resolution, isContested })).toBe(turn);
    },
  );

  test.each([
    ['REQUESTED', 'AGENCY'],
    ['MATCHED', 'NOBODY'],
    ['UNAVAILABLE', 'OFFICER'],
  ] as const)('in state %s is of %s, whatever was settled or contested before', (state, turn) => {
    for (const resolution of [...MISMATCH_RESOLUTIONS, null])
      for (const isContested of [true, false])
        expect(crossCheckTurn({ state, resolution, isContested })).toBe(turn);
  });

  test('is of nobody only when the paper is confirmed', () => {
    const states = CROSS_CHECK_STATES.filter((state) =>
      [...MISMATCH_RESOLUTIONS, null].some((resolution) =>
        [true, false].some((isContested) => crossCheckTurn({ state, resolution, isContested }) === 'NOBODY'),
      ),
    );
    expect(states).toEqual(['MATCHED']);
  });
});

describe('an officer', () => {
  test.each([
    ['REQUESTED', ['CORRECT']],
    ['MATCHED', ['CORRECT']],
    ['MISMATCHED', ['ASK_AGAIN', 'RESOLVE', 'CORRECT']],
    ['UNAVAILABLE', ['ASK_AGAIN', 'CORRECT']],
  ] as const)('can do with a cross-check in state %s: %j', (state, actions) => {
    expect(crossCheckOfficerActions(state)).toEqual(actions);
  });

  test('confirms no paper: that is the agency’s alone [R-101]', () => {
    expect(CROSS_CHECK_OFFICER_ACTIONS).toEqual(['ASK_AGAIN', 'RESOLVE', 'CORRECT']);
  });

  test('always finds something to do where it is the officer’s turn', () => {
    for (const state of ['MISMATCHED', 'UNAVAILABLE'] as const)
      expect(crossCheckOfficerActions(state)).toContain('ASK_AGAIN');
  });
});
