import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WINDOW_OPENINGS } from '../account/activation-window.ts';
import { ACCOUNT_STATES } from '../account/lifecycle.ts';
import { APPLICATION_STATES } from '../application/lifecycle.ts';
import { accountStageOf, applicationStatesOf, funnelStageOf, FUNNEL_STAGES } from './stage.ts';

const told = {
  state: 'GRANTED',
  windowOpenedBy: null,
  hasStartedActivation: false,
  hasSignedIn: false,
} as const;

describe('the stage of an application', () => {
  test.each([
    ['SUBMITTED', 'COLLECTED'],
    ['CHECKING', 'CHECKING'],
    ['READY_FOR_REVIEW', 'CHECKING'],
    ['RETURNED', 'RETURNED'],
    ['REFUSED', 'REFUSED'],
  ] as const)('that is %s is %s', (state, stage) => {
    expect(funnelStageOf(state, null)).toBe(stage);
  });

  test('that was approved is the stage of the account that it granted', () => {
    expect(funnelStageOf('APPROVED', { ...told, windowOpenedBy: 'SENT' })).toBe('NOTIFIED');
  });

  test('that raised an account which another one granted is RAISED, so that no person counts twice', () => {
    expect(funnelStageOf('APPROVED', null)).toBe('RAISED');
  });

  test('before a decision is the same for exactly the states that its list is filtered by', () => {
    expect(applicationStatesOf('CHECKING')).toEqual(['CHECKING', 'READY_FOR_REVIEW']);
    expect(applicationStatesOf('RETURNED')).toEqual(['RETURNED']);
  });
});

describe('the stage of an account', () => {
  test.each([
    ['that nobody was told of', {}, 'APPROVED'],
    ['whose notice is sent', { windowOpenedBy: 'SENT' }, 'NOTIFIED'],
    ['whose notice has arrived', { windowOpenedBy: 'DELIVERED' }, 'DELIVERED'],
    ['whose holder was told in person', { windowOpenedBy: 'TOLD_IN_PERSON' }, 'DELIVERED'],
    ['whose holder asked for a code before the notice', { hasStartedActivation: true }, 'ACTIVATION_STARTED'],
    [
      'whose holder asked for a code after it',
      { windowOpenedBy: 'DELIVERED', hasStartedActivation: true },
      'ACTIVATION_STARTED',
    ],
    ['in use', { state: 'ACTIVE' }, 'ACTIVATED'],
    ['in use, whose holder signed in', { state: 'ACTIVE', hasSignedIn: true }, 'SIGNED_IN'],
    ['locked before it was told of', { state: 'LOCKED' }, 'LOCKED'],
    ['locked after a sign-in', { state: 'LOCKED', hasSignedIn: true }, 'LOCKED'],
  ] as const)('%s is %s', (_title, facts, stage) => {
    expect(accountStageOf({ ...told, ...facts })).toBe(stage);
  });
});

test('every application is in exactly one stage, whatever is known of its account', () => {
  const account = fc.record({
    state: fc.constantFrom(...ACCOUNT_STATES),
    windowOpenedBy: fc.constantFrom(null, ...WINDOW_OPENINGS),
    hasStartedActivation: fc.boolean(),
    hasSignedIn: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.constantFrom(...APPLICATION_STATES), fc.option(account), (state, facts) => {
      const stage = funnelStageOf(state, facts);
      expect(FUNNEL_STAGES.filter((known) => known === stage)).toHaveLength(1);
    }),
  );
});
