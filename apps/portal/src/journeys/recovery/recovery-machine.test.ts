import { describe, expect, it } from 'vitest';

import { beginRecovery, transition } from './recovery-machine.ts';
import type { RecoveryEvent, RecoveryForm, RecoveryState } from './recovery-machine.ts';

const SENT = { flowId: 'f', otpExpiresAt: 180_000, resendAvailableAt: 30_000 };
const RECOVERY = {
  requestedAt: '2026-11-26T08:20:00Z',
  usableAt: '2026-11-27T08:20:00Z',
  expiresAt: '2026-12-04T08:20:00Z',
};
const submit: RecoveryEvent = { type: 'SUBMITTED' };
const typed = (field: keyof RecoveryForm, value: string): RecoveryEvent => ({ type: 'EDITED', field, value });
const after = (state: RecoveryState, ...events: RecoveryEvent[]): RecoveryState =>
  events.reduce(transition, state);
const asking = (): RecoveryState =>
  after(
    beginRecovery(),
    typed('personalIdNumber', '022 104 001 234'),
    submit,
    typed('phoneNumber', '0992 123 678'),
    submit,
  );
const atCode = (): RecoveryState => after(asking(), { type: 'STARTED', ...SENT });
const verifying = (): RecoveryState => after(atCode(), typed('code', '301 745'), submit);
const asked = (): RecoveryState => after(verifying(), { type: 'ASKED', question: 'Món ăn?' });
const requesting = (): RecoveryState =>
  after(
    asked(),
    typed('fullName', ' nguyễn  thị hà '),
    submit,
    typed('birthDay', '5'),
    typed('birthMonth', '4'),
    typed('birthYear', '1990'),
    submit,
    typed('answer', ' Bún chả '),
    submit,
  );
const refusedBy = (code: string): RecoveryEvent => ({
  type: 'RULE_REFUSED',
  code,
  message: 'm',
  legalBasis: null,
});

describe('asking for a new password', () => {
  it('[R-052] asks for one thing after the other and sends each in the form in which it is kept', () => {
    expect(asking().request).toEqual({
      kind: 'START',
      input: { personalIdNumber: '022104001234', phoneNumber: '0992123678' },
    });
    expect(atCode()).toMatchObject({ step: 'code', flow: { ...SENT, phoneLastThree: '678' } });
    expect(verifying().request).toEqual({ kind: 'VERIFY', flowId: 'f', code: '301745' });
    expect(asked()).toMatchObject({ step: 'fullName', question: 'Món ăn?', form: { code: '' } });
    expect(requesting().request).toEqual({
      kind: 'REQUEST',
      input: { flowId: 'f', fullName: 'nguyễn thị hà', dateOfBirth: '1990-04-05', answer: 'Bún chả' },
    });
  });

  it('ends with the wait, and lets go of everything that was typed', () => {
    expect(after(requesting(), { type: 'REQUESTED', recovery: RECOVERY })).toMatchObject({
      step: 'waiting',
      recovery: RECOVERY,
      flow: null,
      isPhoneProved: false,
      form: { personalIdNumber: '', answer: '' },
    });
  });

  it.each<[keyof RecoveryForm, RecoveryState, string]>([
    ['personalIdNumber', after(beginRecovery(), submit), 'PERSONAL_ID_NUMBER_FORMAT'],
    ['code', after(atCode(), submit), 'CODE_FORMAT'],
    ['fullName', after(asked(), submit), 'FULL_NAME_FORMAT'],
  ])('names what is wrong with %s before the server is asked', (field, state, code) => {
    expect(state).toMatchObject({ request: null, problems: [{ field, code }] });
  });

  it('stays at the answer when it was wrong, with all that was typed', () => {
    const state = after(requesting(), refusedBy('RECOVERY_NOT_PROVED'));
    expect(state).toMatchObject({
      step: 'question',
      form: { fullName: ' nguyễn  thị hà ' },
      problems: [{ field: null, code: 'RECOVERY_NOT_PROVED', message: 'm' }],
    });
  });

  it.each(['ACCOUNT_LOCKED', 'ACCOUNT_NOT_ACTIVATED', 'RECOVERY_WITHOUT_QUESTIONS'])(
    'ends with what to do after %s',
    (code) => {
      expect(after(verifying(), refusedBy(code))).toMatchObject({
        step: 'refused',
        refusal: 'm',
        flow: null,
      });
    },
  );

  it.each(['HOLDER_FLOW_UNKNOWN', 'HOLDER_FLOW_EXPIRED'])('begins at the phone again after %s', (code) => {
    expect(after(requesting(), refusedBy(code))).toMatchObject({
      step: 'phone',
      flow: null,
      form: { personalIdNumber: '022 104 001 234', answer: '' },
    });
  });

  it('begins at the phone again when no guess is left', () => {
    const state = after(verifying(), { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 0 });
    expect(state).toMatchObject({ step: 'phone', problems: [{ code: 'GUESSES_SPENT' }] });
  });

  it('goes back to names, and behind the code only by beginning anew', () => {
    const atAnswer = { ...requesting(), request: null };
    expect(after(atAnswer, { type: 'WENT_TO', step: 'birthDate' }).step).toBe('birthDate');
    expect(after(atAnswer, { type: 'WENT_TO', step: 'code' }).step).toBe('phone');
    expect(after(atCode(), { type: 'WENT_TO', step: 'question' }).step).toBe('code');
  });
});

describe('a request that waits', () => {
  const waiting = (isUsable: boolean): RecoveryState =>
    after(verifying(), { type: 'WAITS', recovery: RECOVERY, isUsable });

  it('can be stopped after the code', () => {
    const stopping = after(waiting(false), { type: 'STOP_ASKED' });
    expect(stopping).toMatchObject({ step: 'waiting', request: { kind: 'STOP', flowId: 'f' } });
    expect(after(stopping, { type: 'STOPPED' }).step).toBe('stopped');
  });

  it('leads to the new password once it can be used', () => {
    const state = after(
      waiting(true),
      typed('password', 'Canh-dong*9bo'),
      typed('passwordRepeat', 'Canh-dong*9bo'),
      submit,
    );
    expect(state.request).toEqual({
      kind: 'COMPLETE',
      input: { flowId: 'f', newPassword: 'Canh-dong*9bo' },
    });
    expect(after(state, { type: 'COMPLETED' })).toMatchObject({ step: 'done', form: { password: '' } });
    const fields = [{ path: 'newPassword', code: 'PASSWORD_BREACHED', message: 'm' }];
    expect(after(state, { type: 'FIELDS_REFUSED', fields })).toMatchObject({
      step: 'password',
      problems: [{ field: 'password', code: 'PASSWORD_BREACHED' }],
    });
  });
});

describe('a broken line', () => {
  it('loses nothing, and the same call is tried again', () => {
    const failed = after(requesting(), { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(failed).toMatchObject({ step: 'question', request: null });
    expect(after(failed, { type: 'RETRIED' }).request).toEqual(requesting().request);
  });
});
