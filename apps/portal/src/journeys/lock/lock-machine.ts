import { parsePersonalIdNumber, parsePhoneNumber } from '@dinhdanh/domain/formats';

import type { OwnLockReason, StandingLockFragment, StartOwnLockInput } from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { digitsOf, isReadable } from '../typed-values.ts';

/** The same way leads to a lock and to an unlock: the two numbers, the code, and what is asked last. */
export type LockPurpose = 'LOCK' | 'UNLOCK';

export type LockStep = 'ask' | 'code' | 'confirm' | 'result';

export interface LockForm {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly code: string;
  readonly reason: OwnLockReason | '';
  readonly password: string;
  readonly passcode: string;
}
export type FieldName = keyof LockForm;
export type Problem = ProblemOf<FieldName>;

/** What the server knows the attempt by. Times are in the clock of this browser. */
export interface LockFlow {
  readonly flowId: string;
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
}

export type LockRequest =
  | { readonly kind: 'START'; readonly purpose: LockPurpose; readonly input: StartOwnLockInput }
  | { readonly kind: 'RESEND'; readonly purpose: LockPurpose; readonly flowId: string }
  | {
      readonly kind: 'VERIFY';
      readonly purpose: LockPurpose;
      readonly flowId: string;
      readonly code: string;
    }
  | { readonly kind: 'LOCK'; readonly flowId: string; readonly reason: OwnLockReason }
  | {
      readonly kind: 'UNLOCK';
      readonly flowId: string;
      readonly password: string;
      readonly passcode: string;
    };

/** How it ended. Grounds that stood before, or the moment of this lock. */
export type LockResult =
  | { readonly kind: 'LOCKED_NOW'; readonly lockedAt: string }
  | { readonly kind: 'LOCKED_BEFORE'; readonly grounds: StandingLockFragment['grounds'] }
  | { readonly kind: 'NOTHING_TO_LOCK' }
  /** What locks the account still, after the own ground has ended; none: it is open. */
  | { readonly kind: 'UNLOCKED'; readonly grounds: StandingLockFragment['grounds'] }
  | { readonly kind: 'NOTHING_TO_UNLOCK' };

export interface LockState {
  readonly purpose: LockPurpose;
  readonly step: LockStep;
  readonly form: LockForm;
  readonly flow: LockFlow | null;
  readonly isProved: boolean;
  /** Set when the server will not take this code any more, however it is typed. */
  readonly codeSpent: 'OTP_EXPIRED' | null;
  readonly remainingGuesses: number | null;
  readonly isCodeResent: boolean;
  readonly result: LockResult | null;
  readonly problems: readonly Problem[];
  readonly request: LockRequest | null;
  readonly failure: { readonly cause: PortalFailure; readonly request: LockRequest } | null;
}

export type LockAnswer =
  | ({ readonly type: 'STARTED' } & LockFlow)
  | ({ readonly type: 'RESENT' } & LockFlow)
  | { readonly type: 'PROVED' }
  | { readonly type: 'CODE_REFUSED'; readonly code: string; readonly remainingGuesses: number }
  | { readonly type: 'ENDED'; readonly result: LockResult }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type LockEvent =
  | { readonly type: 'EDITED'; readonly field: FieldName; readonly value: string }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'RESEND_ASKED' }
  | { readonly type: 'RETRIED' }
  | { readonly type: 'WENT_TO'; readonly step: LockStep }
  | LockAnswer;

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  personalIdNumber: 'personalIdNumber',
  phoneNumber: 'phoneNumber',
};

/** Nothing of it outlives a reload: the next person at the computer must not profit. */
export function beginLock(purpose: LockPurpose = 'LOCK'): LockState {
  return {
    purpose,
    step: 'ask',
    form: { personalIdNumber: '', phoneNumber: '', code: '', reason: '', password: '', passcode: '' },
    flow: null,
    isProved: false,
    codeSpent: null,
    remainingGuesses: null,
    isCodeResent: false,
    result: null,
    problems: [],
    request: null,
    failure: null,
  };
}

export function transition(state: LockState, event: LockEvent): LockState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'SUBMITTED':
      return state.request === null ? submitted(state) : state;
    case 'RESEND_ASKED':
      if (state.request !== null || state.flow === null) return state;
      return calling(state, { kind: 'RESEND', purpose: state.purpose, flowId: state.flow.flowId });
    case 'RETRIED':
      if (state.failure === null) return state;
      return transition(state, {
        type: state.failure.request.kind === 'RESEND' ? 'RESEND_ASKED' : 'SUBMITTED',
      });
    case 'WENT_TO':
      return {
        ...state,
        step: reachable(state, event.step),
        problems: [],
        request: null,
        failure: null,
        isCodeResent: false,
      };
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, state.request, event);
  }
}

/** Where the browser's buttons can lead: what has ended stays ended, and a proved phone is not proved twice. */
function reachable({ result, flow, isProved }: LockState, wanted: LockStep): LockStep {
  if (result !== null) return 'result';
  if (isProved) return wanted === 'ask' ? 'ask' : 'confirm';
  return wanted !== 'ask' && flow !== null ? 'code' : 'ask';
}

