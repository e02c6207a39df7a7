import { parsePersonalIdNumber, parsePhoneNumber } from '@dinhdanh/domain/formats';

import type {
  AccountLevel,
  CompleteActivationInput,
  ResumeActivationInput,
  StartActivationInput,
} from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import {
  answersOf,
  newPasscodeProblems,
  newPasswordProblems,
  QUESTION_FIELD_OF_PATH,
  questionProblems,
} from '../secret-problems.ts';
import { digitsOf, isReadable } from '../typed-values.ts';

/** The questions in the order in which they are asked; "Bước 3 trên 6" counts these. */
export const NUMBERED_STEPS = ['personalId', 'phone', 'code', 'password', 'passcode', 'questions'] as const;
export type NumberedStep = (typeof NUMBERED_STEPS)[number];

/** Asked beside the numbered ones, of those whom an officer helps. */
export type Question = NumberedStep | 'visitCode';

/** The last four are ends of the journey. Only from the closed window a way leads back, with a code of an officer. */
export type ActivationStep = Question | 'done' | 'alreadyActive' | 'windowClosed' | 'refused';

export interface ActivationForm {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  /** Empty: nobody helps. */
  readonly visitCode: string;
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
  readonly codeSpent: 'OTP_EXPIRED' | null;
  readonly remainingGuesses: number | null;
  /** Set once the code was right. */
  readonly completeBefore: number | null;
  /** The password of the online registration goes on, and none is asked for. Known once the code was right. */
  readonly hasPassword: boolean;
}

