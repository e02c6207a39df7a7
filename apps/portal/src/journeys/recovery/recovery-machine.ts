import { normaliseName, parsePersonalIdNumber, parsePhoneNumber } from '@dinhdanh/domain/formats';

import type {
  CompletePasswordRecoveryInput,
  RequestPasswordRecoveryInput,
  StartPasswordRecoveryInput,
} from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { newPasswordProblems } from '../secret-problems.ts';
import { digitsOf, isReadable, localDateOfParts } from '../typed-values.ts';

/** The questions of somebody who asks for a new password, in their order; "Bước 3 trên 6" counts these. */
export const NUMBERED_STEPS = ['personalId', 'phone', 'code', 'fullName', 'birthDate', 'question'] as const;
type NumberedStep = (typeof NUMBERED_STEPS)[number];

/** After them the wait, or what follows it; nothing leads back from there. */
export type RecoveryStep = NumberedStep | 'waiting' | 'password' | 'done' | 'stopped' | 'refused';

export interface RecoveryForm {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly code: string;
  readonly fullName: string;
  readonly birthDay: string;
  readonly birthMonth: string;
  readonly birthYear: string;
  readonly answer: string;
  readonly password: string;
  readonly passwordRepeat: string;
}
/** Day, month and year are one field where something is wrong with them. */
export type FieldName = keyof RecoveryForm | 'birthDate';
export type Problem = ProblemOf<FieldName>;

interface CodeSent {
  readonly flowId: string;
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
}

export interface RecoveryFlow extends CodeSent {
  readonly phoneLastThree: string;
}

/** A request that waits. The moments are those of the calendar and not of this browser's clock. */
export interface WaitingRecovery {
  readonly requestedAt: string;
  readonly usableAt: string;
  readonly expiresAt: string;
}

export type RecoveryRequest =
  | { readonly kind: 'START'; readonly input: StartPasswordRecoveryInput }
  | { readonly kind: 'RESEND'; readonly flowId: string }
  | { readonly kind: 'VERIFY'; readonly flowId: string; readonly code: string }
  | { readonly kind: 'REQUEST'; readonly input: RequestPasswordRecoveryInput }
  | { readonly kind: 'STOP'; readonly flowId: string }
  | { readonly kind: 'COMPLETE'; readonly input: CompletePasswordRecoveryInput };

export interface RecoveryState {
  readonly step: RecoveryStep;
  readonly form: RecoveryForm;
  readonly flow: RecoveryFlow | null;
  readonly isPhoneProved: boolean;
  /** Set when the server will not take this code any more, however it is typed. */
  readonly codeSpent: 'OTP_EXPIRED' | null;
  readonly remainingGuesses: number | null;
  readonly isCodeResent: boolean;
  /** The text of the question that is asked. */
  readonly question: string;
  readonly recovery: WaitingRecovery | null;
  readonly problems: readonly Problem[];
  readonly request: RecoveryRequest | null;
  readonly failure: { readonly cause: PortalFailure; readonly request: RecoveryRequest } | null;
  readonly refusal: string;
}

export type RecoveryAnswer =
  | ({ readonly type: 'STARTED' } & CodeSent)
  | ({ readonly type: 'RESENT' } & CodeSent)
  | { readonly type: 'ASKED'; readonly question: string }
  | { readonly type: 'WAITS'; readonly recovery: WaitingRecovery; readonly isUsable: boolean }
  | { readonly type: 'REQUESTED'; readonly recovery: WaitingRecovery }
  | { readonly type: 'STOPPED' }
  | { readonly type: 'COMPLETED' }
  | { readonly type: 'CODE_REFUSED'; readonly code: string; readonly remainingGuesses: number }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type RecoveryEvent =
  | { readonly type: 'EDITED'; readonly field: keyof RecoveryForm; readonly value: string }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'RESEND_ASKED' }
  | { readonly type: 'STOP_ASKED' }
  | { readonly type: 'RETRIED' }
  | { readonly type: 'WENT_TO'; readonly step: RecoveryStep }
  | RecoveryAnswer;

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  personalIdNumber: 'personalIdNumber',
  phoneNumber: 'phoneNumber',
  fullName: 'fullName',
  dateOfBirth: 'birthDate',
  answer: 'answer',
  newPassword: 'password',
};
const STEP_OF_FIELD: Partial<Readonly<Record<FieldName, RecoveryStep>>> = {
  personalIdNumber: 'personalId',
  phoneNumber: 'phone',
  fullName: 'fullName',
  birthDate: 'birthDate',
  answer: 'question',
  password: 'password',
};
/** Another code is needed; beginning again asks for no more than that. */
const FLOW_LOST_CODES = ['HOLDER_FLOW_UNKNOWN', 'HOLDER_FLOW_EXPIRED', 'OTP_NOT_VERIFIED'];

