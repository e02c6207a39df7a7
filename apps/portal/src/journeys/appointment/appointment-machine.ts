import {
  BOOKING_AHEAD_DAYS,
  normaliseName,
  parsePersonalIdNumber,
  parsePhoneNumber,
} from '@dinhdanh/domain/formats';

import type {
  AppointmentFieldsFragment,
  AppointmentKeyInput,
  AppointmentSlotsQuery,
  BookAppointmentInput,
  BookableOfficesQuery,
  MoveAppointmentInput,
} from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { isReadable, parseCaseCode } from '../typed-values.ts';

/** The questions in the order in which they are asked; "Bước 3 trên 7" counts these. */
export const NUMBERED_STEPS = ['who', 'card', 'residence', 'office', 'day', 'slot', 'confirm'] as const;
export type NumberedStep = (typeof NUMBERED_STEPS)[number];

export type AppointmentStep = NumberedStep | 'welcome' | 'done' | 'find' | 'found' | 'cancel' | 'cancelled';

export interface AppointmentForm {
  readonly personalIdNumber: string;
  readonly fullName: string;
  readonly phoneNumber: string;
  readonly hasValidCard: '' | 'YES' | 'NO';
  readonly residenceUnitCode: string;
  /** A day on which something is free. */
  readonly day: string;
  /** The beginning of the chosen slot, as the server writes it. */
  readonly startsAt: string;
  readonly code: string;
}
export type FieldName = keyof AppointmentForm | 'office';
export type Problem = ProblemOf<FieldName>;

export type Office = BookableOfficesQuery['bookableOffices'][number];
export type Slot = AppointmentSlotsQuery['appointmentSlots'][number];
export type Appointment = AppointmentFieldsFragment;

export interface OfferedDay {
  readonly day: string;
  readonly slots: readonly Slot[];
}

export type AppointmentRequest =
  | {
      readonly kind: 'FIND_DAYS';
      readonly officeCode: string;
      readonly today: string;
      /** The days to look at, counted from today. */
      readonly from: number;
      readonly upTo: number;
    }
  | { readonly kind: 'BOOK'; readonly input: BookAppointmentInput }
  | { readonly kind: 'FIND'; readonly input: AppointmentKeyInput }
  | { readonly kind: 'MOVE'; readonly input: MoveAppointmentInput }
  | { readonly kind: 'CANCEL'; readonly input: AppointmentKeyInput };

export interface AppointmentState {
  readonly step: AppointmentStep;
  readonly form: AppointmentForm;
  readonly office: Office | null;
  /** The day in Vietnam by the clock of the server. */
  readonly today: string | null;
  readonly days: readonly OfferedDay[];
  /** How many days from today have been looked at. */
  readonly searchedDays: number;
  readonly appointment: Appointment | null;
  /** An appointment that exists is given another place or time. */
  readonly isMoving: boolean;
  /** Unlike any other browser's; with the number it names one booking, however often it is sent. */
  readonly keySeed: string;
  readonly keyNumber: number;
  readonly problems: readonly Problem[];
  readonly request: AppointmentRequest | null;
  readonly failure: { readonly cause: PortalFailure; readonly request: AppointmentRequest } | null;
}

export type AppointmentAnswer =
  | { readonly type: 'DAYS_FOUND'; readonly days: readonly OfferedDay[] }
  | { readonly type: 'BOOKED'; readonly appointment: Appointment }
  | { readonly type: 'FOUND'; readonly appointment: Appointment }
  | { readonly type: 'CANCELLED' }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type AppointmentEvent =
  | { readonly type: 'EDITED'; readonly field: keyof AppointmentForm; readonly value: string }
  | { readonly type: 'OFFICE_CHOSEN'; readonly office: Office; readonly today: string }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'RETRIED' }
  | { readonly type: 'MORE_DAYS_WANTED' }
  | { readonly type: 'MOVE_WANTED' }
  | { readonly type: 'BEGUN_AGAIN'; readonly keySeed: string }
  | { readonly type: 'WENT_TO'; readonly step: AppointmentStep }
  | AppointmentAnswer;

/** The server is asked for each day apart, so it is asked for as many as somebody is likely to want. */
const DAYS_AT_ONCE = 10;

