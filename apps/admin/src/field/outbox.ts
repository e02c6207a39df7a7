import { VISITS_AT_ONCE } from '@dinhdanh/domain/formats';
import type { OutreachStage, VisitOutcome, VisitStatus } from '@dinhdanh/domain/formats';

/** How a person of a list stands in the office's record. */
export interface OfficeRecord {
  readonly version: number;
  readonly stage: OutreachStage;
  readonly lastVisit: {
    readonly outcome: VisitOutcome;
    readonly visitedAt: string;
    readonly note: string | null;
    readonly visitorName: string;
  } | null;
}

/** What somebody wrote down at a door. */
export interface NewVisit {
  /** Given by the phone and never changed: by it the office knows a visit that it has already. */
  readonly clientId: string;
  readonly listId: string;
  readonly personId: string;
  readonly personName: string;
  /** The version of the office's record that the visitor had before their eyes. */
  readonly expectedVersion: number;
  readonly outcome: VisitOutcome;
  readonly note: string | null;
  readonly visitedAt: string;
}

export interface Visit extends NewVisit {
  /** Its place among all visits of this phone. */
  readonly order: number;
  readonly state: 'WAITING' | 'SENDING' | 'RECORDED' | 'CONFLICT' | 'REFUSED';
  /** It was on its way once and no answer came: the office may have it. */
  readonly isMaybeKnown: boolean;
  /** The office's record where it contradicts. */
  readonly office: OfficeRecord | null;
  /** Why the office did not take it. */
  readonly message: string | null;
}

export type Outbox = readonly Visit[];

/** What the office says about one visit. */
export interface VisitAnswer {
  readonly clientId: string;
  readonly status: VisitStatus;
  readonly message: string | null;
  readonly person: OfficeRecord | null;
}

export type OutboxAction =
  | { readonly type: 'RECORD'; readonly visit: NewVisit }
  | { readonly type: 'SEND'; readonly clientIds: readonly string[] }
  /** No answer came, and none will. */
  | { readonly type: 'LOSE_ANSWER' }
  | { readonly type: 'ANSWER'; readonly answers: readonly VisitAnswer[] }
  | { readonly type: 'REFUSE_ALL'; readonly message: string }
  /** What the office has stays on the phone only beside its list. */
  | { readonly type: 'FORGET_RECORDED'; readonly exceptOf: readonly string[] }
  | { readonly type: 'SEND_AGAIN'; readonly clientId: string }
  | { readonly type: 'DROP'; readonly clientId: string };

/**
 * The visits of a phone on their way to the office. Whatever happens, a visit leaves only when the visitor drops it, and
 * goes out under the one `clientId` that it was given.
 */
export function changeOutbox(outbox: Outbox, action: OutboxAction): Outbox {
  switch (action.type) {
    case 'RECORD':
      return outbox.some(({ clientId }) => clientId === action.visit.clientId)
        ? outbox
        : [...outbox, newVisit(outbox, action.visit)];
    case 'SEND':
      return outbox.map((visit) =>
        visit.state === 'WAITING' && action.clientIds.includes(visit.clientId)
          ? { ...visit, state: 'SENDING' }
          : visit,
      );
    case 'LOSE_ANSWER':
      return outbox.map((visit) => (visit.state === 'SENDING' ? waitingAgain(visit) : visit));
    case 'ANSWER':
      return changeOutbox(action.answers.reduce(applyAnswer, outbox), { type: 'LOSE_ANSWER' });
    case 'REFUSE_ALL':
      return outbox.map((visit) =>
        visit.state === 'SENDING' ? { ...visit, state: 'REFUSED', message: action.message } : visit,
      );
    case 'SEND_AGAIN':
      return outbox.map((visit) => (visit.clientId === action.clientId ? sendAgain(visit) : visit));
    case 'FORGET_RECORDED':
      return outbox.filter((visit) => isUnsettled(visit) || action.exceptOf.includes(visit.listId));
    case 'DROP':
      return outbox.filter((visit) => visit.clientId !== action.clientId || !canDrop(visit));
  }
}

