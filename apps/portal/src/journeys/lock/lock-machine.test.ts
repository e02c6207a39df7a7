import { describe, expect, it } from 'vitest';

import { beginLock, transition } from './lock-machine.ts';
import type { LockAnswer, LockEvent, LockResult, LockState } from './lock-machine.ts';
import { pathOfStep, stepOfPath } from './lock-paths.ts';

const after = (...events: LockEvent[]): LockState => events.reduce(transition, beginLock());
const edited = (field: keyof LockState['form'], value: string): LockEvent => ({
  type: 'EDITED',
  field,
  value,
});
const SUBMITTED: LockEvent = { type: 'SUBMITTED' };
const STARTED: LockAnswer = {
  type: 'STARTED',
  flowId: 'f',
  otpExpiresAt: 180_000,
  resendAvailableAt: 30_000,
};
const NUMBERS = [
  edited('personalIdNumber', '022 104 001 234'),
  edited('phoneNumber', '0992 123 678'),
  SUBMITTED,
];
const CODE = [...NUMBERS, STARTED, edited('code', '301 745'), SUBMITTED];
const PROVED = [...CODE, { type: 'PROVED' } as const];
const CONFIRMED = [...PROVED, edited('reason', 'PHONE_LOST'), SUBMITTED];

describe('the emergency lock', () => {
  it('asks for both numbers, for the code, for the reason, and locks last', () => {
    expect(after(...NUMBERS).request).toEqual({
      kind: 'START',
      purpose: 'LOCK',
      input: { personalIdNumber: '022104001234', phoneNumber: '0992123678' },
    });
    expect(after(...CODE)).toMatchObject({
      step: 'code',
      request: { kind: 'VERIFY', purpose: 'LOCK', flowId: 'f', code: '301745' },
    });
    expect(after(...PROVED)).toMatchObject({ step: 'confirm', request: null, form: { code: '' } });
    expect(after(...CONFIRMED).request).toEqual({ kind: 'LOCK', flowId: 'f', reason: 'PHONE_LOST' });
    const result = { kind: 'LOCKED_NOW', lockedAt: '2026-11-22T09:59:00Z' } as const;
    expect(after(...CONFIRMED, { type: 'ENDED', result })).toEqual({
      ...beginLock(),
      step: 'result',
      result,
    });
  });

  it.each([
    ['both numbers', [SUBMITTED], ['PERSONAL_ID_NUMBER_FORMAT', 'PHONE_NUMBER_FORMAT']],
    ['a whole code', [...NUMBERS, STARTED, edited('code', '12'), SUBMITTED], ['CODE_FORMAT']],
    ['a reason', [...PROVED, SUBMITTED], ['REASON_REQUIRED']],
  ])('asks the server for nothing without %s', (_, events, codes) => {
    const state = after(...events);
    expect(state.request).toBeNull();
    expect(state.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('leads back to the numbers when no guess is left, and keeps them', () => {
    const state = after(...CODE, { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 0 });
    expect(state).toMatchObject({
      step: 'ask',
      flow: null,
      form: { personalIdNumber: '022 104 001 234', code: '' },
      problems: [{ code: 'GUESSES_SPENT' }],
    });
  });

  it('says how many guesses are left, and that a code is too late', () => {
    expect(after(...CODE, { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 3 })).toMatchObject({
      step: 'code',
      remainingGuesses: 3,
      problems: [{ field: 'code', code: 'OTP_INVALID' }],
    });
    expect(after(...CODE, { type: 'CODE_REFUSED', code: 'OTP_EXPIRED', remainingGuesses: 3 })).toMatchObject({
      codeSpent: 'OTP_EXPIRED',
      problems: [{ field: null, code: 'OTP_EXPIRED' }],
    });
  });

  it('never goes back behind its end, nor to the code of a proved phone', () => {
    const ended = after(...CONFIRMED, { type: 'ENDED', result: { kind: 'NOTHING_TO_LOCK' } });
    for (const step of ['ask', 'code', 'confirm'] as const)
      expect(transition(ended, { type: 'WENT_TO', step }).step).toBe('result');
    expect(transition(after(...PROVED), { type: 'WENT_TO', step: 'code' }).step).toBe('confirm');
    expect(transition(beginLock(), { type: 'WENT_TO', step: 'confirm' }).step).toBe('ask');
  });

  it('sends a confirmation once, however often the button is pressed, and again when the network was cut', () => {
    const confirming = after(...CONFIRMED);
    expect(transition(confirming, SUBMITTED)).toBe(confirming);
    const failed = transition(confirming, { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(transition(failed, { type: 'RETRIED' }).request).toEqual(confirming.request);
  });

  it('has an address for each step that holds nothing of the person', () => {
    for (const step of ['ask', 'code', 'confirm', 'result'] as const)
      expect(stepOfPath(pathOfStep(step))).toBe(step);
    expect(stepOfPath('/khoa-tai-khoan/x')).toBe('ask');
  });
});

describe('an unlock', () => {
  const unlocking = (...events: LockEvent[]): LockState => events.reduce(transition, beginLock('UNLOCK'));
  const SECRETS = [...PROVED, edited('password', 'Matkhau@2026'), edited('passcode', '258036'), SUBMITTED];

  it('goes the same way, and asks for password and passcode last', () => {
    expect(unlocking(...NUMBERS).request).toMatchObject({ kind: 'START', purpose: 'UNLOCK' });
    expect(unlocking(...CODE).request).toMatchObject({ kind: 'VERIFY', purpose: 'UNLOCK' });
    expect(unlocking(...SECRETS).request).toEqual({
      kind: 'UNLOCK',
      flowId: 'f',
      password: 'Matkhau@2026',
      passcode: '258036',
    });
    const result: LockResult = { kind: 'UNLOCKED', grounds: [] };
    expect(unlocking(...SECRETS, { type: 'ENDED', result })).toEqual({
      ...beginLock('UNLOCK'),
      step: 'result',
      result,
    });
  });

  it('asks the server for nothing without both secrets', () => {
    const state = unlocking(...PROVED, edited('passcode', '12'), SUBMITTED);
    expect(state.request).toBeNull();
    expect(state.problems.map(({ code }) => code)).toEqual(['PASSWORD_REQUIRED', 'PASSCODE_REQUIRED']);
  });

  it('stays at the question after wrong secrets, and keeps neither', () => {
    const state = unlocking(...SECRETS, {
      type: 'RULE_REFUSED',
      code: 'UNLOCK_SECRETS_WRONG',
      message: 'Sai',
      legalBasis: null,
    });
    expect(state).toMatchObject({ step: 'confirm', isProved: true, form: { password: '', passcode: '' } });
    expect(state.problems).toMatchObject([{ field: 'password', code: 'UNLOCK_SECRETS_WRONG' }]);
  });

  it('forgets the secrets when it has to begin again', () => {
    const state = unlocking(...SECRETS, {
      type: 'RULE_REFUSED',
      code: 'HOLDER_FLOW_EXPIRED',
      message: 'Quá hạn',
      legalBasis: null,
    });
    expect(state).toMatchObject({
      step: 'ask',
      purpose: 'UNLOCK',
      form: { password: '', passcode: '', personalIdNumber: '022 104 001 234' },
    });
  });

  it('has addresses of its own', () => {
    expect(pathOfStep('confirm', 'UNLOCK')).toBe('/mo-khoa-tai-khoan/xac-nhan');
    expect(stepOfPath('/mo-khoa-tai-khoan/ma-xac-thuc', 'UNLOCK')).toBe('code');
    expect(stepOfPath('/khoa-tai-khoan/ma-xac-thuc', 'UNLOCK')).toBe('ask');
  });
});
