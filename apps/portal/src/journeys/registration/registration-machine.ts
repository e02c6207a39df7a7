import {
  TERMS_VERSION,
  normaliseName,
  parseAddress,
  parseEmail,
  parsePersonalIdNumber,
  parsePhoneNumber,
  passwordRefusals,
} from '@dinhdanh/domain/formats';
import type { parseCardQr } from '@dinhdanh/domain/formats';

import type {
  CardReadMethod,
  ComparedFieldName,
  DeclareIdentityInput,
  IdentityCardKind,
  RegistrationFieldsFragment,
  ResumeRegistrationInput,
  Sex,
  StartRegistrationInput,
} from '../../generated/graphql.ts';
import type { PortalFailure } from '../../portal-client.ts';
import { problemsOfRefusedFields } from '../problem.ts';
import type { Problem as ProblemOf, RefusedField, RuleRefusal } from '../problem.ts';
import { digitsOf, isReadable, localDateOfParts } from '../typed-values.ts';

/** The questions in the order in which they are asked; "Bước 3 trên 12" counts these. */
export const NUMBERED_STEPS = [
  'personalId',
  'phone',
  'way',
  'person',
  'residence',
  'card',
  'email',
  'terms',
  'code',
  'password',
  'portrait',
  'review',
] as const;
export type NumberedStep = (typeof NUMBERED_STEPS)[number];

export type RegistrationStep =
  | NumberedStep
  | 'opening'
  | 'welcome'
  | 'resume'
  | 'scan'
  | 'comparing'
  | 'mismatch'
  | 'correction'
  | 'accountReady'
  | 'submitted'
  | 'application'
  | 'refused';

/** Everything between the phone and the comparison. */
const DETAIL_STEPS = ['way', 'scan', 'person', 'residence', 'card', 'email', 'terms'] as const;
type DetailStep = (typeof DETAIL_STEPS)[number];

export interface RegistrationForm {
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly way: '' | 'PICTURE' | 'CAMERA' | 'TYPE';
  readonly fullName: string;
  readonly birthDay: string;
  readonly birthMonth: string;
  readonly birthYear: string;
  readonly sex: '' | Sex;
  readonly permanentAddress: string;
  readonly unitCode: string;
  readonly cardKind: '' | IdentityCardKind;
  readonly issuedDay: string;
  readonly issuedMonth: string;
  readonly issuedYear: string;
  readonly expiresDay: string;
  readonly expiresMonth: string;
  readonly expiresYear: string;
  readonly email: string;
  readonly code: string;
  readonly password: string;
  readonly passwordRepeat: string;
}

export interface RegistrationTicks {
  readonly isOwnDevice: boolean;
  readonly hasNoExpiry: boolean;
  readonly isTermsAccepted: boolean;
}

/** What can be wrong; a date is one thing in three fields. */
export type FieldName =
  | 'personalIdNumber'
  | 'phoneNumber'
  | 'way'
  | 'scan'
  | 'fullName'
  | 'birthDate'
  | 'sex'
  | 'permanentAddress'
  | 'unitCode'
  | 'cardKind'
  | 'issuedOn'
  | 'expiresOn'
  | 'email'
  | 'isTermsAccepted'
  | 'code'
  | 'password'
  | 'passwordRepeat'
  | 'portrait';
export type Problem = ProblemOf<FieldName>;

export type CardFacts = ReturnType<typeof parseCardQr>;

/** The registration as the server has it, with times in the clock of this browser. */
export type Registration = Omit<
  RegistrationFieldsFragment,
  'otpExpiresAt' | 'resendAvailableAt' | 'comparingSince'
> & {
  readonly otpExpiresAt: number | null;
  readonly resendAvailableAt: number | null;
  readonly comparingSince: number | null;
};

/** A call under way. The object is new for every call, so that its identity starts exactly one. */
export type RegistrationRequest =
  | { readonly kind: 'LOAD'; readonly registrationId: string }
  | { readonly kind: 'START'; readonly input: StartRegistrationInput }
  | { readonly kind: 'RESUME'; readonly input: ResumeRegistrationInput }
  | { readonly kind: 'DECLARE'; readonly input: DeclareIdentityInput }
  | { readonly kind: 'REQUEST_CORRECTION'; readonly registrationId: string }
  | { readonly kind: 'SEND_CODE'; readonly registrationId: string; readonly isResend: boolean }
  | { readonly kind: 'VERIFY'; readonly registrationId: string; readonly code: string }
  | { readonly kind: 'SET_PASSWORD'; readonly registrationId: string; readonly password: string }
  | { readonly kind: 'SEND_PORTRAIT'; readonly registrationId: string; readonly picture: Blob }
  | { readonly kind: 'SUBMIT'; readonly registrationId: string }
  | { readonly kind: 'RECREATE'; readonly registrationId: string };

