import { describe, expect, it } from 'vitest';

import { beginSignIn, transition } from './sign-in-machine.ts';
import type { SignInEvent, SignInState } from './sign-in-machine.ts';

const SENT = { flowId: 'f', phoneLastThree: '678', otpExpiresAt: 180_000, resendAvailableAt: 30_000 };
const after = (state: SignInState, ...events: SignInEvent[]): SignInState => events.reduce(transition, state);
const submit: SignInEvent = { type: 'SUBMITTED' };
const typed = (field: 'personalIdNumber' | 'password' | 'code', value: string): SignInEvent => ({
  type: 'EDITED',
  field,
  value,
});
const asking = (): SignInState =>
  after(
    beginSignIn(),
    typed('personalIdNumber', '022 104 001 234'),
    typed('password', 'Matkhau@2026'),
    submit,
  );
const atCode = (): SignInState => after(asking(), { type: 'STARTED', ...SENT });
const confirming = (): SignInState => after(atCode(), typed('code', '301 745'), submit);
const refusedBy = (code: string): SignInEvent => ({
  type: 'RULE_REFUSED',
  code,
  message: 'm',
  legalBasis: null,
});

describe('signing in', () => {
  it('[R-125] sends the number in the form in which it is kept, and the password as it was typed', () => {
    expect(asking().request).toEqual({
      kind: 'START',
      input: { personalIdNumber: '022104001234', password: 'Matkhau@2026' },
    });
  });

  it('names both mistakes at once', () => {
    expect(after(beginSignIn(), submit).problems.map(({ code }) => code)).toEqual([
      'PERSONAL_ID_NUMBER_FORMAT',
      'PASSWORD_REQUIRED',
    ]);
  });

  it('[R-126] goes on to the code, and lets go of the password', () => {
    expect(atCode()).toMatchObject({ step: 'code', flow: SENT, form: { password: '' } });
    expect(confirming().request).toEqual({ kind: 'COMPLETE', flowId: 'f', code: '301745' });
    expect(after(confirming(), { type: 'SIGNED_IN' })).toMatchObject({ isSignedIn: true, flow: null });
  });

  it('says on the page that number and password do not fit, and keeps the number alone', () => {
    expect(after(asking(), refusedBy('HOLDER_SIGN_IN_FAILED'))).toMatchObject({
      step: 'ask',
      form: { personalIdNumber: '022 104 001 234', password: '' },
      problems: [{ field: null, code: 'HOLDER_SIGN_IN_FAILED', message: 'm' }],
    });
  });

  it('asks for six digits before it asks the server', () => {
    const state = after(atCode(), typed('code', '123'), submit);
    expect(state).toMatchObject({ request: null, problems: [{ field: 'code', code: 'CODE_FORMAT' }] });
  });
});

describe('the code of a sign-in', () => {
  it('that was wrong can be typed again, with the tries left', () => {
    const state = after(confirming(), { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 4 });
    expect(state).toMatchObject({
      step: 'code',
      remainingGuesses: 4,
      form: { code: '' },
      problems: [{ field: 'code', code: 'OTP_INVALID' }],
    });
  });

  it.each([
    ['OTP_INVALID', 0],
    ['OTP_EXHAUSTED', 0],
  ])('leads back to the password when no try is left: %s', (code, remainingGuesses) => {
    expect(after(confirming(), { type: 'CODE_REFUSED', code, remainingGuesses })).toMatchObject({
      step: 'ask',
      flow: null,
      problems: [{ field: null, code: 'GUESSES_SPENT' }],
    });
  });

  it('that came too late is asked for anew, and the new one counts', () => {
    const late = after(confirming(), { type: 'CODE_REFUSED', code: 'OTP_EXPIRED', remainingGuesses: 5 });
    expect(late).toMatchObject({ step: 'code', codeSpent: 'OTP_EXPIRED' });
    const resending = after(late, { type: 'RESEND_ASKED' });
    expect(resending.request).toEqual({ kind: 'RESEND', flowId: 'f' });
    expect(after(resending, { type: 'RESENT', ...SENT, otpExpiresAt: 400_000 })).toMatchObject({
      codeSpent: null,
      isCodeResent: true,
      flow: { otpExpiresAt: 400_000 },
    });
  });

  it('that is asked for too early stays on the page', () => {
    const state = after(atCode(), { type: 'RESEND_ASKED' }, refusedBy('RESEND_TOO_EARLY'));
    expect(state).toMatchObject({ step: 'code', flow: SENT, problems: [{ code: 'RESEND_TOO_EARLY' }] });
  });

  it('leads back to the password when the sign-in has run out', () => {
    const code = 'SIGN_IN_FLOW_UNKNOWN';
    expect(after(confirming(), refusedBy(code))).toMatchObject({
      step: 'ask',
      flow: null,
      problems: [{ field: null, code }],
    });
  });
});

describe('a broken line', () => {
  it('loses nothing that was typed, and the same call is tried again', () => {
    const failed = after(asking(), { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(failed).toMatchObject({ request: null, form: { password: 'Matkhau@2026' } });
    expect(after(failed, { type: 'RETRIED' }).request).toEqual(asking().request);
    const resend = after(
      atCode(),
      { type: 'RESEND_ASKED' },
      { type: 'FAILED', cause: { kind: 'NETWORK' } },
      { type: 'RETRIED' },
    );
    expect(resend.request).toEqual({ kind: 'RESEND', flowId: 'f' });
  });

  it('an answer that comes after the person has gone back changes nothing', () => {
    const left = after(asking(), { type: 'WENT_TO', step: 'ask' });
    expect(after(left, { type: 'STARTED', ...SENT }).step).toBe('ask');
    expect(after(left, { type: 'WENT_TO', step: 'code' }).step).toBe('ask');
  });
});