/** What leads back after the browser was closed, for whoever types the right number. Worth nothing by itself. */
export interface KeptActivation {
  readonly resumeKey: string;
  readonly until: number;
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
  | { readonly kind: 'RESUME'; readonly input: ResumeActivationInput }
  | { readonly kind: 'COMPLETE'; readonly input: CompleteActivationInput };

export interface ActivationState {
  readonly step: ActivationStep;
  readonly form: ActivationForm;
  readonly flow: ActivationFlow | null;
  readonly kept: KeptActivation | null;
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

interface PhoneProved {
  readonly flowId: string;
  readonly completeBefore: number;
  readonly hasPassword: boolean;
  readonly resumeKey: string;
  readonly phoneLastThree: string;
}

/** What a call to the server came to. */
export type ActivationAnswer =
  | ({ readonly type: 'STARTED' } & CodeSent)
  | ({ readonly type: 'RESENT' } & CodeSent)
  | ({ readonly type: 'CODE_VERIFIED' } & PhoneProved)
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
  | { readonly type: 'VISIT_CODE_WANTED' }
  | { readonly type: 'VISIT_CODE_DROPPED' }
  | { readonly type: 'WENT_TO'; readonly step: ActivationStep }
  | ActivationAnswer;

/**
 * What outlives a reload: nothing that a person typed, except the last three digits of the phone. Of a closed browser
 * only `kept` is left.
 */
export interface ActivationProgress {
  readonly step: ActivationStep;
  readonly flow: ActivationFlow | null;
  readonly kept: KeptActivation | null;
  readonly outcome: ActivationOutcome | null;
}

const EMPTY_FORM: ActivationForm = {
  personalIdNumber: '',
  phoneNumber: '',
  visitCode: '',
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

const FIELDS_OF_STEP: Readonly<Record<Question, readonly FieldName[]>> = {
  personalId: ['personalIdNumber'],
  phone: ['phoneNumber'],
  visitCode: ['visitCode'],
  code: ['code'],
  password: ['password', 'passwordRepeat'],
  passcode: ['passcode', 'passcodeRepeat'],
  questions: ['firstQuestion', 'firstAnswer', 'secondQuestion', 'secondAnswer'],
};

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  personalIdNumber: 'personalIdNumber',
  phoneNumber: 'phoneNumber',
  visitCode: 'visitCode',
  password: 'password',
  passcode: 'passcode',
  ...QUESTION_FIELD_OF_PATH,
};

const FLOW_LOST_CODES = ['ACTIVATION_FLOW_UNKNOWN', 'ACTIVATION_FLOW_EXPIRED', 'OTP_NOT_VERIFIED'];

export function isQuestion(step: ActivationStep): step is Question {
  return step in FIELDS_OF_STEP;
}

/** The questions of this person, in order: whoever has a password from registering online is not asked for one. */
export function stepsFor({ flow }: { readonly flow: ActivationFlow | null }): readonly NumberedStep[] {
  return flow?.hasPassword ? NUMBERED_STEPS.filter((step) => step !== 'password') : NUMBERED_STEPS;
}

/** The first question after the code: everything from there on is a secret and kept nowhere. */
const firstSecretOf = (flow: ActivationFlow | null): NumberedStep =>
  flow?.hasPassword ? 'passcode' : 'password';

/** The state after a load of the page: as far as possible where the person was, without any secret. */
export function resumeActivation(
  progress: ActivationProgress | null,
  wanted: ActivationStep | null,
): ActivationState {
  const resumed: ActivationState = {
    step: progress?.outcome ? 'done' : 'personalId',
    form: EMPTY_FORM,
    flow: progress?.flow ?? null,
    kept: progress?.kept ?? null,
    problems: [],
    request: null,
    failure: null,
    notice: null,
    refusal: null,
    outcome: progress?.outcome ?? null,
    isCompletionUnanswered: false,
  };
  const step = reachableStep(resumed, wanted ?? progress?.step ?? 'personalId');
  return { ...resumed, step, notice: step === firstSecretOf(resumed.flow) ? 'SECRETS_NOT_KEPT' : null };
}

export function progressOf({ step, flow, kept, outcome }: ActivationProgress): ActivationProgress | null {
  return flow === null && kept === null && outcome === null ? null : { step, flow, kept, outcome };
}

/** The wanted step if everything before it is there, else the nearest step before it that can be entered. */
export function reachableStep(state: ActivationState, wanted: ActivationStep): ActivationStep {
  if (!isQuestion(state.step) || !isQuestion(wanted)) return state.step;
  const isVerified = typeof state.flow?.completeBefore === 'number';
  const isAnswered = (step: Question): boolean => problemsOfStep(state.form, step).length === 0;
  const hasPassword = state.flow?.hasPassword ?? false;
  const isPasswordThere = isVerified && (hasPassword || isAnswered('password'));
  const canEnter: Record<NumberedStep, boolean> = {
    personalId: true,
    phone: isAnswered('personalId'),
    code: state.flow !== null,
    password: isVerified && !hasPassword,
    passcode: isPasswordThere,
    questions: isPasswordThere && isAnswered('passcode'),
  };
  if (wanted === 'visitCode') return canEnter.phone ? 'visitCode' : 'personalId';
  const upToWanted = NUMBERED_STEPS.slice(0, NUMBERED_STEPS.indexOf(wanted) + 1);
  return upToWanted.reverse().find((step) => canEnter[step]) ?? 'personalId';
}

export function transition(state: ActivationState, event: ActivationEvent): ActivationState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'SUBMITTED':
      return state.request === null && isQuestion(state.step) ? submitted(state, state.step) : state;
    case 'RESEND_ASKED':
      return resendAsked(state);
    case 'RETRIED':
      if (state.failure === null) return state;
      return transition(state, {
        type: state.failure.request.kind === 'RESEND' ? 'RESEND_ASKED' : 'SUBMITTED',
      });
    case 'NEW_CODE_WANTED':
      return backToAsking(state, null);
    case 'VISIT_CODE_WANTED':
      return { ...movedTo(state, 'visitCode'), problems: [], request: null };
    case 'VISIT_CODE_DROPPED':
      return {
        ...movedTo(state, reachableStep(state, 'phone')),
        form: { ...state.form, visitCode: '' },
        problems: [],
        request: null,
      };
    case 'WENT_TO':
      return { ...movedTo(state, reachableStep(state, event.step)), problems: [], request: null };
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, state.request, event);
  }
}