type Notice = 'REGISTRATION_OVER' | 'CODE_RESENT' | 'DETAILS_NOT_KEPT' | 'CARD_READ' | 'RECREATED';

export interface RegistrationState {
  readonly step: RegistrationStep;
  /** Where the address wanted to go while the registration is still being loaded. */
  readonly wanted: RegistrationStep | null;
  readonly form: RegistrationForm;
  readonly ticks: RegistrationTicks;
  readonly readMethod: CardReadMethod;
  readonly registrationId: string | null;
  readonly registration: Registration | null;
  /** Then the person can come back from any device. */
  readonly hasPassword: boolean;
  /** Set when the server will not take the newest code any more, however it is typed. */
  readonly codeSpent: 'OTP_EXHAUSTED' | 'OTP_EXPIRED' | null;
  readonly remainingGuesses: number | null;
  /** Taken or chosen, not yet sent. */
  readonly portrait: Blob | null;
  readonly problems: readonly Problem[];
  readonly request: RegistrationRequest | null;
  readonly failure: { readonly cause: PortalFailure; readonly request: RegistrationRequest } | null;
  readonly notice: Notice | null;
  readonly refusal: { readonly message: string; readonly legalBasis: string | null } | null;
}

/** What a call to the server came to. */
export type RegistrationAnswer =
  | { readonly type: 'STARTED'; readonly registrationId: string; readonly registration: Registration }
  | { readonly type: 'LOADED'; readonly registration: Registration | null }
  | { readonly type: 'CHANGED'; readonly registration: Registration }
  | { readonly type: 'CODE_REFUSED'; readonly code: string; readonly remainingGuesses: number }
  | {
      readonly type: 'PICTURE_REFUSED';
      readonly reasons: readonly { readonly code: string; readonly message: string }[];
    }
  | { readonly type: 'FIELDS_REFUSED'; readonly fields: readonly RefusedField[] }
  | ({ readonly type: 'RULE_REFUSED' } & RuleRefusal)
  | { readonly type: 'FAILED'; readonly cause: PortalFailure };

export type RegistrationEvent =
  | { readonly type: 'EDITED'; readonly field: keyof RegistrationForm; readonly value: string }
  | { readonly type: 'TICKED'; readonly field: keyof RegistrationTicks; readonly isTicked: boolean }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'RETRIED' }
  | { readonly type: 'WENT_TO'; readonly step: RegistrationStep }
  | { readonly type: 'CARD_READ'; readonly card: CardFacts }
  | { readonly type: 'CARD_UNREADABLE'; readonly code: string }
  | { readonly type: 'SCAN_AGAIN' }
  | { readonly type: 'COMPARISON_DUE' }
  | { readonly type: 'CORRECTION_CHOSEN' }
  | { readonly type: 'CORRECTION_REQUESTED' }
  | { readonly type: 'CODE_WANTED' }
  | { readonly type: 'PORTRAIT_TAKEN'; readonly picture: Blob }
  | { readonly type: 'PORTRAIT_DISCARDED' }
  | { readonly type: 'RECREATION_WANTED' }
  | { readonly type: 'NEWS_WANTED' }
  | { readonly type: 'SOMEBODY_ELSE' }
  | RegistrationAnswer;

/** What outlives a reload: never anything that was typed. */
export interface KeptRegistration {
  readonly registrationId: string;
  readonly isOwnDevice: boolean;
}

const EMPTY_FORM: RegistrationForm = {
  personalIdNumber: '',
  phoneNumber: '',
  way: '',
  fullName: '',
  birthDay: '',
  birthMonth: '',
  birthYear: '',
  sex: '',
  permanentAddress: '',
  unitCode: '',
  cardKind: '',
  issuedDay: '',
  issuedMonth: '',
  issuedYear: '',
  expiresDay: '',
  expiresMonth: '',
  expiresYear: '',
  email: '',
  code: '',
  password: '',
  passwordRepeat: '',
};

