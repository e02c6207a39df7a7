import { parsePhoneNumber } from '@dinhdanh/domain/formats';

import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { digitsOf, isReadable } from '../typed-values.ts';

export type PhoneChangeStep = 'password' | 'oldCode' | 'newPhone' | 'newCode' | 'done';

/** The order in which the steps are taken; each needs what the one before it has proved. */
const ORDER: readonly PhoneChangeStep[] = ['password', 'oldCode', 'newPhone', 'newCode', 'done'];

export interface PhoneChangeForm {
  readonly password: string;
  readonly oldCode: string;
  readonly newPhone: string;
  readonly isOwn: boolean;
  readonly newCode: string;
}
export type FieldName = keyof PhoneChangeForm;
export type TextFieldName = Exclude<FieldName, 'isOwn'>;
export type Problem = ProblemOf<FieldName>;

/** A code that was sent, in the clock of this browser. */
export interface SentCode {
  readonly flowId: string;
  readonly phoneLastThree: string;
  readonly otpExpiresAt: number;
  readonly resendAvailableAt: number;
}

export type PhoneChangeRequest =
  | { readonly kind: 'START'; readonly currentPassword: string }
  | { readonly kind: 'RESEND'; readonly step: 'oldCode' | 'newCode'; readonly flowId: string }
  | { readonly kind: 'VERIFY'; readonly flowId: string; readonly code: string }
  | {
      readonly kind: 'SEND_NEW';
      readonly flowId: string;
      readonly newPhoneNumber: string;
      readonly isOwnSubscription: boolean;
    }
  | {
      readonly kind: 'COMPLETE';
      readonly flowId: string;
      readonly newPhoneFlowId: string;
      readonly code: string;
    };

export interface PhoneChangeState {
  readonly step: PhoneChangeStep;
  readonly form: PhoneChangeForm;
  readonly sentToOld: SentCode | null;
  readonly isOldProved: boolean;
  readonly sentToNew: SentCode | null;
  readonly changed: { readonly changedAt: string; readonly phoneLastThree: string } | null;
  /** Set when the server will not take this code any more, however it is typed. */
  readonly codeSpent: 'OTP_EXPIRED' | null;
  readonly remainingGuesses: number | null;
  readonly isCodeResent: boolean;
  readonly problems: readonly Problem[];
  readonly request: PhoneChangeRequest | null;
  readonly failure: { readonly cause: PortalFailure; readonly request: PhoneChangeRequest } | null;
}

export type PhoneChangeAnswer =
  | ({ readonly type: 'CODE_SENT' } & SentCode)
  | { readonly type: 'OLD_PROVED' }
  | { readonly type: 'CHANGED'; readonly changedAt: string; readonly phoneLastThree: string }
  | { readonly type: 'CODE_REFUSED'; readonly code: string; readonly remainingGuesses: number }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type PhoneChangeEvent =
  | { readonly type: 'EDITED'; readonly field: TextFieldName; readonly value: string }
  | { readonly type: 'TICKED'; readonly isTicked: boolean }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'RESEND_ASKED' }
  | { readonly type: 'RETRIED' }
  | { readonly type: 'WENT_TO'; readonly step: PhoneChangeStep }
  | PhoneChangeAnswer;

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  currentPassword: 'password',
  newPhoneNumber: 'newPhone',
};

/** Nothing of it outlives a reload: the next person at the computer must not go on with it. */
export function beginPhoneChange(): PhoneChangeState {
  return {
    step: 'password',
    form: { password: '', oldCode: '', newPhone: '', isOwn: false, newCode: '' },
    sentToOld: null,
    isOldProved: false,
    sentToNew: null,
    changed: null,
    codeSpent: null,
    remainingGuesses: null,
    isCodeResent: false,
    problems: [],
    request: null,
    failure: null,
  };
}

