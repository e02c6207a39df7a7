import { comparisonForm, sameName } from '../identity/names.ts';
import { sameAddress } from '../identity/population-comparison.ts';
import { checkReasonText } from '../application/decision.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

export const ASSISTED_ACTIVATION_STATES = [
  'REQUESTED',
  'CONFIRMED',
  'COMPLETED',
  'REFUSED',
  'CANCELLED',
] as const;
export type AssistedActivationState = (typeof ASSISTED_ACTIVATION_STATES)[number];

export const ASSISTED_ACTIVATION_OFFICER_ACTIONS = ['CONFIRM', 'REFUSE', 'CANCEL'] as const;
export type AssistedActivationOfficerAction = (typeof ASSISTED_ACTIVATION_OFFICER_ACTIONS)[number];
export type AssistedActivationAction = AssistedActivationOfficerAction | 'COMPLETE';

/**
 * The life of a visit in which a citizen is helped to activate (kích hoạt có hỗ trợ): asked for by one officer, confirmed
 * by another, done by the citizen.
 *
 * @legal sau 07 ngày, kích hoạt thông qua tổng đài: khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: COMPLETE is the citizen's own act in the portal. No officer takes it.
 */
export const assistedActivationLifecycle = defineLifecycle<AssistedActivationState, AssistedActivationAction>(
  {
    initial: 'REQUESTED',
    transitions: {
      REQUESTED: { CONFIRM: 'CONFIRMED', REFUSE: 'REFUSED', CANCEL: 'CANCELLED' },
      CONFIRMED: { COMPLETE: 'COMPLETED', CANCEL: 'CANCELLED' },
      COMPLETED: {},
      REFUSED: {},
      CANCELLED: {},
    },
  },
);

/** Where a visit stands for whoever looks at it; that a confirmed one has ended is computed and never stored. */
export const ASSISTED_ACTIVATION_STANDINGS = [...ASSISTED_ACTIVATION_STATES, 'EXPIRED'] as const;
export type AssistedActivationStanding = (typeof ASSISTED_ACTIVATION_STANDINGS)[number];

export const ASSISTANCE_CHANNELS = ['HOTLINE', 'DOOR', 'COUNTER'] as const;
export type AssistanceChannel = (typeof ASSISTANCE_CHANNELS)[number];

export const ASSISTANCE_HELPERS = ['NOBODY', 'FAMILY', 'COMMUNITY_TEAM', 'OFFICER'] as const;
export type AssistanceHelper = (typeof ASSISTANCE_HELPERS)[number];

export const ASSISTANCE_DEVICES = ['CITIZEN', 'HELPER', 'OFFICE'] as const;
export type AssistanceDevice = (typeof ASSISTANCE_DEVICES)[number];

/** The product's own choice: long enough for a visit in the evening after the call, too short to be forgotten. */
export const VISIT_HOURS = 24;
/** How long what a caller said counts before the visit must have been asked for. The product's own choice. */
const CALLER_CHECK_MINUTES = 30;

const later = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/** Until when a visit that was confirmed at a moment counts. */
export const visitEnd = (confirmedAt: Date): Date => later(confirmedAt, VISIT_HOURS * 60);

/** Until when an officer may ask for a visit of somebody who was verified at a moment. */
export const callerCheckEnd = (checkedAt: Date): Date => later(checkedAt, CALLER_CHECK_MINUTES);

interface Visit {
  readonly state: AssistedActivationState;
  readonly decidedAt: Date | null;
}

/** Edge: at its last moment a confirmed visit has ended. */
export function visitStanding({ state, decidedAt }: Visit, now: Date): AssistedActivationStanding {
  return state === 'CONFIRMED' && decidedAt !== null && visitEnd(decidedAt) <= now ? 'EXPIRED' : state;
}

/** What an officer can do with a visit now: nothing with one that has ended, whatever is stored. */
export function visitActions(visit: Visit, now: Date): AssistedActivationOfficerAction[] {
  if (visitStanding(visit, now) === 'EXPIRED') return [];
  const allowed = assistedActivationLifecycle.allowedActions(visit.state);
  return ASSISTED_ACTIVATION_OFFICER_ACTIONS.filter((action) => allowed.includes(action));
}

/**
 * The state after an officer's act, or the first reason why this officer cannot take it now.
 *
 * Edge: whoever asked for a visit neither confirms nor refuses it, for two officers must have looked; that one may cancel
 * it. The state is judged first, so that an officer who comes too late learns that.
 */