const newVisit = (outbox: Outbox, visit: NewVisit): Visit => ({
  ...visit,
  order: Math.max(0, ...outbox.map(({ order }) => order)) + 1,
  state: 'WAITING',
  isMaybeKnown: false,
  office: null,
  message: null,
});

const waitingAgain = (visit: Visit): Visit => ({ ...visit, state: 'WAITING', isMaybeKnown: true });

function applyAnswer(outbox: Outbox, { clientId, status, message, person }: VisitAnswer): Outbox {
  const answered = outbox.find((visit) => visit.clientId === clientId && visit.state === 'SENDING');
  if (!answered) return outbox;
  const settled = (change: Partial<Visit>) =>
    outbox.map((visit) => (visit === answered ? { ...visit, isMaybeKnown: false, ...change } : visit));
  switch (status) {
    case 'RECORDED':
    case 'ALREADY_RECORDED':
      return followOwnRecord(
        settled({ state: 'RECORDED', office: null, message: null }),
        answered,
        status === 'RECORDED' || person?.stage === 'WAITING' ? person : null,
      );
    case 'CONFLICT':
      return person
        ? settled({ state: 'CONFLICT', office: person, message })
        : settled({ state: 'REFUSED', message });
    case 'REFUSED':
      return settled({ state: 'REFUSED', message });
  }
}

/**
 * A second visit to the same person is no contradiction to the first: it expects the record as the first left it. Only
 * while that is what the record still shows; a visit of somebody else, or an activation, in between must be told.
 */
function followOwnRecord(outbox: Outbox, own: Visit, person: OfficeRecord | null): Outbox {
  const stillShowsOwn =
    person?.lastVisit?.outcome === own.outcome &&
    Date.parse(person.lastVisit.visitedAt) === Date.parse(own.visitedAt);
  if (!person || !stillShowsOwn) return outbox;
  return outbox.map((visit) =>
    visit.personId === own.personId &&
    visit.listId === own.listId &&
    visit.state === 'WAITING' &&
    visit.order > own.order
      ? { ...visit, expectedVersion: person.version }
      : visit,
  );
}

function sendAgain(visit: Visit): Visit {
  if (visit.state === 'REFUSED') return { ...visit, state: 'WAITING', message: null };
  if (visit.state !== 'CONFLICT' || !visit.office) return visit;
  return {
    ...visit,
    state: 'WAITING',
    expectedVersion: visit.office.version,
    office: null,
    message: null,
  };
}

/** Not while the office may have it: then it would stand there although its visitor took it back. */
export function canDrop({ state, isMaybeKnown }: Visit): boolean {
  if (state === 'WAITING') return !isMaybeKnown;
  return state === 'CONFLICT' || state === 'REFUSED';
}

/**
 * What goes to the office next: visits of one list, the oldest first, and of each person only the oldest that is not
 * settled, so that no visit overtakes another of the same person and none goes before a contradiction is decided.
 */
export function nextBatch(
  outbox: Outbox,
): { readonly listId: string; readonly visits: readonly Visit[] } | null {
  const heads = new Map<string, Visit>();
  for (const visit of outbox) {
    const person = `${visit.listId} ${visit.personId}`;
    if (visit.state !== 'RECORDED' && !heads.has(person)) heads.set(person, visit);
  }
  const ready = [...heads.values()].filter(({ state }) => state === 'WAITING');
  const listId = ready[0]?.listId;
  if (listId === undefined) return null;
  return {
    listId,
    visits: ready.filter((visit) => visit.listId === listId).slice(0, VISITS_AT_ONCE),
  };
}

export const isUnsettled = ({ state }: Visit): boolean => state !== 'RECORDED';
export const isOnItsWay = ({ state }: Visit): boolean => state === 'WAITING' || state === 'SENDING';
export const needsDecision = ({ state }: Visit): boolean => state === 'CONFLICT' || state === 'REFUSED';
