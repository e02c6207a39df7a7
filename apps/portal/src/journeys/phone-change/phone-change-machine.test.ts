import { describe, expect, it } from 'vitest';

import { beginPhoneChange, transition } from './phone-change-machine.ts';
import type { PhoneChangeEvent, PhoneChangeState, TextFieldName } from './phone-change-machine.ts';

const sent = (flowId: string) => ({
  type: 'CODE_SENT' as const,
  flowId,
  phoneLastThree: '678',
  otpExpiresAt: 180_000,
  resendAvailableAt: 30_000,
});
const after = (state: PhoneChangeState, ...events: PhoneChangeEvent[]): PhoneChangeState =>
  events.reduce(transition, state);
const submit: PhoneChangeEvent = { type: 'SUBMITTED' };
const typed = (field: TextFieldName, value: string): PhoneChangeEvent => ({ type: 'EDITED', field, value });
const refusedBy = (code: string): PhoneChangeEvent => ({
  type: 'RULE_REFUSED',
  code,
  message: 'm',
  legalBasis: null,
});
const wrongCode = (remainingGuesses: number, code = 'OTP_INVALID'): PhoneChangeEvent => ({
  type: 'CODE_REFUSED',
  code,
  remainingGuesses,
});

const starting = () => after(beginPhoneChange(), typed('password', 'Matkhau@2026'), submit);
const atOldCode = () => after(starting(), sent('old'));
const verifying = () => after(atOldCode(), typed('oldCode', '301 745'), submit);
const atNewPhone = () => after(verifying(), { type: 'OLD_PROVED' });
const naming = () =>
  after(atNewPhone(), typed('newPhone', '+84 987 654 321'), { type: 'TICKED', isTicked: true }, submit);
const atNewCode = () => after(naming(), sent('new'));
const completing = () => after(atNewCode(), typed('newCode', '112233'), submit);

describe('changing the phone number', () => {
  it('[A-49] asks for the password, the old phone, the new number and the new phone, in this order', () => {
    expect(starting().request).toEqual({ kind: 'START', currentPassword: 'Matkhau@2026' });
    expect(verifying().request).toEqual({ kind: 'VERIFY', flowId: 'old', code: '301745' });
    expect(naming().request).toEqual({
      kind: 'SEND_NEW',
      flowId: 'old',
      newPhoneNumber: '0987654321',
      isOwnSubscription: true,
    });
    expect(completing().request).toEqual({
      kind: 'COMPLETE',
      flowId: 'old',
      newPhoneFlowId: 'new',
      code: '112233',
    });
  });

  it('ends with the last digits of the new number and nothing else of what was typed', () => {
    const done = after(completing(), { type: 'CHANGED', changedAt: 'now', phoneLastThree: '321' });
    expect(done).toEqual({
      ...beginPhoneChange(),
      step: 'done',
      changed: { changedAt: 'now', phoneLastThree: '321' },
    });
  });

  it('lets go of the password once the code is on its way', () => {
    expect(atOldCode()).toMatchObject({ step: 'oldCode', form: { password: '' } });
  });

  it.each([
    [beginPhoneChange(), ['PASSWORD_REQUIRED']],
    [after(atOldCode(), typed('oldCode', '12')), ['CODE_FORMAT']],
    [atNewPhone(), ['PHONE_NUMBER_FORMAT', 'OWN_SUBSCRIPTION_REQUIRED']],
    [after(atNewCode(), typed('newCode', 'abc')), ['CODE_FORMAT']],
  ])('asks for what is missing before it asks the server', (state, codes) => {
    const told = after(state, submit);
    expect(told.request).toBeNull();
    expect(told.problems.map(({ code }) => code)).toEqual(codes);
  });

  it('a wrong password is said at its field, which is emptied', () => {
    expect(
      after(starting(), {
        type: 'FIELDS_REFUSED',
        fields: [{ path: 'currentPassword', code: 'CURRENT_PASSWORD_WRONG', message: 'm' }],
      }),
    ).toMatchObject({
      step: 'password',
      form: { password: '' },
      problems: [{ field: 'password', code: 'CURRENT_PASSWORD_WRONG' }],
    });
  });

  it.each([
    ['PHONE_NUMBER_UNCHANGED', 'newPhone'],
    ['OWN_SUBSCRIPTION_REQUIRED', 'isOwn'],
  ])('%s is said at %s', (code, field) => {
    expect(after(naming(), refusedBy(code)).problems).toEqual([{ field, code, message: 'm' }]);
  });

  it('a wrong code is told with the guesses left, and without any the step before begins anew', () => {
    expect(after(verifying(), wrongCode(3))).toMatchObject({ step: 'oldCode', remainingGuesses: 3 });
    expect(after(verifying(), wrongCode(0))).toMatchObject({ step: 'password', sentToOld: null });
    expect(after(completing(), wrongCode(0))).toMatchObject({
      step: 'newPhone',
      isOldProved: true,
      sentToNew: null,
      problems: [{ field: null, code: 'GUESSES_SPENT' }],
    });
  });

  it('a code that has run out can be asked for again, at either phone', () => {
    const spent = after(completing(), wrongCode(4, 'OTP_EXPIRED'));
    expect(spent.codeSpent).toBe('OTP_EXPIRED');
    const resending = after(spent, { type: 'RESEND_ASKED' });
    expect(resending.request).toEqual({ kind: 'RESEND', step: 'newCode', flowId: 'new' });
    expect(after(resending, sent('new'))).toMatchObject({ codeSpent: null, isCodeResent: true });
    expect(after(atOldCode(), { type: 'RESEND_ASKED' }).request).toMatchObject({ step: 'oldCode' });
  });

  it('that has run out begins anew and says so', () => {
    expect(after(completing(), refusedBy('HOLDER_FLOW_EXPIRED'))).toMatchObject({
      step: 'password',
      problems: [{ field: null, code: 'HOLDER_FLOW_EXPIRED' }],
    });
  });

  it('goes back by the browser only to steps that still mean something', () => {
    const goTo = (state: PhoneChangeState, step: PhoneChangeState['step']) =>
      after(state, { type: 'WENT_TO', step }).step;
    expect(goTo(atOldCode(), 'password')).toBe('password');
    expect(goTo(atOldCode(), 'newCode')).toBe('oldCode');
    expect(goTo(atNewCode(), 'newPhone')).toBe('newPhone');
    expect(goTo(atNewCode(), 'oldCode')).toBe('newPhone');
    expect(goTo(beginPhoneChange(), 'done')).toBe('password');
  });

  it('an answer to a call that was walked away from changes nothing', () => {
    const away = after(starting(), { type: 'WENT_TO', step: 'password' });
    expect(after(away, sent('old'))).toEqual(away);
  });

  it('a broken line is told and can be tried again', () => {
    const failed = after(completing(), { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(failed.failure?.cause).toEqual({ kind: 'NETWORK' });
    expect(after(failed, { type: 'RETRIED' }).request).toMatchObject({ kind: 'COMPLETE' });
  });
});
