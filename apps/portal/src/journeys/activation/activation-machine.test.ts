import { describe, expect, it } from 'vitest';

import {
  NUMBERED_STEPS,
  progressOf,
  reachableStep,
  resumeActivation,
  stepsFor,
  transition,
} from './activation-machine.ts';
import type { ActivationEvent, ActivationForm, ActivationState, FieldName } from './activation-machine.ts';

const FILLED: ActivationForm = {
  personalIdNumber: '022 099 123 456',
  phoneNumber: '+84 992 123 678',
  visitCode: ' k7m2-p9xr ',
  code: '301 745',
  password: 'Ruong*2026x',
  passwordRepeat: 'Ruong*2026x',
  passcode: '402915',
  passcodeRepeat: '402915',
  firstQuestion: 'FIRST_TEACHER',
  firstAnswer: ' Cô Hạnh ',
  secondQuestion: 'FIRST_SCHOOL',
  secondAnswer: 'Suối Lở',
};

const SENT = { flowId: 'flow-1', otpExpiresAt: 180_000, resendAvailableAt: 30_000 };

const PROVED = {
  type: 'CODE_VERIFIED',
  flowId: 'flow-1',
  completeBefore: 1_800_000,
  hasPassword: false,
  resumeKey: 'kept-1',
  phoneLastThree: '678',
} as const;
const KEPT = { resumeKey: 'kept-1', until: 1_800_000 };

const fresh = (): ActivationState => resumeActivation(null, null);
const after = (state: ActivationState, ...events: ActivationEvent[]): ActivationState =>
  events.reduce(transition, state);
const type = (...fields: FieldName[]): ActivationEvent[] =>
  fields.map((field) => ({ type: 'EDITED', field, value: FILLED[field] }));
const submit: ActivationEvent = { type: 'SUBMITTED' };
const failed: ActivationEvent = { type: 'FAILED', cause: { kind: 'NETWORK' } };

const atPhone = (): ActivationState => after(fresh(), ...type('personalIdNumber'), submit);
const asking = (): ActivationState => after(atPhone(), ...type('phoneNumber'), submit);
const atCode = (): ActivationState => after(asking(), { type: 'STARTED', ...SENT });
const verifying = (): ActivationState => after(atCode(), ...type('code'), submit);
const atPassword = (): ActivationState => after(verifying(), PROVED);
const atPasscode = (): ActivationState => after(atPassword(), ...type('password', 'passwordRepeat'), submit);
const atQuestions = (): ActivationState => after(atPasscode(), ...type('passcode', 'passcodeRepeat'), submit);
const completing = (): ActivationState =>
  after(atQuestions(), ...type('firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer'), submit);
const withPassword = (): ActivationState => after(verifying(), { ...PROVED, hasPassword: true });
const leftBehind = (): ActivationState =>
  resumeActivation({ step: 'personalId', flow: null, kept: KEPT, outcome: null }, null);
const resuming = (): ActivationState => after(leftBehind(), ...type('personalIdNumber'), submit);
const ruleRefused = (code: string, legalBasis: string | null = null): ActivationEvent => ({
  type: 'RULE_REFUSED',
  code,
  message: 'Không được.',
  legalBasis,
});
const windowClosed = (): ActivationState =>
  after(verifying(), ruleRefused('ACTIVATION_WINDOW_CLOSED', 'Khoản 1 Điều 14'));
const codes = (state: ActivationState): [FieldName | null, string][] =>
  state.problems.map(({ field, code }) => [field, code]);

