import {
  parsePersonalIdNumber,
  parsePhoneNumber,
  passcodeRefusals,
  passwordRefusals,
  securityAnswerRefusals,
} from '@dinhdanh/domain/formats';

import type { AccountLevel, CompleteActivationInput, StartActivationInput } from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { digitsOf, isReadable } from '../typed-values.ts';

/** The questions in the order in which they are asked; "Bước 3 trên 6" counts these. */
export const NUMBERED_STEPS = ['personalId', 'phone', 'code', 'password', 'passcode', 'questions'] as const;
export type NumberedStep = (typeof NUMBERED_STEPS)[number];

/** The last three are ends of the journey: nothing leads from them back into the questions. */
export type ActivationStep = NumberedStep | 'done' | 'alreadyActive' | 'refused';

export interface ActivationForm {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly code: string;
  readonly password: string;
  readonly passwordRepeat: string;
  readonly passcode: string;
  readonly passcodeRepeat: string;
  readonly firstQuestion: string;
  readonly firstAnswer: string;
  readonly secondQuestion: string;
  readonly secondAnswer: string;
}
export type FieldName = keyof ActivationForm;

export type Problem = ProblemOf<FieldName>;

/** What the server knows us by. Times are in the clock of this browser. */
export interface ActivationFlow {
  readonly flowId: string;
  readonly phoneLastThree: string;
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
  /** Set when the server will not take this code any more, however it is typed. */
  readonly codeSpent: 'OTP_EXHAUSTED' | 'OTP_EXPIRED' | null;
  readonly remainingGuesses: number | null;
  /** Set once the code was right. */
  readonly completeBefore: number | null;
}

interface ActivationOutcome {
  readonly activatedAt: string;
  readonly accountLevel: AccountLevel;
  readonly phoneLastThree: string;
}

/** A call under way. The object is new for every call, so that its identity starts exactly one. */
export type ActivationRequest =
  | { readonly kind: 'START'; readonly input: StartActivationInput }
  | { readonly kind: 'RESEND'; readonly flowId: string }
  | { readonly kind: 'VERIFY'; readonly flowId: string; readonly code: string }
  | { readonly kind: 'COMPLETE'; readonly input: CompleteActivationInput };

export interface ActivationState {
  readonly step: ActivationStep;
  readonly form: ActivationForm;
  readonly flow: ActivationFlow | null;
  readonly problems: readonly Problem[];
  readonly request: ActivationRequest | null;
  readonly failure: { readonly cause: PortalFailure; readonly request: ActivationRequest } | null;
  readonly notice: 'FLOW_LOST' | 'CODE_RESENT' | 'SECRETS_NOT_KEPT' | null;
  readonly refusal: { readonly message: string; readonly legalBasis: string | null } | null;
  readonly outcome: ActivationOutcome | null;
  /** The final call was sent and no answer came: it may have succeeded. */
  readonly isCompletionUnanswered: boolean;
}

interface CodeSent {
  readonly flowId: string;
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
}

/** What a call to the server came to. */
export type ActivationAnswer =
  | ({ readonly type: 'STARTED' } & CodeSent)
  | ({ readonly type: 'RESENT' } & CodeSent)
  | { readonly type: 'CODE_VERIFIED'; readonly flowId: string; readonly completeBefore: number }
  | { readonly type: 'CODE_REFUSED'; readonly code: string; readonly remainingGuesses: number }
  | { readonly type: 'COMPLETED'; readonly activatedAt: string; readonly accountLevel: AccountLevel }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type ActivationEvent =
  | { readonly type: 'EDITED'; readonly field: FieldName; readonly value: string }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'RESEND_ASKED' }
  | { readonly type: 'RETRIED' }
  | { readonly type: 'NEW_CODE_WANTED' }
  | { readonly type: 'WENT_TO'; readonly step: ActivationStep }
  | ActivationAnswer;

/** What outlives a reload: nothing that a person typed, except the last three digits of the phone. */
export interface ActivationProgress {
  readonly step: ActivationStep;
  readonly flow: ActivationFlow | null;
  readonly outcome: ActivationOutcome | null;
}

const EMPTY_FORM: ActivationForm = {
  personalIdNumber: '',
  phoneNumber: '',
  code: '',
  password: '',
  passwordRepeat: '',
  passcode: '',
  passcodeRepeat: '',
  firstQuestion: '',
  firstAnswer: '',
  secondQuestion: '',
  secondAnswer: '',
};