const FIELDS_OF_STEP: Readonly<Record<NumberedStep, readonly FieldName[]>> = {
  personalId: ['personalIdNumber'],
  phone: ['phoneNumber'],
  way: ['way'],
  person: ['fullName', 'birthDate', 'sex'],
  residence: ['permanentAddress', 'unitCode'],
  card: ['cardKind', 'issuedOn', 'expiresOn'],
  email: ['email'],
  terms: ['isTermsAccepted'],
  code: ['code'],
  password: ['password', 'passwordRepeat'],
  portrait: ['portrait'],
  review: [],
};

const FIELD_OF_PATH: Readonly<Record<string, FieldName>> = {
  personalIdNumber: 'personalIdNumber',
  phoneNumber: 'phoneNumber',
  fullName: 'fullName',
  dateOfBirth: 'birthDate',
  sex: 'sex',
  permanentAddress: 'permanentAddress',
  unitCode: 'unitCode',
  email: 'email',
  card: 'cardKind',
  'card.kind': 'cardKind',
  'card.issuedOn': 'issuedOn',
  'card.expiresOn': 'expiresOn',
  termsVersion: 'isTermsAccepted',
  isTermsAccepted: 'isTermsAccepted',
  password: 'password',
};

const FIELD_OF_COMPARED: Readonly<Record<ComparedFieldName, FieldName>> = {
  FULL_NAME: 'fullName',
  DATE_OF_BIRTH: 'birthDate',
  SEX: 'sex',
  PERMANENT_ADDRESS: 'permanentAddress',
};

export function isNumberedStep(step: RegistrationStep): step is NumberedStep {
  return (NUMBERED_STEPS as readonly string[]).includes(step);
}

function isDetailStep(step: RegistrationStep): step is DetailStep {
  return (DETAIL_STEPS as readonly string[]).includes(step);
}

/** The state after a load of the page. A kept registration is asked for at the server, which alone knows how far it is. */
export function beginRegistration(
  kept: KeptRegistration | null,
  wanted: RegistrationStep | null,
): RegistrationState {
  const begun: RegistrationState = {
    step: 'welcome',
    wanted: null,
    form: EMPTY_FORM,
    ticks: { isOwnDevice: kept?.isOwnDevice ?? false, hasNoExpiry: false, isTermsAccepted: false },
    readMethod: 'MANUAL',
    registrationId: null,
    registration: null,
    hasPassword: false,
    codeSpent: null,
    remainingGuesses: null,
    portrait: null,
    problems: [],
    request: null,
    failure: null,
    notice: null,
    refusal: null,
  };
  if (kept === null) return { ...begun, step: wanted === 'resume' ? 'resume' : 'welcome' };
  const { registrationId } = kept;
  return { ...begun, step: 'opening', wanted, registrationId, request: { kind: 'LOAD', registrationId } };
}

export function keptOf({ registrationId, ticks }: RegistrationState): KeptRegistration | null {
  return registrationId === null ? null : { registrationId, isOwnDevice: ticks.isOwnDevice };
}

/** Where a registration stands, as the server has it. */
function stepOfRegistration(registration: Registration): RegistrationStep {
  switch (registration.state) {
    case 'STARTED':
      return 'way';
    case 'COMPARING':
      return 'comparing';
    case 'MISMATCHED':
      return 'mismatch';
    case 'CORRECTION_REQUESTED':
      return 'correction';
    case 'MATCHED':
      return 'code';
    case 'PHONE_VERIFIED':
      return 'password';
    case 'ACCOUNT_CREATED':
      return 'portrait';
    case 'PORTRAIT_TAKEN':
      return 'review';
    case 'SUBMITTED':
      return 'application';
  }
}

/** The wanted step if the server and what was typed allow it, else where the registration stands. */
export function reachableStep(state: RegistrationState, wanted: RegistrationStep): RegistrationStep {
  const { registration } = state;
  if (registration === null) {
    if (wanted === 'phone') return problemsOfStep(state, 'personalId').length === 0 ? 'phone' : 'personalId';
    return wanted === 'personalId' || wanted === 'resume' ? wanted : 'welcome';
  }
  const standing = stepOfRegistration(registration);
  if (canEnter(state, registration, wanted)) return wanted;
  // A question whose predecessor is not answered: the first one that is open.
  if (isDetailStep(wanted) && isDeclarable(registration)) {
    const open = DETAIL_STEPS.find((step) => step !== 'scan' && problemsOfStep(state, step).length > 0);
    return open ?? wanted;
  }
  return standing;
}