/** Nothing of it outlives a reload: the next person at the computer must not go on with it. */
export function beginRecovery(): RecoveryState {
  return {
    step: 'personalId',
    form: {
      personalIdNumber: '',
      phoneNumber: '',
      code: '',
      fullName: '',
      birthDay: '',
      birthMonth: '',
      birthYear: '',
      answer: '',
      password: '',
      passwordRepeat: '',
    },
    flow: null,
    isPhoneProved: false,
    codeSpent: null,
    remainingGuesses: null,
    isCodeResent: false,
    question: '',
    recovery: null,
    problems: [],
    request: null,
    failure: null,
    refusal: '',
  };
}

export function transition(state: RecoveryState, event: RecoveryEvent): RecoveryState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'SUBMITTED':
      return state.request === null ? submitted(state) : state;
    case 'RESEND_ASKED':
      if (state.request !== null || state.flow === null || state.isPhoneProved) return state;
      return calling(state, { kind: 'RESEND', flowId: state.flow.flowId });
    case 'STOP_ASKED':
      if (state.request !== null || state.flow === null) return state;
      return calling(state, { kind: 'STOP', flowId: state.flow.flowId });
    case 'RETRIED':
      return state.failure === null ? state : calling(state, { ...state.failure.request });
    case 'WENT_TO':
      return { ...movedTo(state, reachableStep(state, event.step)), request: null };
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, state.request, event);
  }
}

/** The wanted step if the person may stand there, else the one where they are. */
function reachableStep(state: RecoveryState, wanted: RecoveryStep): RecoveryStep {
  const isNumbered = (step: RecoveryStep): step is NumberedStep =>
    (NUMBERED_STEPS as readonly string[]).includes(step);
  if (!isNumbered(state.step) || !isNumbered(wanted)) return state.step;
  const position = NUMBERED_STEPS.indexOf(wanted);
  if (position < NUMBERED_STEPS.indexOf(state.step)) {
    // A code works once, so whoever goes back behind it begins anew; the page of the code itself has nothing to show.
    if (!state.isPhoneProved) return wanted;
    return position > NUMBERED_STEPS.indexOf('code') ? wanted : 'phone';
  }
  return state.step;
}

function submitted(state: RecoveryState): RecoveryState {
  const { form, flow } = state;
  const problems = problemsOfStep(state);
  if (problems.length > 0) return { ...state, problems, failure: null, isCodeResent: false };
  switch (state.step) {
    case 'personalId':
      return movedTo(state, 'phone');
    case 'phone':
      return calling(state, {
        kind: 'START',
        input: {
          personalIdNumber: parsePersonalIdNumber(form.personalIdNumber),
          phoneNumber: parsePhoneNumber(form.phoneNumber),
        },
      });
    case 'fullName':
      return movedTo(state, 'birthDate');
    case 'birthDate':
      return movedTo(state, 'question');
    case 'code':
      return flow === null
        ? movedTo(state, 'phone')
        : calling(state, { kind: 'VERIFY', flowId: flow.flowId, code: digitsOf(form.code) });
    case 'question':
      return flow === null
        ? movedTo(state, 'phone')
        : calling(state, {
            kind: 'REQUEST',
            input: {
              flowId: flow.flowId,
              fullName: normaliseName(form.fullName),
              dateOfBirth: birthDateOf(form) ?? '',
              answer: form.answer.trim(),
            },
          });
    case 'password':
      return flow === null
        ? movedTo(state, 'phone')
        : calling(state, {
            kind: 'COMPLETE',
            input: { flowId: flow.flowId, newPassword: form.password },
          });
    default:
      return state;
  }
}

const birthDateOf = ({ birthDay, birthMonth, birthYear }: RecoveryForm): string | null =>
  localDateOfParts(birthDay, birthMonth, birthYear);

function problemsOfStep({ step, form }: RecoveryState): Problem[] {
  const unless = (isRight: boolean, field: FieldName, code: string): Problem[] =>
    isRight ? [] : [{ field, code }];
  switch (step) {
    case 'personalId':
      return unless(
        isReadable(parsePersonalIdNumber, form.personalIdNumber),
        'personalIdNumber',
        'PERSONAL_ID_NUMBER_FORMAT',
      );
    case 'phone':
      return unless(isReadable(parsePhoneNumber, form.phoneNumber), 'phoneNumber', 'PHONE_NUMBER_FORMAT');
    case 'code':
      return unless(/^[0-9]{6}$/.test(digitsOf(form.code)), 'code', 'CODE_FORMAT');
    case 'fullName':
      return unless(isReadable(normaliseName, form.fullName), 'fullName', 'FULL_NAME_FORMAT');
    case 'birthDate':
      return unless(birthDateOf(form) !== null, 'birthDate', 'DATE_OF_BIRTH_INVALID');
    case 'question':
      return unless(form.answer.trim() !== '', 'answer', 'SECURITY_ANSWER_EMPTY');
    case 'password':
      return newPasswordProblems(form);
    default:
      return [];
  }
}