const FIELDS_OF_STEP: Readonly<Record<NumberedStep, readonly FieldName[]>> = {
  personalId: ['personalIdNumber'],
  phone: ['phoneNumber'],
  code: ['code'],
  password: ['password', 'passwordRepeat'],
  passcode: ['passcode', 'passcodeRepeat'],
  questions: ['firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer'],
};

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  personalIdNumber: 'personalIdNumber',
  phoneNumber: 'phoneNumber',
  password: 'password',
  passcode: 'passcode',
  securityAnswers: 'secondQuestion',
  'securityAnswers.0': 'firstAnswer',
  'securityAnswers.0.questionId': 'firstQuestion',
  'securityAnswers.0.answer': 'firstAnswer',
  'securityAnswers.1': 'secondAnswer',
  'securityAnswers.1.questionId': 'secondQuestion',
  'securityAnswers.1.answer': 'secondAnswer',
};

const FLOW_LOST_CODES = ['ACTIVATION_FLOW_UNKNOWN', 'ACTIVATION_FLOW_EXPIRED', 'OTP_NOT_VERIFIED'];

export function isNumberedStep(step: ActivationStep): step is NumberedStep {
  return (NUMBERED_STEPS as readonly string[]).includes(step);
}

/** The state after a load of the page: as far as possible where the person was, without any secret. */
export function resumeActivation(
  progress: ActivationProgress | null,
  wanted: ActivationStep | null,
): ActivationState {
  const resumed: ActivationState = {
    step: progress?.outcome ? 'done' : 'personalId',
    form: EMPTY_FORM,
    flow: progress?.flow ?? null,
    problems: [],
    request: null,
    failure: null,
    notice: null,
    refusal: null,
    outcome: progress?.outcome ?? null,
    isCompletionUnanswered: false,
  };
  const step = reachableStep(resumed, wanted ?? progress?.step ?? 'personalId');
  return { ...resumed, step, notice: step === 'password' ? 'SECRETS_NOT_KEPT' : null };
}

export function progressOf({ step, flow, outcome }: ActivationProgress): ActivationProgress | null {
  return flow === null && outcome === null ? null : { step, flow, outcome };
}

/** The wanted step if everything before it is there, else the nearest step before it that can be entered. */
export function reachableStep(state: ActivationState, wanted: ActivationStep): ActivationStep {
  if (!isNumberedStep(state.step) || !isNumberedStep(wanted)) return state.step;
  const isVerified = typeof state.flow?.completeBefore === 'number';
  const canEnter: Record<NumberedStep, boolean> = {
    personalId: true,
    phone: problemsOfStep(state.form, 'personalId').length === 0,
    code: state.flow !== null,
    password: isVerified,
    passcode: isVerified && problemsOfStep(state.form, 'password').length === 0,
    questions:
      isVerified &&
      problemsOfStep(state.form, 'password').length === 0 &&
      problemsOfStep(state.form, 'passcode').length === 0,
  };
  const upToWanted = NUMBERED_STEPS.slice(0, NUMBERED_STEPS.indexOf(wanted) + 1);
  return upToWanted.reverse().find((step) => canEnter[step]) ?? 'personalId';
}

export function transition(state: ActivationState, event: ActivationEvent): ActivationState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'SUBMITTED':
      return state.request === null && isNumberedStep(state.step) ? submitted(state, state.step) : state;
    case 'RESEND_ASKED':
      return resendAsked(state);
    case 'RETRIED':
      if (state.failure === null) return state;
      return transition(state, {
        type: state.failure.request.kind === 'RESEND' ? 'RESEND_ASKED' : 'SUBMITTED',
      });
    case 'NEW_CODE_WANTED':
      return backToAsking(state, null);
    case 'WENT_TO':
      return { ...movedTo(state, reachableStep(state, event.step)), problems: [], request: null };
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, state.request, event);
  }
}

