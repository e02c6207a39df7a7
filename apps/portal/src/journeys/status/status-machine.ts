import { parsePersonalIdNumber } from '@dinhdanh/domain/formats';

import type { ApplicationStatusInput, StatusFieldsFragment } from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { isReadable, parseCaseCode } from '../typed-values.ts';

export type StatusStep = 'ask' | 'result';

export interface StatusForm {
  readonly code: string;
  readonly personalIdNumber: string;
}
export type FieldName = keyof StatusForm;
export type Problem = ProblemOf<FieldName>;
export type ApplicationStatus = StatusFieldsFragment;

export interface StatusRequest {
  readonly input: ApplicationStatusInput;
}

export interface StatusState {
  readonly step: StatusStep;
  readonly form: StatusForm;
  readonly status: ApplicationStatus | null;
  readonly problems: readonly Problem[];
  readonly request: StatusRequest | null;
  readonly failure: PortalFailure | null;
}

export type StatusAnswer =
  | { readonly type: 'FOUND'; readonly status: ApplicationStatus }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type StatusEvent =
  | { readonly type: 'EDITED'; readonly field: FieldName; readonly value: string }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'ANOTHER_WANTED' }
  | { readonly type: 'WENT_TO'; readonly step: StatusStep }
  | StatusAnswer;

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  code: 'code',
  personalIdNumber: 'personalIdNumber',
};

/** Nothing of it outlives a reload: code and number together open somebody's application. */
export function beginStatus(): StatusState {
  return {
    step: 'ask',
    form: { code: '', personalIdNumber: '' },
    status: null,
    problems: [],
    request: null,
    failure: null,
  };
}

export function transition(state: StatusState, event: StatusEvent): StatusState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'SUBMITTED':
      return state.request === null ? asking(state) : state;
    case 'ANOTHER_WANTED':
      return beginStatus();
    case 'WENT_TO':
      return {
        ...state,
        step: event.step === 'result' && state.status !== null ? 'result' : 'ask',
        problems: [],
        request: null,
        failure: null,
      };
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, event);
  }
}

function asking(state: StatusState): StatusState {
  const { form } = state;
  const code = parseCaseCode(form.code, 'HS');
  const isNumberRight = isReadable(parsePersonalIdNumber, form.personalIdNumber);
  if (code === null || !isNumberRight) {
    const problems: Problem[] = [
      ...(code === null ? [{ field: 'code', code: 'APPLICATION_CODE_FORMAT' } as const] : []),
      ...(isNumberRight ? [] : [{ field: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' } as const]),
    ];
    return { ...state, problems, failure: null };
  }
  return {
    ...state,
    problems: [],
    failure: null,
    request: { input: { code, personalIdNumber: parsePersonalIdNumber(form.personalIdNumber) } },
  };
}

function answered(state: StatusState, answer: StatusAnswer): StatusState {
  switch (answer.type) {
    case 'FOUND':
      return { ...state, step: 'result', status: answer.status };
    case 'FIELDS_REFUSED':
      return { ...state, step: 'ask', problems: problemsOfRefusedFields(answer.fields, FIELD_OF_PATH) };
    case 'RULE_REFUSED':
      return {
        ...state,
        step: 'ask',
        problems: [{ field: null, code: answer.code, message: answer.message }],
      };
    case 'FAILED':
      return { ...state, failure: answer.cause };
  }
}