const FIELDS_OF_STEP: Readonly<Record<NumberedStep, readonly FieldName[]>> = {
  who: ['personalIdNumber', 'fullName', 'phoneNumber'],
  card: ['hasValidCard'],
  residence: ['residenceUnitCode'],
  office: ['office'],
  day: ['day'],
  slot: ['startsAt'],
  confirm: [],
};

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  personalIdNumber: 'personalIdNumber',
  fullName: 'fullName',
  phoneNumber: 'phoneNumber',
  hasValidCard: 'hasValidCard',
  residenceUnitCode: 'residenceUnitCode',
  officeCode: 'office',
  startsAt: 'startsAt',
  code: 'code',
};

export function isNumberedStep(step: AppointmentStep): step is NumberedStep {
  return (NUMBERED_STEPS as readonly string[]).includes(step);
}

/** Nothing outlives a reload: what was typed is about a person, and booking takes two minutes. */
export function beginAppointment(keySeed: string, wanted: AppointmentStep): AppointmentState {
  return {
    step: wanted === 'find' ? 'find' : 'welcome',
    form: {
      personalIdNumber: '',
      fullName: '',
      phoneNumber: '',
      hasValidCard: '',
      residenceUnitCode: '',
      day: '',
      startsAt: '',
      code: '',
    },
    office: null,
    today: null,
    days: [],
    searchedDays: 0,
    appointment: null,
    isMoving: false,
    keySeed,
    keyNumber: 0,
    problems: [],
    request: null,
    failure: null,
  };
}

/** The page that "Quay lại" leads to. */
export function previousStep(state: AppointmentState): AppointmentStep | null {
  const { step, isMoving } = state;
  if (step === 'find') return 'welcome';
  if (step === 'found') return 'find';
  if (step === 'cancel') return 'found';
  if (!isNumberedStep(step)) return null;
  const asked = askedSteps(state);
  return asked[asked.indexOf(step) - 1] ?? (isMoving ? 'found' : 'welcome');
}

/** Whoever moves an appointment is known; where they live matters only without a valid card. */
function askedSteps({ isMoving, form }: AppointmentState): readonly NumberedStep[] {
  if (!isMoving) return NUMBERED_STEPS;
  return NUMBERED_STEPS.filter(
    (step) => step !== 'who' && (step !== 'residence' || form.hasValidCard === 'NO'),
  );
}

/** The wanted step if everything before it is answered, else the nearest before it. */
export function reachableStep(state: AppointmentState, wanted: AppointmentStep): AppointmentStep {
  if (state.step === 'done' || state.step === 'cancelled') {
    return wanted === 'welcome' || wanted === 'find' ? wanted : state.step;
  }
  if (wanted === 'found' || wanted === 'cancel') return state.appointment === null ? 'find' : wanted;
  if (!isNumberedStep(wanted)) return wanted === 'find' ? 'find' : 'welcome';
  const asked = askedSteps(state);
  if (!asked.includes(wanted)) return 'found';
  return asked.find((step) => step === wanted || problemsOfStep(state, step).length > 0) ?? wanted;
}

export function transition(state: AppointmentState, event: AppointmentEvent): AppointmentState {
  switch (event.type) {
    case 'EDITED':
      return edited(state, event.field, event.value);
    case 'OFFICE_CHOSEN':
      return officeChosen(state, event.office, event.today);
    case 'SUBMITTED':
      return state.request === null ? submitted(state) : state;
    case 'RETRIED':
      return state.failure === null || state.request !== null
        ? state
        : { ...state, failure: null, request: { ...state.failure.request } };
    case 'MORE_DAYS_WANTED':
      return state.request === null ? findingDays(state, state.searchedDays) : state;
    case 'MOVE_WANTED':
      return state.appointment === null ? state : { ...movedTo(state, 'card'), isMoving: true };
    case 'BEGUN_AGAIN':
      return movedTo(beginAppointment(event.keySeed, 'welcome'), 'who');
    case 'WENT_TO': {
      const step = reachableStep(state, event.step);
      return step === state.step ? state : { ...movedTo(state, step), problems: [], request: null };
    }
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, state.request, event);
  }
}