function submitted(state: LockState): LockState {
  switch (state.step) {
    case 'ask':
      return asking(state);
    case 'code':
      return proving(state);
    case 'confirm':
      return state.purpose === 'LOCK' ? locking(state) : unlocking(state);
    case 'result':
      return state;
  }
}

function asking(state: LockState): LockState {
  const { personalIdNumber, phoneNumber } = state.form;
  const isNumberRight = isReadable(parsePersonalIdNumber, personalIdNumber);
  const isPhoneRight = isReadable(parsePhoneNumber, phoneNumber);
  if (!isNumberRight || !isPhoneRight)
    return withProblems(state, [
      ...(isNumberRight ? [] : [{ field: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' } as const]),
      ...(isPhoneRight ? [] : [{ field: 'phoneNumber', code: 'PHONE_NUMBER_FORMAT' } as const]),
    ]);
  return calling(state, {
    kind: 'START',
    purpose: state.purpose,
    input: {
      personalIdNumber: parsePersonalIdNumber(personalIdNumber),
      phoneNumber: parsePhoneNumber(phoneNumber),
    },
  });
}

function proving(state: LockState): LockState {
  const code = digitsOf(state.form.code);
  if (state.flow === null) return backToAsking(state, []);
  return /^[0-9]{6}$/.test(code)
    ? calling(state, { kind: 'VERIFY', purpose: state.purpose, flowId: state.flow.flowId, code })
    : withProblems(state, [{ field: 'code', code: 'CODE_FORMAT' }]);
}

function locking(state: LockState): LockState {
  const { reason } = state.form;
  if (state.flow === null) return backToAsking(state, []);
  return reason === ''
    ? withProblems(state, [{ field: 'reason', code: 'REASON_REQUIRED' }])
    : calling(state, { kind: 'LOCK', flowId: state.flow.flowId, reason });
}

function unlocking(state: LockState): LockState {
  const { password, passcode } = state.form;
  if (state.flow === null) return backToAsking(state, []);
  const isPasscodeWhole = /^[0-9]{6}$/.test(passcode);
  if (password === '' || !isPasscodeWhole)
    return withProblems(state, [
      ...(password === '' ? [{ field: 'password', code: 'PASSWORD_REQUIRED' } as const] : []),
      ...(isPasscodeWhole ? [] : [{ field: 'passcode', code: 'PASSCODE_REQUIRED' } as const]),
    ]);
  return calling(state, { kind: 'UNLOCK', flowId: state.flow.flowId, password, passcode });
}

const withProblems = (state: LockState, problems: readonly Problem[]): LockState => ({
  ...state,
  problems,
  failure: null,
  isCodeResent: false,
});

const calling = (state: LockState, request: LockRequest): LockState => ({
  ...withProblems(state, []),
  request,
});

function answered(state: LockState, request: LockRequest, answer: LockAnswer): LockState {
  switch (answer.type) {
    case 'STARTED':
      return codeSent(state, answer);
    case 'RESENT':
      return { ...codeSent(state, answer), isCodeResent: true };
    case 'PROVED':
      return { ...state, step: 'confirm', form: { ...state.form, code: '' }, isProved: true };
    case 'CODE_REFUSED':
      return codeRefused(state, answer.code, answer.remainingGuesses);
    case 'ENDED':
      return { ...beginLock(state.purpose), step: 'result', result: answer.result };
    case 'FIELDS_REFUSED':
      return { ...state, step: 'ask', problems: problemsOfRefusedFields(answer.fields, FIELD_OF_PATH) };
    case 'RULE_REFUSED': {
      const problem = { field: null, code: answer.code, message: answer.message };
      if (answer.code === 'RESEND_TOO_EARLY') return { ...state, problems: [problem] };
      // Which of the two was wrong is not told, so both are typed again.
      if (answer.code === 'UNLOCK_SECRETS_WRONG')
        return { ...withoutSecrets(state), problems: [{ ...problem, field: 'password' }] };
      return backToAsking(state, [problem]);
    }
    case 'FAILED':
      return { ...state, failure: { cause: answer.cause, request } };
  }
}

function codeSent(state: LockState, { flowId, otpExpiresAt, resendAvailableAt }: LockFlow): LockState {
  return {
    ...state,
    step: 'code',
    form: { ...withoutSecrets(state).form, code: '' },
    flow: { flowId, otpExpiresAt, resendAvailableAt },
    isProved: false,
    codeSpent: null,
    remainingGuesses: null,
  };
}

function codeRefused(state: LockState, code: string, remainingGuesses: number): LockState {
  // Another code gives no more guesses: the way on is to begin anew.
  if (remainingGuesses <= 0) return backToAsking(state, [{ field: null, code: 'GUESSES_SPENT' }]);
  const isExpired = code === 'OTP_EXPIRED';
  return {
    ...state,
    form: { ...state.form, code: '' },
    codeSpent: isExpired ? code : null,
    remainingGuesses,
    problems: [{ field: isExpired ? null : 'code', code }],
  };
}

const backToAsking = (state: LockState, problems: readonly Problem[]): LockState => ({
  ...beginLock(state.purpose),
  form: { ...withoutSecrets(state).form, code: '' },
  problems,
});

const withoutSecrets = (state: LockState): LockState => ({
  ...state,
  form: { ...state.form, password: '', passcode: '' },
});