function canEnter(state: RegistrationState, registration: Registration, wanted: RegistrationStep): boolean {
  if (wanted === stepOfRegistration(registration)) return true;
  if (isDetailStep(wanted)) {
    return isDeclarable(registration) && earlierDetailsOf(wanted).every((step) => isAnswered(state, step));
  }
  switch (wanted) {
    case 'welcome':
    case 'personalId':
    case 'resume':
      return isBeforePassword(registration);
    case 'phone':
      return isBeforePassword(registration) && isAnswered(state, 'personalId');
    case 'code':
      // By going back: a code works once, so there is nothing to type again.
      return registration.state === 'PHONE_VERIFIED';
    case 'accountReady':
      return registration.state === 'ACCOUNT_CREATED';
    case 'portrait':
      return registration.state === 'PORTRAIT_TAKEN';
    default:
      return false;
  }
}

function earlierDetailsOf(step: DetailStep): NumberedStep[] {
  const earlier = DETAIL_STEPS.slice(1, DETAIL_STEPS.indexOf(step));
  return earlier.filter((candidate): candidate is Exclude<DetailStep, 'scan'> => candidate !== 'scan');
}

function isAnswered(state: RegistrationState, step: NumberedStep): boolean {
  return problemsOfStep(state, step).length === 0;
}

/** Whether the identity can be declared, for the first time or again. */
export function isDeclarable({ state }: Registration): boolean {
  return ['STARTED', 'MISMATCHED', 'CORRECTION_REQUESTED', 'MATCHED', 'ACCOUNT_CREATED'].includes(state);
}

function isBeforePassword({ state }: Registration): boolean {
  return ['STARTED', 'MISMATCHED', 'CORRECTION_REQUESTED', 'MATCHED'].includes(state);
}

export function transition(state: RegistrationState, event: RegistrationEvent): RegistrationState {
  switch (event.type) {
    case 'EDITED':
      return { ...state, form: { ...state.form, [event.field]: event.value } };
    case 'TICKED':
      return { ...state, ticks: { ...state.ticks, [event.field]: event.isTicked } };
    case 'SUBMITTED':
      return state.request === null ? submitted(state) : state;
    case 'RETRIED':
      return retried(state);
    case 'WENT_TO':
      return wentTo(state, event.step);
    case 'CARD_READ':
      return cardRead(state, event.card);
    case 'CARD_UNREADABLE':
      return { ...state, notice: null, problems: [{ field: 'scan', code: event.code }] };
    case 'SCAN_AGAIN':
      return { ...state, notice: null, problems: [] };
    case 'COMPARISON_DUE':
      return state.request === null && state.step === 'comparing'
        ? calling(state, (registrationId) => ({ kind: 'LOAD', registrationId }))
        : state;
    case 'CORRECTION_CHOSEN':
      return correcting(state);
    case 'CORRECTION_REQUESTED':
      return called(state, (registrationId) => ({ kind: 'REQUEST_CORRECTION', registrationId }));
    case 'CODE_WANTED':
      return called(state, (registrationId) => ({
        kind: 'SEND_CODE',
        registrationId,
        isResend: typeof state.registration?.resendAvailableAt === 'number',
      }));
    case 'PORTRAIT_TAKEN':
      return { ...state, portrait: event.picture, problems: [], failure: null };
    case 'PORTRAIT_DISCARDED':
      return { ...state, portrait: null, problems: [], failure: null, request: null };
    case 'RECREATION_WANTED':
      return called(state, (registrationId) => ({ kind: 'RECREATE', registrationId }));
    case 'NEWS_WANTED':
      return called(state, (registrationId) => ({ kind: 'LOAD', registrationId }));
    case 'SOMEBODY_ELSE':
      return beginRegistration(null, null);
    default:
      // An answer to a call that the person has walked away from changes nothing.
      return state.request === null ? state : answered({ ...state, request: null }, state.request, event);
  }
}

/** A call that a button starts: once, however often it is pressed. */
function called(
  state: RegistrationState,
  request: (registrationId: string) => RegistrationRequest,
): RegistrationState {
  if (state.request !== null) return state;
  return calling({ ...state, problems: [], failure: null, notice: null }, request);
}

function calling(
  state: RegistrationState,
  request: (registrationId: string) => RegistrationRequest,
): RegistrationState {
  return state.registrationId === null ? over(state) : { ...state, request: request(state.registrationId) };
}