function edited(state: AppointmentState, field: keyof AppointmentForm, value: string): AppointmentState {
  const form = { ...state.form, [field]: value };
  // Another day has other slots.
  const kept = field === 'day' && value !== state.form.day ? { ...form, startsAt: '' } : form;
  return { ...state, form: kept, keyNumber: state.keyNumber + 1 };
}

function officeChosen(state: AppointmentState, office: Office, today: string): AppointmentState {
  if (office.code === state.office?.code) return { ...state, office, today };
  return {
    ...state,
    office,
    today,
    days: [],
    searchedDays: 0,
    keyNumber: state.keyNumber + 1,
    form: { ...state.form, day: '', startsAt: '' },
  };
}

function submitted(state: AppointmentState): AppointmentState {
  const { step } = state;
  if (step === 'welcome') return { ...movedTo(state, 'who'), isMoving: false, appointment: null };
  if (step === 'find') return finding(state);
  if (step === 'cancel') return cancelling(state);
  if (!isNumberedStep(step)) return state;

  const problems = problemsOfStep(state, step);
  const checked: AppointmentState = { ...state, problems, failure: null };
  if (problems.length > 0) return checked;
  switch (step) {
    case 'office':
      return state.searchedDays > 0 ? movedTo(checked, 'day') : findingDays(movedTo(checked, 'day'), 0);
    case 'confirm':
      return state.isMoving ? moving(checked) : booking(checked);
    default: {
      const asked = askedSteps(checked);
      return movedTo(checked, asked[asked.indexOf(step) + 1] ?? step);
    }
  }
}

function findingDays(state: AppointmentState, from: number): AppointmentState {
  const { office, today } = state;
  if (office === null || today === null) return movedTo(state, 'office');
  const upTo = Math.min(from + DAYS_AT_ONCE, BOOKING_AHEAD_DAYS + 1);
  if (from >= upTo) return state;
  const request: AppointmentRequest = { kind: 'FIND_DAYS', officeCode: office.code, today, from, upTo };
  return { ...state, failure: null, request };
}

function booking(state: AppointmentState): AppointmentState {
  const { form, office } = state;
  if (office === null) return movedTo(state, 'office');
  return {
    ...state,
    request: {
      kind: 'BOOK',
      input: {
        idempotencyKey: `${state.keySeed}-${state.keyNumber}`,
        officeCode: office.code,
        startsAt: form.startsAt,
        personalIdNumber: parsePersonalIdNumber(form.personalIdNumber),
        fullName: normaliseName(form.fullName),
        phoneNumber: parsePhoneNumber(form.phoneNumber),
        hasValidCard: form.hasValidCard === 'YES',
        residenceUnitCode: form.residenceUnitCode,
      },
    },
  };
}

function moving(state: AppointmentState): AppointmentState {
  const { office, appointment } = state;
  if (office === null || appointment === null) return movedTo(state, 'find');
  const { startsAt, hasValidCard, residenceUnitCode } = state.form;
  const input = {
    ...keyOf(state, appointment),
    officeCode: office.code,
    startsAt,
    hasValidCard: hasValidCard === 'YES',
    residenceUnitCode: hasValidCard === 'YES' ? null : residenceUnitCode,
  };
  return { ...state, request: { kind: 'MOVE', input } };
}

function cancelling(state: AppointmentState): AppointmentState {
  if (state.appointment === null) return movedTo(state, 'find');
  const request = { kind: 'CANCEL', input: keyOf(state, state.appointment) } as const;
  return { ...state, problems: [], failure: null, request };
}

function keyOf({ form }: AppointmentState, { code }: Appointment): AppointmentKeyInput {
  return { code, personalIdNumber: parsePersonalIdNumber(form.personalIdNumber) };
}

function finding(state: AppointmentState): AppointmentState {
  const { form } = state;
  const code = parseCaseCode(form.code, 'LH');
  const isNumberRight = isReadable(parsePersonalIdNumber, form.personalIdNumber);
  const problems: Problem[] = [
    ...(code === null ? [{ field: 'code', code: 'APPOINTMENT_CODE_FORMAT' } as const] : []),
    ...(isNumberRight ? [] : [{ field: 'personalIdNumber', code: 'PERSONAL_ID_NUMBER_FORMAT' } as const]),
  ];
  const checked: AppointmentState = { ...state, problems, failure: null };
  if (code === null || !isNumberRight) return checked;
  const personalIdNumber = parsePersonalIdNumber(form.personalIdNumber);
  return { ...checked, request: { kind: 'FIND', input: { code, personalIdNumber } } };
}