describe('the way through the questions', () => {
  it('[R-111] [R-114] [R-115] asks in the order number, phone, code, password, passcode, questions', () => {
    const visited = [fresh(), atPhone(), atCode(), atPassword(), atPasscode(), atQuestions()].map(
      ({ step }) => step,
    );
    expect(visited).toEqual(NUMBERED_STEPS);
  });

  it('[R-111] sends the number and the phone in the form in which they are kept', () => {
    expect(asking().request).toEqual({
      kind: 'START',
      input: { personalIdNumber: '022099123456', phoneNumber: '0992123678' },
    });
  });

  it('remembers only the last three digits of the phone the code went to', () => {
    const state = after(
      asking(),
      { type: 'EDITED', field: 'phoneNumber', value: '0900000000' },
      { type: 'STARTED', ...SENT },
    );
    expect(state.flow?.phoneLastThree).toBe('678');
  });

  it('sends the code without the spaces people type', () => {
    expect(verifying().request).toEqual({ kind: 'VERIFY', flowId: 'flow-1', code: '301745' });
  });

  it('[R-063] sends password, passcode and two answers together', () => {
    expect(completing().request).toEqual({
      kind: 'COMPLETE',
      input: {
        flowId: 'flow-1',
        password: 'Ruong*2026x',
        passcode: '402915',
        securityAnswers: [
          { questionId: 'FIRST_TEACHER', answer: 'Cô Hạnh' },
          { questionId: 'FIRST_SCHOOL', answer: 'Suối Lở' },
        ],
      },
    });
  });

  it('[R-117] ends with the outcome and without a secret in memory', () => {
    const state = after(completing(), {
      type: 'COMPLETED',
      activatedAt: '2026-11-22T05:00:00Z',
      accountLevel: 'LEVEL_2',
    });
    expect(state.step).toBe('done');
    expect(state.outcome).toEqual({
      activatedAt: '2026-11-22T05:00:00Z',
      accountLevel: 'LEVEL_2',
      phoneLastThree: '678',
    });
    expect(Object.values(state.form).every((value) => value === '')).toBe(true);
    expect(state.flow).toBeNull();
  });

  it('sends one request however often the button is pressed', () => {
    const state = asking();
    expect(after(state, submit, submit).request).toBe(state.request);
  });

  it('does nothing at the end when a button is pressed again', () => {
    const done = after(completing(), { type: 'COMPLETED', activatedAt: 'x', accountLevel: 'LEVEL_1' });
    expect(after(done, submit, { type: 'WENT_TO', step: 'password' }).step).toBe('done');
  });
});

describe('what is checked before the server is asked', () => {
  it('stays at the first question without a number of twelve digits', () => {
    const state = after(fresh(), submit);
    expect(state.step).toBe('personalId');
    expect(codes(state)).toEqual([['personalIdNumber', 'PERSONAL_ID_NUMBER_FORMAT']]);
  });

  it('stays at the phone for a landline', () => {
    const state = after(atPhone(), { type: 'EDITED', field: 'phoneNumber', value: '0243 123 4567' }, submit);
    expect(state.request).toBeNull();
    expect(codes(state)).toEqual([['phoneNumber', 'PHONE_NUMBER_FORMAT']]);
  });

  it('asks for all six digits of the code', () => {
    const state = after(atCode(), { type: 'EDITED', field: 'code', value: '30174' }, submit);
    expect(codes(state)).toEqual([['code', 'CODE_FORMAT']]);
  });

  it('[R-055] [R-056] names every rule that the password breaks', () => {
    const state = after(atPassword(), { type: 'EDITED', field: 'password', value: 'ruong' }, submit);
    expect(codes(state).map(([, code]) => code)).toEqual([
      'PASSWORD_TOO_SHORT',
      'PASSWORD_NEEDS_DIGIT',
      'PASSWORD_NEEDS_UPPERCASE',
      'PASSWORD_NEEDS_SPECIAL',
    ]);
  });

  it('[R-060] wants the same password twice', () => {
    const state = after(atPassword(), ...type('password'), submit);
    expect(codes(state)).toEqual([['passwordRepeat', 'PASSWORD_REPEAT_DIFFERS']]);
  });

  it('[R-061] wants a passcode of six digits that is not a run, twice', () => {
    const simple = after(atPasscode(), { type: 'EDITED', field: 'passcode', value: '123456' }, submit);
    expect(codes(simple)).toEqual([['passcode', 'PASSCODE_TOO_SIMPLE']]);
    const once = after(atPasscode(), ...type('passcode'), submit);
    expect(codes(once)).toEqual([['passcodeRepeat', 'PASSCODE_REPEAT_DIFFERS']]);
  });

  it('[R-063] calls two empty choices missing, in the order of the screen', () => {
    expect(codes(after(atQuestions(), submit))).toEqual([
      ['firstQuestion', 'SECURITY_QUESTION_MISSING'],
      ['firstAnswer', 'SECURITY_ANSWER_EMPTY'],
      ['secondQuestion', 'SECURITY_QUESTION_MISSING'],
      ['secondAnswer', 'SECURITY_ANSWER_EMPTY'],
    ]);
  });

  it('[R-063] refuses the same question twice at the second one', () => {
    const state = after(
      atQuestions(),
      ...type('firstQuestion', 'firstAnswer', 'secondAnswer'),
      { type: 'EDITED', field: 'secondQuestion', value: 'FIRST_TEACHER' },
      submit,
    );
    expect(codes(state)).toEqual([['secondQuestion', 'SECURITY_QUESTIONS_SAME']]);
  });

  it('refuses the same answer twice at the second answer', () => {
    const state = after(
      atQuestions(),
      ...type('firstQuestion', 'firstAnswer', 'secondQuestion'),
      { type: 'EDITED', field: 'secondAnswer', value: 'co hanh' },
      submit,
    );
    expect(codes(state)).toEqual([['secondAnswer', 'SECURITY_ANSWERS_SAME']]);
  });
});