function retried(state: RegistrationState): RegistrationState {
  if (state.failure === null || state.request !== null) return state;
  const { request } = state.failure;
  // What was typed may have been mended since, so a question is asked anew; the rest is sent again as it was.
  const isOfQuestion = ['START', 'RESUME', 'DECLARE', 'VERIFY', 'SET_PASSWORD'].includes(request.kind);
  return isOfQuestion ? submitted(state) : { ...state, failure: null, request: { ...request } };
}

function wentTo(state: RegistrationState, wanted: RegistrationStep): RegistrationState {
  if (state.step === 'opening') return state;
  const step = reachableStep(state, wanted);
  return step === state.step ? state : arriving({ ...movedTo(state, step), problems: [], request: null });
}

function submitted(state: RegistrationState): RegistrationState {
  const { step, form, registration } = state;
  if (step === 'welcome') return movedTo(state, 'personalId');
  if (step === 'resume') return resuming(state);
  if (step === 'accountReady') return movedTo(state, 'portrait');
  if (step === 'scan') {
    return state.notice === 'CARD_READ'
      ? movedTo({ ...state, problems: [] }, 'person')
      : { ...state, problems: [{ field: 'scan', code: 'CARD_NOT_READ' }] };
  }
  if (!isNumberedStep(step)) return state;
  if (step === 'code' && registration?.state === 'PHONE_VERIFIED') return movedTo(state, 'password');

  const found = problemsOfStep(state, step);
  const elsewhere = state.problems.filter(
    ({ field }) => field !== null && !FIELDS_OF_STEP[step].includes(field),
  );
  const checked: RegistrationState = { ...state, problems: [...found, ...elsewhere], failure: null };
  if (found.length > 0) return checked;

  switch (step) {
    case 'personalId':
      return movedTo(checked, 'phone');
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
    case 'way':
      return form.way === 'TYPE'
        ? movedTo({ ...checked, readMethod: 'MANUAL' }, 'person')
        : movedTo(checked, 'scan');
    case 'person':
      return movedTo(checked, 'residence');
    case 'residence':
      return movedTo(checked, 'card');
    case 'card':
      return movedTo(checked, 'email');
    case 'email':
      return movedTo(checked, 'terms');
    case 'terms':
      return declaring(checked);
    case 'code':
      return calling(checked, (registrationId) => ({
        kind: 'VERIFY',
        registrationId,
        code: digitsOf(form.code),
      }));
    case 'password':
      return calling(checked, (registrationId) => ({
        kind: 'SET_PASSWORD',
        registrationId,
        password: form.password,
      }));
    case 'portrait': {
      const picture = state.portrait;
      if (picture === null) return movedTo(checked, 'review');
      return calling(checked, (registrationId) => ({ kind: 'SEND_PORTRAIT', registrationId, picture }));
    }
    case 'review':
      return calling(checked, (registrationId) => ({ kind: 'SUBMIT', registrationId }));
  }
}

function resuming(state: RegistrationState): RegistrationState {
  const { form } = state;
  const problems: Problem[] = [
    ...problemsOfStep(state, 'personalId'),
    ...(form.password === '' ? [{ field: 'password', code: 'PASSWORD_MISSING' } as const] : []),
  ];
  const checked: RegistrationState = { ...state, problems, failure: null, notice: null };
  if (problems.length > 0) return checked;
  const personalIdNumber = parsePersonalIdNumber(form.personalIdNumber);
  return { ...checked, request: { kind: 'RESUME', input: { personalIdNumber, password: form.password } } };
}

/** Sends all details together; leads to the first question that is still open. */
function declaring(state: RegistrationState): RegistrationState {
  const { form, ticks, registrationId } = state;
  if (registrationId === null) return over(state);
  for (const step of ['person', 'residence', 'card', 'email'] as const) {
    const problems = problemsOfStep(state, step);
    if (problems.length > 0) return { ...movedTo(state, step), problems };
  }
  const { sex, cardKind } = form;
  const dateOfBirth = localDateOfParts(form.birthDay, form.birthMonth, form.birthYear);
  const issuedOn = localDateOfParts(form.issuedDay, form.issuedMonth, form.issuedYear);
  if (sex === '' || cardKind === '' || dateOfBirth === null || issuedOn === null) return state;
  const expiresOn = ticks.hasNoExpiry
    ? null
    : localDateOfParts(form.expiresDay, form.expiresMonth, form.expiresYear);
  return {
    ...state,
    request: {
      kind: 'DECLARE',
      input: {
        registrationId,
        fullName: normaliseName(form.fullName),
        dateOfBirth,
        sex,
        permanentAddress: parseAddress(form.permanentAddress),
        unitCode: form.unitCode,
        email: form.email.trim() === '' ? null : parseEmail(form.email),
        card: { kind: cardKind, issuedOn, expiresOn },
        readMethod: state.readMethod,
        termsVersion: TERMS_VERSION,
        isTermsAccepted: ticks.isTermsAccepted,
      },
    },
  };
}