export function transition(state: PhoneChangeState, event: PhoneChangeEvent): PhoneChangeState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'TICKED':
      return { ...state, form: { ...state.form, isOwn: event.isTicked } };
    case 'SUBMITTED':
      return state.request === null ? submitting(state) : state;
    case 'RESEND_ASKED':
      return resending(state);
    case 'RETRIED':
      if (state.failure === null) return state;
      return transition(state, {
        type: state.failure.request.kind === 'RESEND' ? 'RESEND_ASKED' : 'SUBMITTED',
      });
    case 'WENT_TO':
      return { ...cleared(state), step: reachable(state, event.step), request: null };
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, state.request, event);
  }
}

/** The step that is asked for, or the last one before it that can be shown. */
function reachable(state: PhoneChangeState, step: PhoneChangeStep): PhoneChangeStep {
  if (state.changed !== null) return 'done';
  const last = state.sentToNew
    ? 'newCode'
    : state.isOldProved
      ? 'newPhone'
      : state.sentToOld
        ? 'oldCode'
        : 'password';
  const wanted = Math.min(ORDER.indexOf(step), ORDER.indexOf(last));
  // A code that was right is no code any more.
  return state.isOldProved && wanted < ORDER.indexOf('newPhone') ? 'newPhone' : (ORDER[wanted] ?? 'password');
}

const cleared = (state: PhoneChangeState): PhoneChangeState => ({
  ...state,
  problems: [],
  failure: null,
  isCodeResent: false,
});

const wrong = (state: PhoneChangeState, ...problems: Problem[]): PhoneChangeState => ({
  ...cleared(state),
  problems,
});

const calling = (state: PhoneChangeState, request: PhoneChangeRequest): PhoneChangeState => ({
  ...cleared(state),
  request,
});

function submitting(state: PhoneChangeState): PhoneChangeState {
  const { form, sentToOld, sentToNew } = state;
  switch (state.step) {
    case 'password':
      return form.password === ''
        ? wrong(state, { field: 'password', code: 'PASSWORD_REQUIRED' })
        : calling(state, { kind: 'START', currentPassword: form.password });
    case 'oldCode':
      if (sentToOld === null) return beginPhoneChange();
      return withCode(state, 'oldCode', (code) => ({ kind: 'VERIFY', flowId: sentToOld.flowId, code }));
    case 'newPhone':
      return sentToOld === null ? beginPhoneChange() : namingNewPhone(state, sentToOld.flowId);
    case 'newCode':
      if (sentToOld === null || sentToNew === null) return beginPhoneChange();
      return withCode(state, 'newCode', (code) => ({
        kind: 'COMPLETE',
        flowId: sentToOld.flowId,
        newPhoneFlowId: sentToNew.flowId,
        code,
      }));
    case 'done':
      return state;
  }
}

function withCode(
  state: PhoneChangeState,
  field: 'oldCode' | 'newCode',
  requestOf: (code: string) => PhoneChangeRequest,
): PhoneChangeState {
  const code = digitsOf(state.form[field]);
  return /^[0-9]{6}$/.test(code)
    ? calling(state, requestOf(code))
    : wrong(state, { field, code: 'CODE_FORMAT' });
}

function namingNewPhone(state: PhoneChangeState, flowId: string): PhoneChangeState {
  const { newPhone, isOwn } = state.form;
  const problems: Problem[] = [
    ...(isReadable(parsePhoneNumber, newPhone)
      ? []
      : [{ field: 'newPhone', code: 'PHONE_NUMBER_FORMAT' } as const]),
    ...(isOwn ? [] : [{ field: 'isOwn', code: 'OWN_SUBSCRIPTION_REQUIRED' } as const]),
  ];
  if (problems.length > 0) return wrong(state, ...problems);
  return calling(state, {
    kind: 'SEND_NEW',
    flowId,
    newPhoneNumber: parsePhoneNumber(newPhone),
    isOwnSubscription: isOwn,
  });
}