describe('the code', () => {
  it('[R-053] keeps the tries that the server says are left, and empties the field', () => {
    const state = after(verifying(), { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 3 });
    expect(codes(state)).toEqual([['code', 'OTP_INVALID']]);
    expect(state.flow).toMatchObject({ remainingGuesses: 3, codeSpent: null });
    expect(state.form.code).toBe('');
  });

  it.each(['OTP_EXHAUSTED', 'OTP_INVALID'])(
    'leads back to asking when no guess is left (%s), because another code gives no more',
    (code) => {
      const state = after(verifying(), { type: 'CODE_REFUSED', code, remainingGuesses: 0 });
      expect(state).toMatchObject({ step: 'phone', flow: null, form: { phoneNumber: FILLED.phoneNumber } });
      expect(codes(state)).toEqual([[null, 'GUESSES_SPENT']]);
      expect(after(state, submit).request).toMatchObject({ kind: 'START' });
    },
  );

  it('[R-048] that came too late can be sent again, and the new one is fresh', () => {
    const late = after(verifying(), { type: 'CODE_REFUSED', code: 'OTP_EXPIRED', remainingGuesses: 4 });
    expect(late.flow?.codeSpent).toBe('OTP_EXPIRED');
    expect(codes(late)).toEqual([[null, 'OTP_EXPIRED']]);
    const asked = after(late, { type: 'RESEND_ASKED' });
    expect(asked.request).toEqual({ kind: 'RESEND', flowId: 'flow-1' });
    const state = after(asked, {
      type: 'RESENT',
      flowId: 'flow-1',
      otpExpiresAt: 400_000,
      resendAvailableAt: 250_000,
    });
    expect(state.notice).toBe('CODE_RESENT');
    expect(state.problems).toEqual([]);
    expect(state.flow).toEqual({
      flowId: 'flow-1',
      phoneLastThree: '678',
      otpExpiresAt: 400_000,
      resendAvailableAt: 250_000,
      codeSpent: null,
      remainingGuesses: null,
      completeBefore: null,
      hasPassword: false,
    });
  });

  it('stays on the screen when it was asked for again too early', () => {
    const state = after(
      atCode(),
      { type: 'RESEND_ASKED' },
      { type: 'RULE_REFUSED', code: 'RESEND_TOO_EARLY', message: 'Đợi thêm.', legalBasis: null },
    );
    expect(state.step).toBe('code');
    expect(codes(state)).toEqual([[null, 'RESEND_TOO_EARLY']]);
  });

  it('is not asked for twice: going back after it was right leads on with one press', () => {
    const back = after(atPassword(), { type: 'WENT_TO', step: 'code' });
    expect(back.step).toBe('code');
    expect(after(back, { type: 'RESEND_ASKED' }).request).toBeNull();
    expect(after(back, submit).step).toBe('password');
  });

  it('starts a new flow when the person goes back and sends the request again', () => {
    const state = after(atPassword(), { type: 'WENT_TO', step: 'phone' }, submit, {
      type: 'STARTED',
      ...SENT,
      flowId: 'flow-2',
    });
    expect(state.step).toBe('code');
    expect(state.flow).toMatchObject({ flowId: 'flow-2', completeBefore: null });
  });
});