function cardRead(state: RegistrationState, card: CardFacts): RegistrationState {
  const { form } = state;
  // After a reload the number is no longer here, and the server judges by its own.
  const isOther =
    isAnswered(state, 'personalId') && parsePersonalIdNumber(form.personalIdNumber) !== card.personalIdNumber;
  if (isOther) return { ...state, notice: null, problems: [{ field: 'scan', code: 'CARD_OTHER_NUMBER' }] };
  const [birthYear, birthMonth, birthDay] = partsOf(card.dateOfBirth);
  const [issuedYear, issuedMonth, issuedDay] = partsOf(card.issuedOn);
  return {
    ...state,
    readMethod: 'QR',
    notice: 'CARD_READ',
    problems: [],
    form: {
      ...form,
      fullName: card.fullName,
      birthDay,
      birthMonth,
      birthYear,
      sex: card.sex,
      permanentAddress: card.permanentAddress,
      issuedDay,
      issuedMonth,
      issuedYear,
    },
  };
}

/** Back to the first question that differs from the database. */
function correcting(state: RegistrationState): RegistrationState {
  const { registration } = state;
  if (registration === null || !isDeclarable(registration)) return state;
  const problems = registration.mismatchedFields.map((field): Problem => ({
    field: FIELD_OF_COMPARED[field],
    code: 'DIFFERS_FROM_DATABASE',
  }));
  return { ...movedTo(state, firstStepWith(problems) ?? 'person'), problems };
}

function firstStepWith(problems: readonly Problem[]): NumberedStep | undefined {
  return NUMBERED_STEPS.find((step) =>
    problems.some(({ field }) => field !== null && FIELDS_OF_STEP[step].includes(field)),
  );
}

function answered(
  state: RegistrationState,
  request: RegistrationRequest,
  answer: RegistrationAnswer,
): RegistrationState {
  switch (answer.type) {
    case 'STARTED':
      return started(state, request, answer.registrationId, answer.registration);
    case 'LOADED':
      return answer.registration === null ? over(state) : loaded(state, answer.registration);
    case 'CHANGED':
      return changed(state, request, answer.registration);
    case 'CODE_REFUSED':
      return codeRefused(state, answer.code, answer.remainingGuesses);
    case 'PICTURE_REFUSED':
      return {
        ...state,
        portrait: null,
        problems: answer.reasons.map(({ code, message }) => ({ field: 'portrait', code, message })),
      };
    case 'FIELDS_REFUSED': {
      const problems = problemsOfRefusedFields(answer.fields, FIELD_OF_PATH);
      const step = request.kind === 'RESUME' ? undefined : firstStepWith(problems);
      return { ...(step ? movedTo(state, step) : state), problems };
    }
    case 'RULE_REFUSED':
      return ruleRefused(state, request, answer);
    case 'FAILED': {
      // Asking again and again over a broken line says so once: a new notice would take the focus each time.
      const isSame = state.failure?.cause.kind === 'NETWORK' && answer.cause.kind === 'NETWORK';
      const cause = isSame ? state.failure.cause : answer.cause;
      return { ...state, failure: { cause, request } };
    }
  }
}

function started(
  state: RegistrationState,
  request: RegistrationRequest,
  registrationId: string,
  registration: Registration,
): RegistrationState {
  const known = { ...learned(withoutSecrets(state), registration), registrationId, problems: [] };
  if (request.kind === 'RESUME') {
    const filled = { ...filledFrom(known, registration), hasPassword: true };
    return arriving(movedTo(filled, stepOfRegistration(registration)));
  }
  // A phone number was corrected: what was typed about the card stays.
  return arriving(movedTo(known, stepOfRegistration(registration)));
}