export function actOnVisit(
  visit: Visit & { readonly requestedBy: string },
  act: {
    readonly action: AssistedActivationOfficerAction;
    readonly officerId: string;
    readonly reason?: string;
    readonly now: Date;
  },
): AssistedActivationState {
  const { action, officerId, reason, now } = act;
  const allowedActions = visitActions(visit, now);
  if (!allowedActions.includes(action))
    throw new DomainRefusal('STATE_CONFLICT', { currentState: visitStanding(visit, now), allowedActions });
  if (action !== 'CANCEL' && officerId === visit.requestedBy)
    throw new DomainRefusal('SELF_CONFIRMATION_FORBIDDEN');
  if (action === 'REFUSE') checkReasonText(reason ?? '');
  return assistedActivationLifecycle.next(visit.state, action);
}

/** What a caller is asked, in the order of the form. Which of them is a setting; never fewer than three. */
export const CALLER_FIELDS = [
  'FULL_NAME',
  'DATE_OF_BIRTH',
  'PERMANENT_ADDRESS',
  'PHONE_NUMBER',
  'CARD_ISSUED_ON',
] as const;
export type CallerField = (typeof CALLER_FIELDS)[number];
export const FEWEST_CALLER_FIELDS = 3;

export const CALLER_OUTCOMES = ['RIGHT', 'WRONG', 'NOT_ON_RECORD'] as const;
export type CallerOutcome = (typeof CALLER_OUTCOMES)[number];

export type CallerFacts = Readonly<Partial<Record<CallerField, string>>>;

interface CallerVerdict {
  readonly field: CallerField;
  readonly outcome: CallerOutcome;
}

/**
 * Lays what a caller said beside what is on record, field by field.
 *
 * @legal xác thực thông tin chủ tài khoản khi kích hoạt thông qua tổng đài: khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: the answer is right or wrong and never what is on record, so that nobody learns a fact by asking. A fact that was
 * never recorded cannot be wrong; but where nothing is right, everything is wrong, so that a number that nobody has looks
 * like any other.
 */
export function compareCaller(
  asked: readonly CallerField[],
  said: CallerFacts,
  recorded: CallerFacts | null,
): CallerVerdict[] {
  const verdicts = asked.map((field): CallerVerdict => {
    const fact = recorded?.[field];
    if (fact === undefined) return { field, outcome: 'NOT_ON_RECORD' };
    return { field, outcome: isSaid(field, said[field] ?? '', fact) ? 'RIGHT' : 'WRONG' };
  });
  if (verdicts.some(({ outcome }) => outcome === 'RIGHT')) return verdicts;
  return asked.map((field) => ({ field, outcome: 'WRONG' }));
}

function isSaid(field: CallerField, said: string, recorded: string): boolean {
  if (said === '') return false;
  if (field === 'FULL_NAME') return sameName(said, recorded);
  if (field === 'PERMANENT_ADDRESS') return sameAddress(said, recorded);
  return comparisonForm(said) === comparisonForm(recorded);
}

/** Whether a caller is who they say: nothing wrong, and at least three facts right. */
export function isCallerVerified(verdicts: readonly CallerVerdict[]): boolean {
  const count = (outcome: CallerOutcome) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  return count('WRONG') === 0 && count('RIGHT') >= FEWEST_CALLER_FIELDS;
}

/** No I and O, which are read as 1 and 0, and neither of those. */
const VISIT_CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const VISIT_CODE_LENGTH = 8;

/** Mã buổi hỗ trợ from random bytes: eight characters that are read out and typed without doubt. */
export const visitCodeOf = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, VISIT_CODE_LENGTH)]
    .map((byte) => VISIT_CODE_ALPHABET.charAt(byte % VISIT_CODE_ALPHABET.length))
    .join('');

/** A visit code as people type it: in small letters, in two groups. */
export const visitCodeForm = (text: string): string => text.replace(/[\s-]/gu, '').toUpperCase();

const TEXT_MIN_CHARACTERS = 2;
const TEXT_MAX_CHARACTERS = 200;

/** A place or a name in a record of a visit, as it is kept; null when it is too short or too long. */
export function visitText(text: string): string | null {
  const kept = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const length = [...kept].length;
  return length < TEXT_MIN_CHARACTERS || length > TEXT_MAX_CHARACTERS ? null : kept;
}