const calling = (state: RecoveryState, request: RecoveryRequest): RecoveryState => ({
  ...state,
  problems: [],
  failure: null,
  isCodeResent: false,
  request,
});

const movedTo = (state: RecoveryState, step: RecoveryStep): RecoveryState => ({
  ...state,
  step,
  problems: [],
  failure: null,
  isCodeResent: false,
});

function answered(state: RecoveryState, request: RecoveryRequest, answer: RecoveryAnswer): RecoveryState {
  switch (answer.type) {
    case 'STARTED':
      return codeSent(state, answer, request.kind === 'START' ? request.input.phoneNumber.slice(-3) : '');
    case 'RESENT':
      return { ...codeSent(state, answer, state.flow?.phoneLastThree ?? ''), isCodeResent: true };
    case 'ASKED':
      return { ...proved(state, 'fullName'), question: answer.question };
    case 'WAITS':
      return { ...proved(state, answer.isUsable ? 'password' : 'waiting'), recovery: answer.recovery };
    case 'REQUESTED':
      return { ...ended(state, 'waiting'), recovery: answer.recovery };
    case 'STOPPED':
      return ended(state, 'stopped');
    case 'COMPLETED':
      return ended(state, 'done');
    case 'CODE_REFUSED':
      return codeRefused(state, answer.code, answer.remainingGuesses);
    case 'FIELDS_REFUSED': {
      const problems = problemsOfRefusedFields(answer.fields, FIELD_OF_PATH);
      const [first] = problems;
      const step = first?.field ? STEP_OF_FIELD[first.field] : undefined;
      return { ...movedTo(state, step ?? state.step), problems };
    }
    case 'RULE_REFUSED':
      return ruleRefused(state, answer);
    case 'FAILED':
      return { ...state, failure: { cause: answer.cause, request } };
  }
}

function codeSent(state: RecoveryState, sent: CodeSent, phoneLastThree: string): RecoveryState {
  const { flowId, otpExpiresAt, resendAvailableAt } = sent;
  return {
    ...movedTo(state, 'code'),
    form: { ...state.form, code: '' },
    flow: { flowId, otpExpiresAt, resendAvailableAt, phoneLastThree },
    isPhoneProved: false,
    codeSpent: null,
    remainingGuesses: null,
  };
}

const proved = (state: RecoveryState, step: RecoveryStep): RecoveryState => ({
  ...movedTo(state, step),
  form: { ...state.form, code: '' },
  isPhoneProved: true,
});

/** An end, good or bad: what was typed leaves the memory of the page. */
const ended = (state: RecoveryState, step: RecoveryStep): RecoveryState => ({
  ...beginRecovery(),
  recovery: state.recovery,
  step,
});

function codeRefused(state: RecoveryState, code: string, remainingGuesses: number): RecoveryState {
  // Another code gives no more guesses: the way on is to begin anew.
  if (remainingGuesses <= 0) return backToPhone(state, [{ field: null, code: 'GUESSES_SPENT' }]);
  const isExpired = code === 'OTP_EXPIRED';
  return {
    ...state,
    form: { ...state.form, code: '' },
    codeSpent: isExpired ? code : null,
    remainingGuesses,
    problems: [{ field: isExpired ? null : 'code', code }],
  };
}

function ruleRefused(state: RecoveryState, { code, message }: RuleRefusal): RecoveryState {
  const problem: Problem = { field: null, code, message };
  if (FLOW_LOST_CODES.includes(code)) return backToPhone(state, [problem]);
  if (code === 'RESEND_TOO_EARLY' || code === 'RECOVERY_NOT_PROVED') return { ...state, problems: [problem] };
  return { ...ended(state, 'refused'), refusal: message };
}

/** A new code is needed. Names and numbers stay, so that a person who was slow does not begin from nothing. */
const backToPhone = (state: RecoveryState, problems: readonly Problem[]): RecoveryState => ({
  ...beginRecovery(),
  form: { ...state.form, code: '', answer: '', password: '', passwordRepeat: '' },
  step: 'phone',
  problems,
});
