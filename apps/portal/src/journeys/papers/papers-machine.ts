import {
  DomainRefusal,
  isCrossChecked,
  parsePaperNumber,
  type CrossCheckedPaperType,
} from '@dinhdanh/domain/formats';

import type { HolderPaperFieldsFragment } from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';

export type PapersStep = 'list' | 'kind' | 'number' | 'confirm' | 'edit' | 'remove' | 'contest';
export type HolderPaper = Omit<HolderPaperFieldsFragment, 'type'> & { readonly type: CrossCheckedPaperType };

export interface PapersForm {
  readonly kind: string;
  readonly number: string;
  readonly explanation: string;
}
export type FieldName = keyof PapersForm;
export type Problem = ProblemOf<FieldName>;
export type Notice = 'ADDED' | 'EDITED' | 'REMOVED' | 'CONTESTED';

export type PapersRequest =
  | { readonly kind: 'LIST' }
  | {
      readonly kind: 'ADD';
      readonly type: CrossCheckedPaperType;
      readonly number: string;
      readonly key: string;
    }
  | { readonly kind: 'EDIT'; readonly paper: HolderPaper; readonly number: string }
  | { readonly kind: 'REMOVE'; readonly paper: HolderPaper }
  | { readonly kind: 'CONTEST'; readonly paper: HolderPaper; readonly explanation: string };

export interface PapersState {
  readonly step: PapersStep;
  /** Null until the server has told them. */
  readonly papers: readonly HolderPaper[] | null;
  /** The paper that is corrected, removed or contested. */
  readonly chosen: HolderPaper | null;
  readonly form: PapersForm;
  /** The same at every try to add one paper, so that it is added once. */
  readonly key: string;
  readonly notice: Notice | null;
  readonly problems: readonly Problem[];
  readonly request: PapersRequest | null;
  readonly failure: PortalFailure | null;
}

export type PapersAnswer =
  | { readonly type: 'LISTED'; readonly papers: readonly HolderPaper[]; readonly notice: Notice | null }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'STALE' }
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type PapersEvent =
  | { readonly type: 'EDITED'; readonly field: FieldName; readonly value: string }
  | { readonly type: 'ADD_WANTED'; readonly key: string }
  | { readonly type: 'CHOSEN'; readonly paper: HolderPaper; readonly step: 'edit' | 'remove' | 'contest' }
  | { readonly type: 'REFRESH_WANTED' }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'WENT_TO'; readonly step: PapersStep }
  | PapersAnswer;

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  type: 'kind',
  number: 'number',
  explanation: 'explanation',
};
const EMPTY: PapersForm = { kind: '', number: '', explanation: '' };
/** Shorter tells an officer nothing; the server says so too. */
const SHORTEST_EXPLANATION = 10;

/** Nothing of it outlives a reload: the list is asked for again. */
export function beginPapers(): PapersState {
  return {
    step: 'list',
    papers: null,
    chosen: null,
    form: EMPTY,
    key: '',
    notice: null,
    problems: [],
    request: { kind: 'LIST' },
    failure: null,
  };
}

export function transition(state: PapersState, event: PapersEvent): PapersState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'ADD_WANTED':
      return { ...resting(state), step: 'kind', form: EMPTY, key: event.key };
    case 'CHOSEN':
      return {
        ...resting(state),
        step: event.step,
        chosen: event.paper,
        form: { ...EMPTY, number: event.step === 'edit' ? event.paper.number : '' },
      };
    case 'REFRESH_WANTED':
      return state.request === null ? { ...resting(state), request: { kind: 'LIST' } } : state;
    case 'SUBMITTED':
      return state.request === null ? submitted({ ...state, problems: [], failure: null }) : state;
    case 'WENT_TO':
      return { ...resting(state), step: canStandAt(state, event.step) ? event.step : 'list' };
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, event);
  }
}

const resting = (state: PapersState): PapersState => ({
  ...state,
  notice: null,
  problems: [],
  request: null,
  failure: null,
});