describe('refusals of the server', () => {
  it.each([
    ['personalIdNumber', 'personalId', 'personalIdNumber'],
    ['input.phoneNumber', 'phone', 'phoneNumber'],
  ])('of %s at the start leads to its question', (path, step, field) => {
    const state = after(asking(), { type: 'FIELDS_REFUSED', fields: [{ path, code: 'X', message: 'Sai' }] });
    expect(state.step).toBe(step);
    expect(state.problems).toEqual([{ field, code: 'X', message: 'Sai' }]);
  });

  it.each([
    ['password', 'password', 'password'],
    ['passcode', 'passcode', 'passcode'],
    ['securityAnswers', 'questions', 'secondQuestion'],
    ['securityAnswers.0.answer', 'questions', 'firstAnswer'],
    ['securityAnswers.1.questionId', 'questions', 'secondQuestion'],
  ])('of %s at the end leads back to its screen', (path, step, field) => {
    const state = after(completing(), {
      type: 'FIELDS_REFUSED',
      fields: [{ path, code: 'X', message: 'Sai' }],
    });
    expect(state.step).toBe(step);
    expect(state.problems[0]?.field).toBe(field);
    expect(state.form.secondAnswer).toBe('Suối Lở');
  });

  it('of two secrets are met one after the other', () => {
    const first = after(completing(), {
      type: 'FIELDS_REFUSED',
      fields: [
        { path: 'passcode', code: 'PASSCODE_TOO_SIMPLE', message: 'a' },
        { path: 'password', code: 'PASSWORD_BREACHED', message: 'b' },
      ],
    });
    expect(first.step).toBe('password');
    const second = after(first, submit);
    expect(second.step).toBe('passcode');
    expect(codes(second)).toEqual([['passcode', 'PASSCODE_TOO_SIMPLE']]);
  });

  it('of an unknown part are shown where the person is', () => {
    const state = after(completing(), {
      type: 'FIELDS_REFUSED',
      fields: [{ path: 'flowId', code: 'X', message: 'Sai' }],
    });
    expect(state.step).toBe('questions');
    expect(state.problems).toEqual([{ field: null, code: 'X', message: 'Sai' }]);
  });

  it('[R-113] lead to a screen of its own when the account is already active', () => {
    const state = after(verifying(), {
      type: 'RULE_REFUSED',
      code: 'ACCOUNT_ALREADY_ACTIVE',
      message: '',
      legalBasis: null,
    });
    expect(state.step).toBe('alreadyActive');
    expect(state.isCompletionUnanswered).toBe(false);
    expect(progressOf(state)).toBeNull();
  });

  it('tell apart an activation of which only the answer was lost', () => {
    const state = after(completing(), failed, submit, {
      type: 'RULE_REFUSED',
      code: 'ACCOUNT_ALREADY_ACTIVE',
      message: '',
      legalBasis: null,
    });
    expect(state.step).toBe('alreadyActive');
    expect(state.isCompletionUnanswered).toBe(true);
  });

  it.each(['ACTIVATION_FLOW_UNKNOWN', 'ACTIVATION_FLOW_EXPIRED', 'OTP_NOT_VERIFIED'])(
    'with %s lead back to asking for a code, with everything typed kept',
    (code) => {
      const state = after(completing(), { type: 'RULE_REFUSED', code, message: '', legalBasis: null });
      expect(state).toMatchObject({ step: 'phone', flow: null, notice: 'FLOW_LOST' });
      expect(state.form.phoneNumber).toBe(FILLED.phoneNumber);
    },
  );

  it('after a reload lead back to the very first question, since the number was not kept', () => {
    const reloaded = resumeActivation(progressOf(atCode()), 'code');
    const state = after(reloaded, ...type('code'), submit, {
      type: 'RULE_REFUSED',
      code: 'ACTIVATION_FLOW_UNKNOWN',
      message: '',
      legalBasis: null,
    });
    expect(state).toMatchObject({ step: 'personalId', notice: 'FLOW_LOST' });
    expect(after(state, ...type('personalIdNumber'), submit)).toMatchObject({
      step: 'phone',
      notice: 'FLOW_LOST',
    });
  });

  it('of any other kind end the journey with the words and the article of the server', () => {
    const state = after(verifying(), ruleRefused('ACCOUNT_NOT_ACTIVATABLE', 'Khoản 1 Điều 14'));
    expect(state.step).toBe('refused');
    expect(state.refusal).toEqual({ message: 'Không được.', legalBasis: 'Khoản 1 Điều 14' });
  });
});

