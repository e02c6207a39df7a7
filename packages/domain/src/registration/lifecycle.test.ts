import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGISTRATION_STATES, registrationLifecycle } from './lifecycle.ts';
import type { RegistrationAction, RegistrationState } from './lifecycle.ts';

const after = (...actions: RegistrationAction[]): RegistrationState =>
  actions.reduce((state, action) => registrationLifecycle.next(state, action), registrationLifecycle.initial);

const TO_ACCOUNT = ['DECLARE', 'MATCH', 'VERIFY_PHONE', 'SET_PASSWORD'] as const;

describe('an online registration', () => {
  test('has a place in the life cycle for every state', () => {
    expect(registrationLifecycle.states).toEqual(REGISTRATION_STATES);
  });

  test.each([
    ['straight through', [...TO_ACCOUNT, 'TAKE_PORTRAIT', 'SUBMIT'], 'SUBMITTED'],
    ['with the database silent', ['DECLARE', 'GIVE_UP', 'VERIFY_PHONE', 'SET_PASSWORD'], 'ACCOUNT_CREATED'],
    ['after a mismatch that was a slip [R-044]', ['DECLARE', 'MISMATCH', 'DECLARE', 'MATCH'], 'MATCHED'],
    [
      'after a correction of the database [R-045]',
      ['DECLARE', 'MISMATCH', 'REQUEST_CORRECTION', 'DECLARE', 'MATCH'],
      'MATCHED',
    ],
    [
      'with the portrait taken twice [R-075]',
      [...TO_ACCOUNT, 'TAKE_PORTRAIT', 'TAKE_PORTRAIT'],
      'PORTRAIT_TAKEN',
    ],
    [
      'with the application made again after a return [R-080]',
      [...TO_ACCOUNT, 'TAKE_PORTRAIT', 'SUBMIT', 'RECREATE', 'TAKE_PORTRAIT', 'SUBMIT'],
      'SUBMITTED',
    ],
    [
      'with the declaration corrected after a return, phone and password kept',
      [...TO_ACCOUNT, 'TAKE_PORTRAIT', 'SUBMIT', 'RECREATE', 'DECLARE', 'MATCH_AGAIN'],
      'ACCOUNT_CREATED',
    ],
    [
      'with the declaration corrected and the database silent',
      [...TO_ACCOUNT, 'DECLARE', 'GIVE_UP_AGAIN'],
      'ACCOUNT_CREATED',
    ],
  ] as const)('goes %s', (_, actions, state) => {
    expect(after(...actions)).toBe(state);
  });

  test.each([
    ['STARTED', ['DECLARE']],
    ['COMPARING', ['MATCH', 'MISMATCH', 'GIVE_UP', 'MATCH_AGAIN', 'GIVE_UP_AGAIN']],
    ['MISMATCHED', ['DECLARE', 'REQUEST_CORRECTION']],
    ['CORRECTION_REQUESTED', ['DECLARE']],
    ['MATCHED', ['DECLARE', 'VERIFY_PHONE']],
    ['PHONE_VERIFIED', ['SET_PASSWORD']],
    ['ACCOUNT_CREATED', ['DECLARE', 'TAKE_PORTRAIT']],
    ['PORTRAIT_TAKEN', ['TAKE_PORTRAIT', 'SUBMIT']],
    ['SUBMITTED', ['RECREATE']],
  ] as const)('in state %s offers %j', (state, actions) => {
    expect(registrationLifecycle.allowedActions(state)).toEqual(actions);
  });

  test('is never submitted without declaration, verified phone, password and portrait, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...registrationLifecycle.actions), { maxLength: 60 }), (tried) => {
        let state: RegistrationState = registrationLifecycle.initial;
        const done = new Set<RegistrationAction>();
        for (const action of tried) {
          if (!registrationLifecycle.allowedActions(state).includes(action)) continue;
          // These two are for whoever has phone and password already; the caller chooses them by that.
          if (action.endsWith('_AGAIN') && !done.has('SET_PASSWORD')) continue;
          state = registrationLifecycle.next(state, action);
          done.add(action);
        }
        if (state !== 'SUBMITTED') return;
        expect([...done]).toEqual(
          expect.arrayContaining(['DECLARE', 'VERIFY_PHONE', 'SET_PASSWORD', 'TAKE_PORTRAIT']),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