function submitted(state: ActivationState, step: Question): ActivationState {
  if (step === 'code' && state.flow?.completeBefore) return movedTo(state, firstSecretOf(state.flow));

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
      // Nobody is told that an activation was left behind here: its number leads back into it, any other to the phone.
      return state.kept !== null && flow === null
        ? {
            ...checked,
            request: {
              kind: 'RESUME',
              input: {
                resumeKey: state.kept.resumeKey,
                personalIdNumber: parsePersonalIdNumber(form.personalIdNumber),
              },
            },
          }
        : { ...movedTo(checked, 'phone'), notice: state.notice };
    case 'visitCode':
      return isPhoneGiven(state)
        ? { ...checked, request: startRequest(form) }
        : movedTo(checked, reachableStep(state, 'phone'));
    case 'phone':
      return { ...checked, request: startRequest(form) };
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
            ...(!flow.hasPassword && { password: form.password }),
            passcode: form.passcode,
            securityAnswers: answersOf(form),
          },
        },
      };
  }
}

/** Whether both numbers are there, so that nothing is left to ask before the request. */
export const isPhoneGiven = ({ form }: { readonly form: ActivationForm }): boolean =>
  problemsOfStep(form, 'personalId').length === 0 && problemsOfStep(form, 'phone').length === 0;

const startRequest = (form: ActivationForm): ActivationRequest => ({
  kind: 'START',
  input: {
    personalIdNumber: parsePersonalIdNumber(form.personalIdNumber),
    phoneNumber: parsePhoneNumber(form.phoneNumber),
    ...(form.visitCode !== '' && { visitCode: visitCodeOf(form.visitCode) }),
  },
});

/** As an officer reads it out: in groups, in capitals or not. */
export const visitCodeOf = (typed: string): string => typed.replace(/[\s.-]/g, '').toUpperCase();

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
      return phoneProved(state, request, answer);
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
      // Going on with what was left behind is a comfort; without it the activation begins anew.
      if (request.kind === 'RESUME' && answer.cause.kind !== 'NETWORK') return movedTo(state, 'phone');
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

function phoneProved(
  state: ActivationState,
  request: ActivationRequest,
  { flowId, completeBefore, hasPassword, resumeKey, phoneLastThree }: PhoneProved,
): ActivationState {
  const flow: ActivationFlow = {
    flowId,
    phoneLastThree,
    otpExpiresAt: state.flow?.otpExpiresAt ?? 0,
    resendAvailableAt: state.flow?.resendAvailableAt ?? 0,
    codeSpent: null,
    remainingGuesses: null,
    completeBefore,
    hasPassword,
  };
  return {
    ...movedTo(state, firstSecretOf(flow)),
    form: { ...state.form, code: '' },
    flow,
    kept: { resumeKey, until: completeBefore },
    notice: request.kind === 'RESUME' ? 'SECRETS_NOT_KEPT' : null,
  };
}

function codeSent(state: ActivationState, sent: CodeSent, phoneLastThree: string): ActivationState {
  return {
    ...state,
    form: { ...state.form, code: '' },
    problems: [],
    kept: null,
    flow: {
      flowId: sent.flowId,
      otpExpiresAt: sent.otpExpiresAt,
      resendAvailableAt: sent.resendAvailableAt,
      phoneLastThree,
      codeSpent: null,
      remainingGuesses: null,
      completeBefore: null,
      hasPassword: false,
    },
  };
}

function codeRefused(state: ActivationState, code: string, remainingGuesses: number): ActivationState {
  // Another code gives no more guesses: the way on is a new request.
  if (remainingGuesses <= 0)
    return { ...backToAsking(state, null), problems: [{ field: null, code: 'GUESSES_SPENT' }] };
  const isExpired = code === 'OTP_EXPIRED';
  return {
    ...state,
    form: { ...state.form, code: '' },
    flow: state.flow && { ...state.flow, codeSpent: isExpired ? code : null, remainingGuesses },
    problems: [{ field: isExpired ? null : 'code', code }],
  };
}