/** A page is shown only when what it asks about is there. */
function canStandAt({ form, key, chosen }: PapersState, step: PapersStep): boolean {
  switch (step) {
    case 'list':
      return true;
    case 'kind':
      return key !== '';
    case 'number':
      return key !== '' && form.kind !== '';
    case 'confirm':
      return key !== '' && form.kind !== '' && form.number !== '';
    case 'edit':
    case 'remove':
    case 'contest':
      return chosen !== null;
  }
}

function submitted(state: PapersState): PapersState {
  const { step, form, chosen } = state;
  switch (step) {
    case 'list':
      return { ...state, request: { kind: 'LIST' } };
    case 'kind':
      return chosenKind(state) ? { ...state, step: 'number' } : wrong(state, 'kind', 'PAPER_KIND_REQUIRED');
    case 'number': {
      const kind = chosenKind(state);
      if (kind === null) return { ...state, step: 'kind' };
      const refused = refusalOfNumber(kind, form.number);
      return refused === null ? { ...state, step: 'confirm' } : wrong(state, 'number', refused);
    }
    case 'confirm': {
      const kind = chosenKind(state);
      return kind === null
        ? { ...state, step: 'kind' }
        : { ...state, request: { kind: 'ADD', type: kind, number: form.number, key: state.key } };
    }
    case 'edit': {
      if (chosen === null) return { ...state, step: 'list' };
      const refused = refusalOfNumber(chosen.type, form.number);
      return refused === null
        ? { ...state, request: { kind: 'EDIT', paper: chosen, number: form.number } }
        : wrong(state, 'number', refused);
    }
    case 'remove':
      return chosen === null
        ? { ...state, step: 'list' }
        : { ...state, request: { kind: 'REMOVE', paper: chosen } };
    case 'contest': {
      if (chosen === null) return { ...state, step: 'list' };
      const explanation = form.explanation.trim();
      return explanation.length < SHORTEST_EXPLANATION
        ? wrong(state, 'explanation', 'REASON_TEXT_REQUIRED')
        : { ...state, request: { kind: 'CONTEST', paper: chosen, explanation } };
    }
  }
}

function chosenKind({ form }: PapersState): CrossCheckedPaperType | null {
  const kind = form.kind as CrossCheckedPaperType;
  return form.kind !== '' && isCrossChecked(kind) ? kind : null;
}

const wrong = (state: PapersState, field: FieldName, code: string): PapersState => ({
  ...state,
  problems: [{ field, code }],
});

/** Whose number 12 digits are is for the server to say: the page does not know the holder's own. */
function refusalOfNumber(kind: CrossCheckedPaperType, number: string): string | null {
  const personalIdNumber = number.replace(/[\s.-]/g, '');
  try {
    parsePaperNumber(kind, number, { personalIdNumber });
    return null;
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
}

/** Problems are shown on the page whose field they are about. */
const STEP_OF_FIELD: Readonly<Record<FieldName, PapersStep>> = {
  kind: 'kind',
  number: 'number',
  explanation: 'contest',
};

function answered(state: PapersState, answer: PapersAnswer): PapersState {
  switch (answer.type) {
    case 'LISTED':
      return {
        ...state,
        step: 'list',
        papers: answer.papers,
        notice: answer.notice,
        chosen: null,
        form: EMPTY,
      };
    case 'FIELDS_REFUSED': {
      const problems = problemsOfRefusedFields(answer.fields, FIELD_OF_PATH);
      const field = problems[0]?.field;
      const step = state.step === 'confirm' && field ? STEP_OF_FIELD[field] : state.step;
      return { ...state, step, problems };
    }
    case 'RULE_REFUSED':
      return { ...state, problems: [{ field: null, code: answer.code, message: answer.message }] };
    case 'STALE':
      return {
        ...state,
        step: 'list',
        chosen: null,
        problems: [{ field: null, code: 'STALE_PAPER' }],
        request: { kind: 'LIST' },
      };
    case 'FAILED':
      return { ...state, failure: answer.cause };
  }
}