describe('somebody who chose a password when registering online', () => {
  it('[R-116] [C10] is asked for five things and not for a password', () => {
    expect(withPassword().step).toBe('passcode');
    expect(stepsFor(withPassword())).toEqual(['personalId', 'phone', 'code', 'passcode', 'questions']);
    expect(after(withPassword(), { type: 'WENT_TO', step: 'password' }).step).toBe('code');
  });

  it('[R-116] sends none, and it is not replaced by an empty one', () => {
    const state = after(
      withPassword(),
      ...type('passcode', 'passcodeRepeat'),
      submit,
      ...type('firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer'),
      submit,
    );
    expect(state.request).toMatchObject({ kind: 'COMPLETE', input: { passcode: '402915' } });
    expect(state.request).not.toHaveProperty('input.password');
  });

  it('comes back to the passcode after a reload, and is told why', () => {
    const state = resumeActivation(progressOf(withPassword()), 'questions');
    expect(state).toMatchObject({ step: 'passcode', notice: 'SECRETS_NOT_KEPT' });
  });

  it('is asked for one after all when the server no longer has it', () => {
    const state = after(
      withPassword(),
      ...type('passcode', 'passcodeRepeat'),
      submit,
      ...type('firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer'),
      submit,
      { type: 'FIELDS_REFUSED', fields: [{ path: 'password', code: 'PASSWORD_TOO_SHORT', message: 'a' }] },
    );
    expect(state).toMatchObject({ step: 'password', flow: { hasPassword: false } });
  });
});

describe('after the seven days', () => {
  it('[R-120] there is a screen of its own, with the article, and no secret stays', () => {
    expect(windowClosed()).toMatchObject({
      step: 'windowClosed',
      flow: null,
      refusal: { legalBasis: 'Khoản 1 Điều 14' },
    });
    expect(progressOf(windowClosed())).toBeNull();
    expect(windowClosed().form.code).toBe('');
  });

  it('[R-120] a code of an officer leads on from it, and nothing is asked twice', () => {
    const asked = after(windowClosed(), { type: 'VISIT_CODE_WANTED' });
    expect(asked.step).toBe('visitCode');
    const state = after(asked, ...type('visitCode'), submit);
    expect(state.request).toEqual({
      kind: 'START',
      input: { personalIdNumber: '022099123456', phoneNumber: '0992123678', visitCode: 'K7M2P9XR' },
    });
    expect(after(state, { type: 'STARTED', ...SENT }).step).toBe('code');
  });
});