/** Leads to the first screen that has something to mend; the later ones show theirs when they are reached. */
function fieldsRefused(state: ActivationState, fields: readonly RefusedField[]): ActivationState {
  const problems = problemsOfRefusedFields(fields, FIELD_OF_PATH);
  const isOf = (step: Question) =>
    problems.some(({ field }) => field !== null && FIELDS_OF_STEP[step].includes(field));
  const step = [...NUMBERED_STEPS, 'visitCode' as const].find(isOf);
  if (!step) return { ...state, problems };
  const moved = { ...movedTo(state, step), problems };
  // The password that was to go on is gone: now one is asked for.
  return step === 'password' && state.flow
    ? { ...moved, flow: { ...state.flow, hasPassword: false } }
    : moved;
}

function ruleRefused(
  state: ActivationState,
  request: ActivationRequest,
  refused: RuleRefusal,
): ActivationState {
  const { code, message, legalBasis } = refused;
  if (request.kind === 'RESUME') return movedTo(state, 'phone');
  if (code === 'ACCOUNT_ALREADY_ACTIVE') return ended(state, 'alreadyActive');
  if (code === 'ACTIVATION_WINDOW_CLOSED') return windowClosed(state, refused);
  if (FLOW_LOST_CODES.includes(code)) return backToAsking(state, 'FLOW_LOST');
  if (code === 'RESEND_TOO_EARLY') return { ...state, problems: [{ field: null, code, message }] };
  return { ...ended(state, 'refused'), refusal: { message, legalBasis } };
}

function movedTo(state: ActivationState, step: ActivationStep): ActivationState {
  return { ...state, step, failure: null, notice: null };
}

type End = Exclude<ActivationStep, Question>;

/** The end, good or bad: secrets leave the memory of the page. */
function ended(state: ActivationState, step: End): ActivationState {
  return { ...movedTo(state, step), form: EMPTY_FORM, flow: null, kept: null, problems: [] };
}

/** The two numbers stay for whoever has a code of an officer. */
function windowClosed(state: ActivationState, { message, legalBasis }: RuleRefusal): ActivationState {
  const { personalIdNumber, phoneNumber } = state.form;
  return {
    ...ended(state, 'windowClosed'),
    form: { ...EMPTY_FORM, personalIdNumber, phoneNumber },
    refusal: { message, legalBasis },
  };
}

/** A new code is needed. What was typed stays, so that a person who was slow does not begin from nothing. */
function backToAsking(state: ActivationState, notice: 'FLOW_LOST' | null): ActivationState {
  const withoutFlow = { ...state, flow: null, kept: null, problems: [], request: null };
  return { ...movedTo(withoutFlow, reachableStep(withoutFlow, 'phone')), notice };
}

function problemsOfStep(form: ActivationForm, step: Question): Problem[] {
  switch (step) {
    case 'personalId':
      return isReadable(parsePersonalIdNumber, form.personalIdNumber)
        ? []
        : [{ field: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' }];
    case 'phone':
      return isReadable(parsePhoneNumber, form.phoneNumber)
        ? []
        : [{ field: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' }];
    case 'visitCode':
      return /^[A-Z0-9]{8}$/.test(visitCodeOf(form.visitCode))
        ? []
        : [{ field: 'visitCode', code: 'VISIT_CODE_FORMAT' }];
    case 'code':
      return /^[0-9]{6}$/.test(digitsOf(form.code)) ? [] : [{ field: 'code', code: 'CODE_FORMAT' }];
    case 'password':
      return newPasswordProblems(form);
    case 'passcode':
      return newPasscodeProblems(form);
    case 'questions':
      return questionProblems(form);
  }
}
