import { parsePersonalIdNumber } from '@dinhdanh/domain/formats';

import type { StandingLockFragment, StartSignInInput } from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { digitsOf, isReadable } from '../typed-values.ts';

export type SignInStep = 'ask' | 'code' | 'locked';

export interface SignInForm {
  readonly personalIdNumber: string;
  readonly password: string;
  readonly code: string;
}
export type FieldName = keyof SignInForm;
export type Problem = ProblemOf<FieldName>;

/** What the server knows the sign-in by. Times are in the clock of this browser. */
export interface SignInFlow {
  readonly flowId: string;
  readonly phoneLastThree: string;
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
}

export type SignInRequest =
  | { readonly kind: 'START'; readonly input: StartSignInInput }
  | { readonly kind: 'RESEND'; readonly flowId: string }
  | { readonly kind: 'COMPLETE'; readonly flowId: string; readonly code: string };

export interface SignInState {
  readonly step: SignInStep;
  readonly form: SignInForm;
  readonly flow: SignInFlow | null;
  /** Set when the server will not take this code any more, however it is typed. */
  readonly codeSpent: 'OTP_EXPIRED' | null;
  readonly remainingGuesses: number | null;
  readonly isCodeResent: boolean;
  readonly isSignedIn: boolean;
  /** On what the account is locked, once the right code has shown it. */
  readonly lockedOn: StandingLockFragment['grounds'];
  readonly problems: readonly Problem[];
  readonly request: SignInRequest | null;
  readonly failure: { readonly cause: PortalFailure; readonly request: SignInRequest } | null;
}

export type SignInAnswer =
  | ({ readonly type: 'STARTED' } & SignInFlow)
  | ({ readonly type: 'RESENT' } & SignInFlow)
  | { readonly type: 'SIGNED_IN' }
  | { readonly type: 'LOCKED'; readonly grounds: StandingLockFragment['grounds'] }
  | { readonly type: 'CODE_REFUSED'; readonly code: string; readonly remainingGuesses: number }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type SignInEvent =
  | { readonly type: 'EDITED'; readonly field: FieldName; readonly value: string }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'RESEND_ASKED' }
  | { readonly type: 'RETRIED' }
  | { readonly type: 'WENT_TO'; readonly step: SignInStep }
  | SignInAnswer;

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = { personalIdNumber: 'personalIdNumber' };

/** Nothing of it outlives a reload: the password was right, and the next person at the computer must not profit. */
export function beginSignIn(): SignInState {
  return {
    step: 'ask',
    form: { personalIdNumber: '', password: '', code: '' },
    flow: null,
    codeSpent: null,
    remainingGuesses: null,
    isCodeResent: false,
    isSignedIn: false,
    lockedOn: [],
    problems: [],
    request: null,
    failure: null,
  };
}

export function transition(state: SignInState, event: SignInEvent): SignInState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'SUBMITTED':
      if (state.request !== null || state.isSignedIn) return state;
      if (state.step === 'locked') return state;
      return state.step === 'ask' ? asking(state) : confirming(state);
    case 'RESEND_ASKED':
      return resending(state);
    case 'RETRIED':
      if (state.failure === null) return state;
      return transition(state, {
        type: state.failure.request.kind === 'RESEND' ? 'RESEND_ASKED' : 'SUBMITTED',
      });
    case 'WENT_TO':
      return {
        ...state,
        step: event.step === 'code' && state.flow !== null ? 'code' : 'ask',
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

function asking(state: SignInState): SignInState {
  const { personalIdNumber, password } = state.form;
  const isNumberRight = isReadable(parsePersonalIdNumber, personalIdNumber);
  if (!isNumberRight || password === '') {
    const problems: Problem[] = [
      ...(isNumberRight ? [] : [{ field: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' } as const]),
      ...(password === '' ? [{ field: 'password', code: 'PASSWORD_REQUIRED' } as const] : []),
    ];
    return { ...state, problems, failure: null };
  }
  return calling(state, {
    kind: 'START',
    input: { personalIdNumber: parsePersonalIdNumber(personalIdNumber), password },
  });
}

function confirming(state: SignInState): SignInState {
  const code = digitsOf(state.form.code);
  if (state.flow === null) return backToAsking(state, []);
  if (!/^[0-9]{6}$/.test(code))
    return {
      ...state,
      problems: [{ field: 'code', code: 'CODE_FORMAT' }],
      failure: null,
      isCodeResent: false,
    };
  return calling(state, { kind: 'COMPLETE', flowId: state.flow.flowId, code });
}

function resending(state: SignInState): SignInState {
  if (state.request !== null || state.flow === null || state.isSignedIn) return state;
  return calling(state, { kind: 'RESEND', flowId: state.flow.flowId });
}

const calling = (state: SignInState, request: SignInRequest): SignInState => ({
  ...state,
  problems: [],
  failure: null,
  isCodeResent: false,
  request,
});

function answered(state: SignInState, request: SignInRequest, answer: SignInAnswer): SignInState {
  switch (answer.type) {
    case 'STARTED':
      return codeSent(state, answer);
    case 'RESENT':
      return { ...codeSent(state, answer), isCodeResent: true };
    case 'SIGNED_IN':
      return { ...state, form: { ...state.form, code: '' }, flow: null, isSignedIn: true };
    case 'LOCKED':
      return { ...beginSignIn(), step: 'locked', lockedOn: answer.grounds };
    case 'CODE_REFUSED':
      return codeRefused(state, answer.code, answer.remainingGuesses);
    case 'FIELDS_REFUSED':
      return { ...state, step: 'ask', problems: problemsOfRefusedFields(answer.fields, FIELD_OF_PATH) };
    case 'RULE_REFUSED': {
      const problem = { field: null, code: answer.code, message: answer.message };
      return answer.code === 'RESEND_TOO_EARLY'
        ? { ...state, problems: [problem] }
        : backToAsking(state, [problem]);
    }
    case 'FAILED':
      return { ...state, failure: { cause: answer.cause, request } };
  }
}

/** The password has done its work and leaves the memory of the page. */
function codeSent(state: SignInState, sent: SignInFlow): SignInState {
  const { flowId, phoneLastThree, otpExpiresAt, resendAvailableAt } = sent;
  return {
    ...state,
    step: 'code',
    form: { ...state.form, password: '', code: '' },
    flow: { flowId, phoneLastThree, otpExpiresAt, resendAvailableAt },
    codeSpent: null,
    remainingGuesses: null,
  };
}

function codeRefused(state: SignInState, code: string, remainingGuesses: number): SignInState {
  // Another code gives no more guesses: the way on is to sign in anew.
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

const backToAsking = (state: SignInState, problems: readonly Problem[]): SignInState => ({
  ...beginSignIn(),
  form: { ...state.form, password: '', code: '' },
  problems,
});