function resending(state: PhoneChangeState): PhoneChangeState {
  const { step } = state;
  if (state.request !== null || (step !== 'oldCode' && step !== 'newCode')) return state;
  const sent = step === 'oldCode' ? state.sentToOld : state.sentToNew;
  return sent === null ? state : calling(state, { kind: 'RESEND', step, flowId: sent.flowId });
}

function answered(
  state: PhoneChangeState,
  request: PhoneChangeRequest,
  answer: PhoneChangeAnswer,
): PhoneChangeState {
  switch (answer.type) {
    case 'CODE_SENT':
      return codeSent(state, request, answer);
    case 'OLD_PROVED':
      return {
        ...state,
        step: 'newPhone',
        isOldProved: true,
        form: { ...state.form, oldCode: '' },
        codeSpent: null,
        remainingGuesses: null,
      };
    case 'CHANGED':
      return {
        ...beginPhoneChange(),
        step: 'done',
        changed: { changedAt: answer.changedAt, phoneLastThree: answer.phoneLastThree },
      };
    case 'CODE_REFUSED':
      return codeRefused(state, request, answer);
    case 'FIELDS_REFUSED':
      return {
        ...state,
        form: { ...state.form, password: '' },
        problems: problemsOfRefusedFields(answer.fields, FIELD_OF_PATH),
      };
    case 'RULE_REFUSED':
      return ruleRefused(state, answer);
    case 'FAILED':
      return { ...state, failure: { cause: answer.cause, request } };
  }
}

/** The password has done its work and leaves the memory of the page. */
function codeSent(state: PhoneChangeState, request: PhoneChangeRequest, sent: SentCode): PhoneChangeState {
  const { flowId, phoneLastThree, otpExpiresAt, resendAvailableAt } = sent;
  const code = { flowId, phoneLastThree, otpExpiresAt, resendAvailableAt };
  const isToNew = request.kind === 'SEND_NEW' || (request.kind === 'RESEND' && request.step === 'newCode');
  return {
    ...state,
    ...(isToNew ? { step: 'newCode', sentToNew: code } : { step: 'oldCode', sentToOld: code }),
    form: { ...state.form, password: '', [isToNew ? 'newCode' : 'oldCode']: '' },
    codeSpent: null,
    remainingGuesses: null,
    isCodeResent: request.kind === 'RESEND',
  };
}

function codeRefused(
  state: PhoneChangeState,
  request: PhoneChangeRequest,
  { code, remainingGuesses }: { readonly code: string; readonly remainingGuesses: number },
): PhoneChangeState {
  const field = request.kind === 'COMPLETE' ? 'newCode' : 'oldCode';
  if (remainingGuesses <= 0) {
    const problem = { field: null, code: 'GUESSES_SPENT' } as const;
    // Another code gives no more guesses. The old phone stays proved; the new one can be named again.
    return field === 'newCode'
      ? {
          ...state,
          step: 'newPhone',
          sentToNew: null,
          form: { ...state.form, newCode: '' },
          problems: [problem],
        }
      : { ...beginPhoneChange(), problems: [problem] };
  }
  const isExpired = code === 'OTP_EXPIRED';
  return {
    ...state,
    form: { ...state.form, [field]: '' },
    codeSpent: isExpired ? code : null,
    remainingGuesses,
    problems: [{ field: isExpired ? null : field, code }],
  };
}

/** What concerns a field is said there; whatever has run out begins anew and says why. */
function ruleRefused(state: PhoneChangeState, { code, message }: RuleRefusal): PhoneChangeState {
  const problem = { field: null, code, message };
  switch (code) {
    case 'PHONE_NUMBER_UNCHANGED':
      return { ...state, problems: [{ ...problem, field: 'newPhone' }] };
    case 'OWN_SUBSCRIPTION_REQUIRED':
      return { ...state, problems: [{ ...problem, field: 'isOwn' }] };
    case 'RESEND_TOO_EARLY':
      return { ...state, problems: [problem] };
    default:
      return { ...beginPhoneChange(), problems: [problem] };
  }
}