function loaded(state: RegistrationState, registration: Registration): RegistrationState {
  const known: RegistrationState = { ...learned(state, registration), failure: null };
  if (state.step !== 'opening') {
    const standing = stepOfRegistration(registration);
    return standing === state.step ? known : arriving(movedTo(known, standing));
  }
  const filled = { ...filledFrom(known, registration), wanted: null };
  const isWantedHere = state.wanted !== null && state.wanted !== 'welcome' && state.wanted !== 'opening';
  const wanted = isWantedHere ? state.wanted : stepOfRegistration(registration);
  const step = reachableStep(filled, wanted ?? stepOfRegistration(registration));
  const isTypedLost =
    registration.state === 'STARTED' &&
    state.wanted !== null &&
    isDetailStep(state.wanted) &&
    step !== wanted;
  return arriving({ ...movedTo(filled, step), notice: isTypedLost ? 'DETAILS_NOT_KEPT' : null });
}

function changed(
  state: RegistrationState,
  request: RegistrationRequest,
  registration: Registration,
): RegistrationState {
  const known: RegistrationState = { ...learned(state, registration), problems: [], failure: null };
  switch (request.kind) {
    case 'SEND_CODE':
      return {
        ...known,
        form: { ...known.form, code: '' },
        codeSpent: null,
        remainingGuesses: null,
        notice: request.isResend ? 'CODE_RESENT' : null,
      };
    case 'SET_PASSWORD': {
      // Who registered before goes on where that registration stands.
      const step =
        registration.state === 'ACCOUNT_CREATED' ? 'accountReady' : stepOfRegistration(registration);
      return movedTo(withoutSecrets(filledFrom(known, registration)), step);
    }
    case 'SEND_PORTRAIT':
      return arriving(movedTo({ ...known, portrait: null }, stepOfRegistration(registration)));
    case 'SUBMIT':
      return { ...movedTo(known, 'submitted'), form: EMPTY_FORM, portrait: null };
    case 'RECREATE':
      return {
        ...arriving(movedTo(filledFrom(known, registration), stepOfRegistration(registration))),
        notice: 'RECREATED',
      };
    default:
      return arriving(movedTo(withoutSecrets(known), stepOfRegistration(registration)));
  }
}

function learned(state: RegistrationState, registration: Registration): RegistrationState {
  const isAfterPassword = ['ACCOUNT_CREATED', 'PORTRAIT_TAKEN', 'SUBMITTED'].includes(registration.state);
  return { ...state, registration, hasPassword: state.hasPassword || isAfterPassword };
}

/** A code is sent without being asked for, once: whoever arrives here waits for it. */
function arriving(state: RegistrationState): RegistrationState {
  const { step, registration, registrationId } = state;
  const isUnsent = registration?.state === 'MATCHED' && registration.resendAvailableAt === null;
  if (step !== 'code' || !isUnsent || registrationId === null) return state;
  return { ...state, request: { kind: 'SEND_CODE', registrationId, isResend: false } };
}

function codeRefused(state: RegistrationState, code: string, remainingGuesses: number): RegistrationState {
  const isSpent = code === 'OTP_EXPIRED' || remainingGuesses <= 0;
  const codeSpent = code === 'OTP_EXPIRED' ? code : 'OTP_EXHAUSTED';
  return {
    ...state,
    form: { ...state.form, code: '' },
    codeSpent: isSpent ? codeSpent : null,
    remainingGuesses,
    problems: [isSpent ? { field: null, code: codeSpent } : { field: 'code', code }],
  };
}

function ruleRefused(
  state: RegistrationState,
  request: RegistrationRequest,
  refused: RuleRefusal,
): RegistrationState {
  const { code, message, legalBasis } = refused;
  if (code === 'REGISTRATION_UNKNOWN') return over(state);
  // Another window of the same person went on: this one follows.
  if (code === 'REGISTRATION_STATE' && state.step !== 'opening') {
    return calling({ ...movedTo(state, 'opening'), wanted: null, problems: [] }, (registrationId) => ({
      kind: 'LOAD',
      registrationId,
    }));
  }
  if (request.kind === 'VERIFY' && (code === 'OTP_EXPIRED' || code === 'OTP_EXHAUSTED')) {
    return codeRefused(state, code, 0);
  }
  if (request.kind === 'START' || request.kind === 'DECLARE') {
    return { ...movedTo(state, 'refused'), problems: [], refusal: { message, legalBasis } };
  }
  return { ...state, problems: [{ field: null, code, message }] };
}

function movedTo(state: RegistrationState, step: RegistrationStep): RegistrationState {
  return { ...state, step, failure: null, notice: null };
}