function answered(
  state: AppointmentState,
  request: AppointmentRequest,
  answer: AppointmentAnswer,
): AppointmentState {
  switch (answer.type) {
    case 'DAYS_FOUND':
      return request.kind === 'FIND_DAYS' ? daysFound(state, request, answer.days) : state;
    case 'BOOKED':
      return { ...movedTo(state, 'done'), appointment: answer.appointment, problems: [] };
    case 'FOUND':
      return { ...movedTo(state, 'found'), appointment: answer.appointment, isMoving: false, problems: [] };
    case 'CANCELLED':
      return { ...movedTo(state, 'cancelled'), problems: [] };
    case 'FIELDS_REFUSED': {
      const problems = problemsOfRefusedFields(answer.fields, FIELD_OF_PATH);
      const isBooking = request.kind === 'BOOK' || request.kind === 'MOVE';
      const step = isBooking ? firstStepWith(problems) : undefined;
      return { ...(step ? movedTo(state, step) : state), problems };
    }
    case 'RULE_REFUSED':
      return ruleRefused(state, answer);
    case 'FAILED':
      return { ...state, failure: { cause: answer.cause, request } };
  }
}

function daysFound(
  state: AppointmentState,
  { from, upTo }: { readonly from: number; readonly upTo: number },
  found: readonly OfferedDay[],
): AppointmentState {
  const days = [...(from === 0 ? [] : state.days), ...found];
  const isChosenStillFree = days.some(({ day }) => day === state.form.day);
  return {
    ...state,
    days,
    searchedDays: upTo,
    form: isChosenStillFree ? state.form : { ...state.form, day: '', startsAt: '' },
  };
}

function ruleRefused(state: AppointmentState, { code, message }: RuleRefusal): AppointmentState {
  switch (code) {
    case 'SLOT_TAKEN':
    case 'SLOT_NOT_OFFERED': {
      const withoutSlot = { ...state, form: { ...state.form, startsAt: '' } };
      return { ...findingDays(movedTo(withoutSlot, 'day'), 0), problems: [{ field: 'day', code, message }] };
    }
    case 'OFFICE_DOES_NOT_ACCEPT':
      return { ...movedTo(state, 'office'), problems: [{ field: 'office', code, message }] };
    default:
      return { ...state, problems: [{ field: null, code, message }] };
  }
}

function firstStepWith(problems: readonly Problem[]): NumberedStep | undefined {
  return NUMBERED_STEPS.find((step) =>
    problems.some(({ field }) => field !== null && FIELDS_OF_STEP[step].includes(field)),
  );
}

function movedTo(state: AppointmentState, step: AppointmentStep): AppointmentState {
  return { ...state, step, failure: null };
}

function problemsOfStep(state: AppointmentState, step: NumberedStep): Problem[] {
  const { form } = state;
  const unless = (isRight: boolean, field: FieldName, code: string): Problem[] =>
    isRight ? [] : [{ field, code }];
  switch (step) {
    case 'who':
      return [
        ...unless(
          isReadable(parsePersonalIdNumber, form.personalIdNumber),
          'personalIdNumber',
          'PERSONAL_ID_NUMBER_FORMAT',
        ),
        ...unless(isReadable(normaliseName, form.fullName), 'fullName', 'FULL_NAME_FORMAT'),
        ...unless(isReadable(parsePhoneNumber, form.phoneNumber), 'phoneNumber', 'PHONE_NUMBER_FORMAT'),
      ];
    case 'card':
      return unless(form.hasValidCard !== '', 'hasValidCard', 'CARD_ANSWER_MISSING');
    case 'residence':
      return unless(form.residenceUnitCode !== '', 'residenceUnitCode', 'UNIT_MISSING');
    case 'office':
      return unless(state.office !== null, 'office', 'OFFICE_MISSING');
    case 'day':
      return unless(form.day !== '', 'day', 'DAY_MISSING');
    case 'slot':
      return unless(form.startsAt !== '', 'startsAt', 'SLOT_MISSING');
    case 'confirm':
      return [];
  }
}