describe('a code of an officer who helps', () => {
  const asked = () => after(atPhone(), { type: 'VISIT_CODE_WANTED' });

  it('can be given before the phone, and goes with the request', () => {
    const given = after(asked(), ...type('visitCode'), submit);
    expect(given).toMatchObject({ step: 'phone', request: null });
    expect(after(given, ...type('phoneNumber'), submit).request).toMatchObject({
      kind: 'START',
      input: { visitCode: 'K7M2P9XR' },
    });
  });

  it.each(['', 'K7M2', 'K7M2P9XRA', 'Mã của tôi'])('has eight letters and digits, unlike "%s"', (value) => {
    const state = after(asked(), { type: 'EDITED', field: 'visitCode', value }, submit);
    expect(state.step).toBe('visitCode');
    expect(codes(state)).toEqual([['visitCode', 'VISIT_CODE_FORMAT']]);
  });

  it('is optional: without one the request has none', () => {
    const state = after(asked(), ...type('visitCode'), { type: 'VISIT_CODE_DROPPED' });
    expect(state.step).toBe('phone');
    expect(after(state, ...type('phoneNumber'), submit).request).not.toHaveProperty('input.visitCode');
  });

  it('does not lead past the number after a reload', () => {
    const state = after(fresh(), { type: 'WENT_TO', step: 'visitCode' });
    expect(state.step).toBe('personalId');
  });
});

describe('an activation that a closed browser left behind', () => {
  it('is kept as a key with its end once the code was right, and nothing else is', () => {
    expect(progressOf(atPassword())?.kept).toEqual(KEPT);
    expect(progressOf(atCode())?.kept).toBeNull();
  });

  it('asks the same first question as always', () => {
    expect(leftBehind()).toMatchObject({ step: 'personalId', notice: null, problems: [] });
  });

  it('goes on at the first question after the code for whoever types its number', () => {
    expect(resuming().request).toEqual({
      kind: 'RESUME',
      input: { resumeKey: 'kept-1', personalIdNumber: '022099123456' },
    });
    const state = after(resuming(), PROVED);
    expect(state).toMatchObject({
      step: 'password',
      notice: 'SECRETS_NOT_KEPT',
      flow: { flowId: 'flow-1', completeBefore: 1_800_000, phoneLastThree: '678' },
    });
  });

  it('is not betrayed to anybody else: another number is asked for its phone', () => {
    const state = after(resuming(), ruleRefused('ACTIVATION_FLOW_UNKNOWN'));
    expect(state).toMatchObject({ step: 'phone', notice: null, problems: [], flow: null });
  });

  it('is still there for somebody who mistyped, and gone when another person begins', () => {
    const mistyped = after(resuming(), ruleRefused('ACTIVATION_FLOW_UNKNOWN'));
    expect(after(mistyped, { type: 'WENT_TO', step: 'personalId' }, submit).request?.kind).toBe('RESUME');
    const begun = after(mistyped, ...type('phoneNumber'), submit, { type: 'STARTED', ...SENT });
    expect(begun.kept).toBeNull();
  });

  it('holds nobody up when it cannot be asked for', () => {
    const state = after(resuming(), { type: 'FAILED', cause: { kind: 'RATE_LIMITED', retryAt: 0 } });
    expect(state).toMatchObject({ step: 'phone', failure: null });
    const offline = after(resuming(), failed);
    expect(offline).toMatchObject({ step: 'personalId', failure: { cause: { kind: 'NETWORK' } } });
    expect(after(offline, { type: 'RETRIED' }).request?.kind).toBe('RESUME');
  });

  it.each([
    ['is done', () => after(completing(), { type: 'COMPLETED', activatedAt: 'x', accountLevel: 'LEVEL_1' })],
    ['is over', () => after(completing(), ruleRefused('ACTIVATION_FLOW_EXPIRED'))],
    ['begins anew', () => after(atPasscode(), { type: 'NEW_CODE_WANTED' })],
  ] as const)('is forgotten when it %s', (_end, state) => {
    expect(state().kept).toBeNull();
  });
});