function submitted(state: ActivationState, step: NumberedStep): ActivationState {
  if (step === 'code' && state.flow?.completeBefore) return movedTo(state, 'password');

  const found = problemsOfStep(state.form, step);
  const elsewhere = state.problems.filter(
    ({ field }) => field !== null && !FIELDS_OF_STEP[step].includes(field),
  );
  const checked: ActivationState = {
    ...state,
    problems: [...found, ...elsewhere],
    failure: null,
    notice: step === 'phone' ? state.notice : null,
  };
  if (found.length > 0) return checked;

  const { form, flow } = state;
  switch (step) {
    case 'personalId':
      return { ...movedTo(checked, 'phone'), notice: state.notice };
    case 'phone':
      return {
        ...checked,
        request: {
          kind: 'START',
          input: {
            personalIdNumber: parsePersonalIdNumber(form.personalIdNumber),
            phoneNumber: parsePhoneNumber(form.phoneNumber),
          },
        },
      };
    case 'code':
      if (flow === null) return backToAsking(state, 'FLOW_LOST');
      return { ...checked, request: { kind: 'VERIFY', flowId: flow.flowId, code: digitsOf(form.code) } };
    case 'password':
      return movedTo(checked, 'passcode');
    case 'passcode':
      return movedTo(checked, 'questions');
    case 'questions':
      if (flow === null) return backToAsking(state, 'FLOW_LOST');
      return {
        ...checked,
        request: {
          kind: 'COMPLETE',
          input: {
            flowId: flow.flowId,
            password: form.password,
            passcode: form.passcode,
            securityAnswers: answersOf(form),
          },
        },
      };
  }
}

function resendAsked(state: ActivationState): ActivationState {
  if (state.request !== null || state.flow === null || state.flow.completeBefore !== null) return state;
  return {
    ...state,
    problems: [],
    failure: null,
    notice: null,
    request: { kind: 'RESEND', flowId: state.flow.flowId },
  };
}

function answered(
  state: ActivationState,
  request: ActivationRequest,
  answer: ActivationAnswer,
): ActivationState {
  switch (answer.type) {
    case 'STARTED': {
      const phoneLastThree = request.kind === 'START' ? request.input.phoneNumber.slice(-3) : '';
      return codeSent(movedTo(state, 'code'), answer, phoneLastThree);
    }
    case 'RESENT':
      return { ...codeSent(state, answer, state.flow?.phoneLastThree ?? ''), notice: 'CODE_RESENT' };
    case 'CODE_VERIFIED':
      return {
        ...movedTo(state, 'password'),
        form: { ...state.form, code: '' },
        flow: state.flow && {
          ...state.flow,
          flowId: answer.flowId,
          completeBefore: answer.completeBefore,
          remainingGuesses: null,
        },
      };
    case 'CODE_REFUSED':
      return codeRefused(state, answer.code, answer.remainingGuesses);
    case 'COMPLETED':
      return {
        ...ended(state, 'done'),
        outcome: {
          activatedAt: answer.activatedAt,
          accountLevel: answer.accountLevel,
          phoneLastThree: state.flow?.phoneLastThree ?? '',
        },
      };
    case 'FIELDS_REFUSED':
      return fieldsRefused(state, answer.fields);
    case 'RULE_REFUSED':
      return ruleRefused(state, request, answer);
    case 'FAILED':
      return {
        ...state,
        failure: { cause: answer.cause, request },
        isCompletionUnanswered:
          state.isCompletionUnanswered ||
          (request.kind === 'COMPLETE' &&
            (answer.cause.kind === 'NETWORK' || answer.cause.kind === 'INTERNAL')),
      };
  }
}

function codeSent(state: ActivationState, sent: CodeSent, phoneLastThree: string): ActivationState {
  return {
    ...state,
    form: { ...state.form, code: '' },
    problems: [],
    flow: {
      flowId: sent.flowId,
      otpExpiresAt: sent.otpExpiresAt,
      resendAvailableAt: sent.resendAvailableAt,
      phoneLastThree,
      codeSpent: null,
      remainingGuesses: null,
      completeBefore: null,
    },
  };
}

function codeRefused(state: ActivationState, code: string, remainingGuesses: number): ActivationState {
  const isSpent = code === 'OTP_EXPIRED' || remainingGuesses <= 0;
  const codeSpent = code === 'OTP_EXPIRED' ? code : 'OTP_EXHAUSTED';
  return {
    ...state,
    form: { ...state.form, code: '' },
    flow: state.flow && { ...state.flow, codeSpent: isSpent ? codeSpent : null, remainingGuesses },
    problems: [isSpent ? { field: null, code: codeSpent } : { field: 'code', code }],
  };
}

