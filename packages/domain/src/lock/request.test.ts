import { describe, expect, it, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import {
  assertMayRequestLock,
  decideLockRequest,
  LOCK_REQUEST_STATES,
  lockDecider,
  lockRequestLifecycle,
  lockRequestOfficerActions,
  REQUESTER_TYPES,
  type ActingOfficer,
  type RequestToAct,
} from './request.ts';

const REASON = 'Thiếu quyết định khởi tố kèm theo đề nghị.';

const request = (overrides: Partial<RequestToAct> = {}): RequestToAct => ({
  ...{
    regime: 'ND69_2024',
    kind: 'LOCK',
    state: 'FORWARDED',
    registeredBy: 'intake',
    forwardedBy: 'examiner',
  },
  ...{ isLockedAtOnce: false, isSealed: false },
  ...overrides,
});
const nobody = { canExamine: false, isHeadOfUnit: false, isAuthorityHead: false, canRegister: false };
const officer = (overrides: Partial<ActingOfficer>): ActingOfficer => ({
  ...{ officerId: 'somebody', ...nobody },
  ...overrides,
});
const intake = officer({ officerId: 'intake', canRegister: true });
const examiner = officer({ officerId: 'examiner', canExamine: true });
const head = officer({ officerId: 'head', canExamine: true, isHeadOfUnit: true });
const authority = officer({ officerId: 'authority', isAuthorityHead: true });

const refusalOf = (act: () => unknown): string => {
  try {
    act();
    return 'none';
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
};

describe('the life of a request', () => {
  it('has one stage under Decree 59: the head of the receiving unit decides [R-018] [R-137]', () => {
    expect(lockRequestLifecycle('ND59_2022').allowedActions('RECEIVED')).toEqual([
      'APPROVE',
      'REFUSE',
      'WITHDRAW',
    ]);
    expect(lockDecider('ND59_2022')).toBe('HEAD_OF_UNIT');
  });

  it('has two under Decree 69: the receiving unit forwards, the head of the authority decides', () => {
    const { allowedActions, next } = lockRequestLifecycle('ND69_2024');
    expect(allowedActions('RECEIVED')).toEqual(['FORWARD', 'WITHDRAW']);
    expect(next('RECEIVED', 'FORWARD')).toBe('FORWARDED');
    expect(allowedActions('FORWARDED')).toEqual(['APPROVE', 'REFUSE', 'WITHDRAW']);
    expect(lockDecider('ND69_2024')).toBe('AUTHORITY_HEAD');
  });

  it.each(['ND59_2022', 'ND69_2024'] as const)('ends; under %s only an approval is ever undone', (regime) => {
    const { allowedActions } = lockRequestLifecycle(regime);
    expect(
      ['APPROVED', 'REFUSED', 'WITHDRAWN', 'REVERSED'].map((state) => allowedActions(state as 'REFUSED')),
    ).toEqual([['REVERSE'], [], [], []]);
  });
});

test.each([
  ['ND59_2022', ['none', 'none', 'none']],
  ['ND69_2024', ['none', 'none', 'REQUESTER_NOT_ENTITLED']],
] as const)('who may ask under %s [R-137] [R-141]', (regime, expected) => {
  expect(REQUESTER_TYPES.map((type) => refusalOf(() => assertMayRequestLock(type, regime)))).toEqual(
    expected,
  );
});

describe('who may act', () => {
  it.each([
    ['the intake officer', intake, ['WITHDRAW']],
    ['the examiner', examiner, ['FORWARD']],
    ['the head of the unit', head, ['FORWARD', 'LOCK_AT_ONCE']],
    ['the head of the authority', authority, ['LOCK_AT_ONCE']],
  ] as const)('on a received request of Decree 69: %s', (_who, who, actions) => {
    expect(lockRequestOfficerActions(request({ state: 'RECEIVED', forwardedBy: null }), who)).toEqual(
      actions,
    );
  });

  it.each([
    ['the examiner', examiner, []],
    ['the head of the unit', head, ['LOCK_AT_ONCE']],
    ['the head of the authority', authority, ['LOCK_AT_ONCE', 'APPROVE', 'REFUSE']],
  ] as const)('on a forwarded one: %s', (_who, who, actions) => {
    expect(lockRequestOfficerActions(request(), who)).toEqual(actions);
  });

  it('on a request of Decree 59 the head of the unit and not the authority', () => {
    const received = request({ regime: 'ND59_2022', state: 'RECEIVED', forwardedBy: null });
    expect(lockRequestOfficerActions(received, head)).toEqual(['LOCK_AT_ONCE', 'APPROVE', 'REFUSE']);
    expect(lockRequestOfficerActions(received, authority)).toEqual(['LOCK_AT_ONCE']);
  });

  it('whoever took a request in or forwarded it decides nothing, whatever the rank', () => {
    for (const part of ['registeredBy', 'forwardedBy'] as const)
      for (const action of ['APPROVE', 'REFUSE'] as const)
        expect(
          refusalOf(() =>
            decideLockRequest(request({ [part]: 'authority' }), authority, { action, reason: REASON }),
          ),
        ).toBe('SELF_DECISION_FORBIDDEN');
  });

  it('an urgent lock is taken once, and only on a request to lock', () => {
    expect(lockRequestOfficerActions(request({ isLockedAtOnce: true }), authority)).toEqual([
      'APPROVE',
      'REFUSE',
    ]);
    expect(lockRequestOfficerActions(request({ kind: 'UNLOCK' }), authority)).toEqual(['APPROVE', 'REFUSE']);
  });

  it('a sealed request is unsealed by whoever decides it, also after the decision', () => {
    const sealed = request({ state: 'APPROVED', isSealed: true });
    expect(lockRequestOfficerActions(sealed, authority)).toEqual(['UNSEAL', 'REVERSE']);
    expect(lockRequestOfficerActions(sealed, head)).toEqual([]);
  });

  it('an unlock that was approved is not reversed: a new lock is asked for', () => {
    expect(lockRequestOfficerActions(request({ kind: 'UNLOCK', state: 'APPROVED' }), authority)).toEqual([]);
  });
});

describe('a decision', () => {
  it('to refuse needs a written reason, to approve none [R-139]', () => {
    expect(decideLockRequest(request(), authority, { action: 'REFUSE', reason: REASON })).toBe('REFUSED');
    expect(decideLockRequest(request(), authority, { action: 'APPROVE', reason: null })).toBe('APPROVED');
    for (const reason of [null, '', 'không'])
      expect(refusalOf(() => decideLockRequest(request(), authority, { action: 'REFUSE', reason }))).toBe(
        'REASON_TEXT_REQUIRED',
      );
  });

  it('is taken once', () => {
    for (const state of LOCK_REQUEST_STATES.filter((state) => state !== 'FORWARDED'))
      expect(
        refusalOf(() =>
          decideLockRequest(request({ state }), authority, { action: 'APPROVE', reason: null }),
        ),
      ).toBe('STATE_CONFLICT');
  });

  it('by the wrong head is refused', () => {
    expect(refusalOf(() => decideLockRequest(request(), head, { action: 'APPROVE', reason: null }))).toBe(
      'LOCK_DECIDER_REQUIRED',
    );
  });
});