describe('failures', () => {
  it('keep everything typed and the place', () => {
    const before = completing();
    const state = after(before, failed);
    expect(state.form).toEqual(before.form);
    expect(state.step).toBe('questions');
    expect(state.failure?.cause).toEqual({ kind: 'NETWORK' });
  });

  it('are tried again with what the fields now hold', () => {
    const state = after(
      asking(),
      failed,
      { type: 'EDITED', field: 'phoneNumber', value: '0992 123 679' },
      { type: 'RETRIED' },
    );
    expect(state.failure).toBeNull();
    expect(state.request).toMatchObject({ kind: 'START', input: { phoneNumber: '0992123679' } });
  });

  it('of a second code are tried again as a second code', () => {
    const state = after(atCode(), { type: 'RESEND_ASKED' }, failed, { type: 'RETRIED' });
    expect(state.request).toEqual({ kind: 'RESEND', flowId: 'flow-1' });
  });

  it('do not make an activation look possibly done when it was never sent', () => {
    expect(after(verifying(), failed).isCompletionUnanswered).toBe(false);
  });
});

describe('going back and forth', () => {
  it('keeps what was typed', () => {
    const state = after(atQuestions(), { type: 'WENT_TO', step: 'password' });
    expect(state.step).toBe('password');
    expect(state.form.passcode).toBe('402915');
    expect(after(state, { type: 'WENT_TO', step: 'questions' }).step).toBe('questions');
  });

  it('does not skip a question that is not answered', () => {
    expect(reachableStep(fresh(), 'questions')).toBe('personalId');
    expect(reachableStep(atPhone(), 'questions')).toBe('phone');
    expect(reachableStep(atCode(), 'questions')).toBe('code');
    expect(reachableStep(atPassword(), 'questions')).toBe('password');
    expect(reachableStep(atPasscode(), 'questions')).toBe('passcode');
  });

  it('never enters an end by its address', () => {
    expect(after(atPhone(), { type: 'WENT_TO', step: 'done' }).step).toBe('phone');
  });

  it('forgets the answer to a request that the person walked away from', () => {
    const state = after(asking(), { type: 'WENT_TO', step: 'personalId' }, { type: 'STARTED', ...SENT });
    expect(state.step).toBe('personalId');
    expect(state.flow).toBeNull();
  });

  it('gets a new code when the half hour is over, with everything typed kept', () => {
    const state = after(atPasscode(), { type: 'NEW_CODE_WANTED' });
    expect(state).toMatchObject({ step: 'phone', flow: null });
    expect(state.form.password).toBe(FILLED.password);
  });
});

describe('a reload in the middle', () => {
  it('keeps nothing that was typed but the last three digits of the phone', () => {
    const kept = JSON.stringify(progressOf(completing()));
    for (const [field, value] of Object.entries(FILLED)) {
      expect(kept, field).not.toContain(value.trim());
    }
    expect(kept).not.toContain('022099123456');
    expect(kept).not.toContain('0992123678');
    expect(kept).toContain('678');
  });

  it('comes back to the code', () => {
    const state = resumeActivation(progressOf(atCode()), 'code');
    expect(state).toMatchObject({ step: 'code', notice: null });
    expect(state.flow).toEqual(atCode().flow);
  });

  it.each([
    ['password', atPassword],
    ['passcode', atPasscode],
    ['questions', atQuestions],
  ] as const)('at %s comes back to the password and says why', (step, before) => {
    const state = resumeActivation(progressOf(before()), step);
    expect(state).toMatchObject({ step: 'password', notice: 'SECRETS_NOT_KEPT' });
    expect(state.form.password).toBe('');
  });

  it('before the code comes back to the beginning', () => {
    expect(progressOf(atPhone())).toBeNull();
    expect(resumeActivation(null, 'phone').step).toBe('personalId');
  });

  it('at the end still shows the end', () => {
    const done = after(completing(), { type: 'COMPLETED', activatedAt: 'x', accountLevel: 'LEVEL_1' });
    const state = resumeActivation(progressOf(done), 'done');
    expect(state.step).toBe('done');
    expect(state.outcome).toEqual(done.outcome);
  });

  it('without an address of a question comes back to where the person was', () => {
    expect(resumeActivation(progressOf(atCode()), null).step).toBe('code');
  });
});