/** Leads to the first screen that has something to mend; the later ones show theirs when they are reached. */
function fieldsRefused(state: ActivationState, fields: readonly RefusedField[]): ActivationState {
  const problems = problemsOfRefusedFields(fields, FIELD_OF_PATH);
  const step = NUMBERED_STEPS.find((candidate) =>
    problems.some(({ field }) => field !== null && FIELDS_OF_STEP[candidate].includes(field)),
  );
  return { ...(step ? movedTo(state, step) : state), problems };
}

function ruleRefused(
  state: ActivationState,
  request: ActivationRequest,
  refused: RuleRefusal,
): ActivationState {
  const { code, message, legalBasis } = refused;
  if (code === 'ACCOUNT_ALREADY_ACTIVE') return ended(state, 'alreadyActive');
  if (FLOW_LOST_CODES.includes(code)) return backToAsking(state, 'FLOW_LOST');
  if (request.kind === 'VERIFY' && (code === 'OTP_EXPIRED' || code === 'OTP_EXHAUSTED')) {
    return codeRefused(state, code, 0);
  }
  if (code === 'RESEND_TOO_EARLY') return { ...state, problems: [{ field: null, code, message }] };
  return { ...ended(state, 'refused'), refusal: { message, legalBasis } };
}

function movedTo(state: ActivationState, step: ActivationStep): ActivationState {
  return { ...state, step, failure: null, notice: null };
}

/** The end, good or bad: secrets leave the memory of the page. */
function ended(state: ActivationState, step: 'done' | 'alreadyActive' | 'refused'): ActivationState {
  return { ...movedTo(state, step), form: EMPTY_FORM, flow: null, problems: [] };
}

/** A new code is needed. What was typed stays, so that a person who was slow does not begin from nothing. */
function backToAsking(state: ActivationState, notice: 'FLOW_LOST' | null): ActivationState {
  const withoutFlow = { ...state, flow: null, problems: [], request: null };
  return { ...movedTo(withoutFlow, reachableStep(withoutFlow, 'phone')), notice };
}

function problemsOfStep(form: ActivationForm, step: NumberedStep): Problem[] {
  switch (step) {
    case 'personalId':
      return isReadable(parsePersonalIdNumber, form.personalIdNumber)
        ? []
        : [{ field: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' }];
    case 'phone':
      return isReadable(parsePhoneNumber, form.phoneNumber)
        ? []
        : [{ field: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' }];
    case 'code':
      return /^[0-9]{6}$/.test(digitsOf(form.code)) ? [] : [{ field: 'code', code: 'CODE_FORMAT' }];
    case 'password': {
      const refusals = passwordRefusals(form.password);
      if (refusals.length > 0) return refusals.map((code) => ({ field: 'password', code }));
      return form.password === form.passwordRepeat
        ? []
        : [{ field: 'passwordRepeat', code: 'PASSWORD_REPEAT_DIFFERS' }];
    }
    case 'passcode': {
      const refusals = passcodeRefusals(form.passcode);
      if (refusals.length > 0) return refusals.map((code) => ({ field: 'passcode', code }));
      return form.passcode === form.passcodeRepeat
        ? []
        : [{ field: 'passcodeRepeat', code: 'PASSCODE_REPEAT_DIFFERS' }];
    }
    case 'questions':
      return questionProblems(form);
  }
}

function questionProblems(form: ActivationForm): Problem[] {
  const missing = (['firstQuestion', 'secondQuestion'] as const).filter((field) => form[field] === '');
  const refusals = securityAnswerRefusals(answersOf(form))
    // The rule calls an empty choice unknown, and two empty choices the same; a person calls both "not chosen".
    .filter(
      ({ code }) =>
        missing.length === 0 || (code !== 'SECURITY_QUESTION_UNKNOWN' && code !== 'SECURITY_QUESTIONS_SAME'),
    )
    .map(({ path, code }): Problem => {
      const field = code === 'SECURITY_ANSWERS_SAME' ? 'secondAnswer' : (FIELD_OF_PATH[path] ?? null);
      return { field, code };
    });
  const problems = [
    ...missing.map((field): Problem => ({ field, code: 'SECURITY_QUESTION_MISSING' })),
    ...refusals,
  ];
  const place = ({ field }: Problem): number => (field ? FIELDS_OF_STEP.questions.indexOf(field) : -1);
  return problems.sort((one, other) => place(one) - place(other));
}

function answersOf(form: ActivationForm): { questionId: string; answer: string }[] {
  return [
    { questionId: form.firstQuestion, answer: form.firstAnswer.trim() },
    { questionId: form.secondQuestion, answer: form.secondAnswer.trim() },
  ];
}