function withoutSecrets(state: RegistrationState): RegistrationState {
  return { ...state, form: { ...state.form, code: '', password: '', passwordRepeat: '' } };
}

/** The server does not know this registration any more. */
function over(state: RegistrationState): RegistrationState {
  return {
    ...movedTo(withoutSecrets(state), 'welcome'),
    registrationId: null,
    registration: null,
    problems: [],
    request: null,
    notice: 'REGISTRATION_OVER',
  };
}

/** What was declared before, so that only the mistake has to be typed again. */
function filledFrom(state: RegistrationState, registration: Registration): RegistrationState {
  const { card } = registration;
  const [birthYear, birthMonth, birthDay] = partsOf(registration.dateOfBirth);
  const [issuedYear, issuedMonth, issuedDay] = partsOf(card?.issuedOn ?? null);
  const [expiresYear, expiresMonth, expiresDay] = partsOf(card?.expiresOn ?? null);
  return {
    ...state,
    ticks: { ...state.ticks, hasNoExpiry: card !== null && card.expiresOn === null },
    form: {
      ...state.form,
      fullName: registration.fullName ?? '',
      birthDay,
      birthMonth,
      birthYear,
      sex: registration.sex ?? '',
      permanentAddress: registration.permanentAddress ?? '',
      unitCode: registration.unitCode ?? '',
      cardKind: card?.kind ?? '',
      issuedDay,
      issuedMonth,
      issuedYear,
      expiresDay,
      expiresMonth,
      expiresYear,
      email: registration.email ?? '',
    },
  };
}

function partsOf(date: string | null): [year: string, month: string, day: string] {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return [year, month, day];
}

function problemsOfStep(state: RegistrationState, step: NumberedStep): Problem[] {
  const { form, ticks } = state;
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
    case 'way':
      return unless(form.way !== '', 'way', 'WAY_MISSING');
    case 'person':
      return [
        ...unless(isReadable(normaliseName, form.fullName), 'fullName', 'FULL_NAME_FORMAT'),
        ...unless(
          localDateOfParts(form.birthDay, form.birthMonth, form.birthYear) !== null,
          'birthDate',
          'DATE_OF_BIRTH_INVALID',
        ),
        ...unless(form.sex !== '', 'sex', 'SEX_MISSING'),
      ];
    case 'residence':
      return [
        ...unless(isReadable(parseAddress, form.permanentAddress), 'permanentAddress', 'ADDRESS_FORMAT'),
        ...unless(form.unitCode !== '', 'unitCode', 'UNIT_MISSING'),
      ];
    case 'card':
      return cardProblems(form, ticks);
    case 'email':
      return unless(form.email.trim() === '' || isReadable(parseEmail, form.email), 'email', 'EMAIL_FORMAT');
    case 'terms':
      return unless(ticks.isTermsAccepted, 'isTermsAccepted', 'TERMS_NOT_ACCEPTED');
    case 'code':
      return unless(/^[0-9]{6}$/.test(digitsOf(form.code)), 'code', 'CODE_FORMAT');
    case 'password': {
      const refusals = passwordRefusals(form.password);
      if (refusals.length > 0) return refusals.map((code) => ({ field: 'password', code }));
      return unless(form.password === form.passwordRepeat, 'passwordRepeat', 'PASSWORD_REPEAT_DIFFERS');
    }
    case 'portrait':
      return unless(
        state.portrait !== null || state.registration?.state === 'PORTRAIT_TAKEN',
        'portrait',
        'PORTRAIT_MISSING',
      );
    case 'review':
      return [];
  }
}

function cardProblems(form: RegistrationForm, ticks: RegistrationTicks): Problem[] {
  const problems: Problem[] = [];
  const issuedOn = localDateOfParts(form.issuedDay, form.issuedMonth, form.issuedYear);
  const expiresOn = localDateOfParts(form.expiresDay, form.expiresMonth, form.expiresYear);
  if (form.cardKind === '') problems.push({ field: 'cardKind', code: 'CARD_KIND_MISSING' });
  if (issuedOn === null) problems.push({ field: 'issuedOn', code: 'ISSUED_ON_INVALID' });
  if (ticks.hasNoExpiry) return problems;
  if (expiresOn === null) problems.push({ field: 'expiresOn', code: 'EXPIRES_ON_INVALID' });
  else if (issuedOn !== null && expiresOn <= issuedOn)
    problems.push({ field: 'expiresOn', code: 'CARD_DATES_ORDER' });
  return problems;
}
