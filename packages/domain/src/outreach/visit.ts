import { DomainRefusal, type RefusalCode } from '../refusal.ts';

/** What came out of knocking at a door. */
export const VISIT_OUTCOMES = [
  'ACTIVATED',
  'WILL_DO',
  'NO_PHONE',
  'WRONG_NUMBER',
  'MOVED',
  'AWAY',
  'REFUSED',
  'DECEASED',
] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];

/** What follows a visit: the team comes again, nobody need come again, or the area police officer takes it over. */
export const VISIT_CONSEQUENCES = ['VISIT_AGAIN', 'DONE', 'AREA_OFFICER'] as const;
export type VisitConsequence = (typeof VISIT_CONSEQUENCES)[number];

const CONSEQUENCES: Readonly<Record<VisitOutcome, VisitConsequence>> = {
  ACTIVATED: 'DONE',
  WILL_DO: 'VISIT_AGAIN',
  NO_PHONE: 'VISIT_AGAIN',
  WRONG_NUMBER: 'AREA_OFFICER',
  MOVED: 'AREA_OFFICER',
  AWAY: 'VISIT_AGAIN',
  REFUSED: 'DONE',
  DECEASED: 'AREA_OFFICER',
};

/**
 * What a visit means for the list.
 *
 * Edge: whoever refuses is not visited again from this list: a team guides and does not press. Who has no phone stays,
 * since the team can come back with a device. A death, a move and a wrong number are facts of the registers, which no
 * team may change or believe on a word: the area police officer looks into them.
 */
export const visitConsequence = (outcome: VisitOutcome): VisitConsequence => CONSEQUENCES[outcome];

/** Why people have not activated, in the words of the report. */
export const VISIT_CAUSES = ['AWARENESS', 'DEVICE', 'ABSENCE', 'RECORD'] as const;
export type VisitCause = (typeof VISIT_CAUSES)[number];

const CAUSES: Readonly<Record<VisitOutcome, VisitCause | null>> = {
  ACTIVATED: null,
  WILL_DO: 'AWARENESS',
  NO_PHONE: 'DEVICE',
  WRONG_NUMBER: 'RECORD',
  MOVED: 'ABSENCE',
  AWAY: 'ABSENCE',
  REFUSED: 'AWARENESS',
  DECEASED: 'RECORD',
};

/** The cause that a visit points to; null when there is nothing left to explain. */
export const visitCause = (outcome: VisitOutcome): VisitCause | null => CAUSES[outcome];

/** Where a person on a list stands by the record of the office, which no word at a door changes. */
export const OUTREACH_STAGES = ['WAITING', 'ACTIVATED', 'WITHDRAWN'] as const;
export type OutreachStage = (typeof OUTREACH_STAGES)[number];

/**
 * What a team may know of an account: it waits, it is activated, or nobody need go there any more.
 *
 * Edge: that an account is locked, and why, is not for a team; it is WITHDRAWN like any other that needs no visit.
 */
export function outreachStage(accountState: string | null): OutreachStage {
  if (accountState === 'GRANTED') return 'WAITING';
  return accountState === 'ACTIVE' ? 'ACTIVATED' : 'WITHDRAWN';
}

/**
 * The version of a person on a list: another one as soon as somebody records a visit or the office's record moves.
 *
 * Edge: it is computed and not kept, so an activation, which knows nothing of lists, need not touch them.
 */
export const outreachVersion = (visits: number, stage: OutreachStage): number =>
  visits * OUTREACH_STAGES.length + OUTREACH_STAGES.indexOf(stage) + 1;

export const LONGEST_VISIT_NOTE = 300;
/** From here on a run of digits is the number of a person, a phone or an account. */
const NUMBER_OF_SOMEBODY = /\d(?:[\s.-]?\d){7}/;

/** The note of a visit, composed; null when there is none. A note holds no numbers: they have fields and owners. */
export function parseVisitNote(text: string | null): string | null {
  const note = text?.normalize('NFC').trim() ?? '';
  if (note.length > LONGEST_VISIT_NOTE) throw new DomainRefusal('VISIT_NOTE_TOO_LONG');
  if (NUMBER_OF_SOMEBODY.test(note)) throw new DomainRefusal('VISIT_NOTE_WITH_NUMBER');
  return note === '' ? null : note;
}

/** What is told of each visit that was sent. */
export const VISIT_STATUSES = ['RECORDED', 'ALREADY_RECORDED', 'CONFLICT', 'REFUSED'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** A day of a team fits in one request, and one request into one transaction. */
export const VISITS_AT_ONCE = 200;

const MINUTE_MS = 60_000;
/** The clock of a phone may be this wrong. */
const CLOCK_TOLERANCE_MS = 10 * MINUTE_MS;
/** A phone may have been without a network for this long when the list ended. */
export const LATE_VISITS_HOURS = 24;
const LATE_MS = LATE_VISITS_HOURS * 60 * MINUTE_MS;

interface SentVisit {
  readonly visitedAt: Date;
  readonly expectedVersion: number;
  readonly version: number;
  readonly drawnAt: Date;
  /** When the list expired or was closed, or will expire. */
  readonly endsAt: Date;
  readonly now: Date;
}

export type VisitVerdict =
  | { readonly status: 'RECORD'; readonly visitedAt: Date }
  | { readonly status: 'CONFLICT' }
  | { readonly status: 'REFUSED'; readonly code: RefusalCode };

/**
 * Whether a visit that a phone sends is recorded, perhaps hours after it happened.
 *
 * Edge: what counts is when the visit was made: one made while the list ran is taken for a day after its end, since the
 * phone may have had no network; one made afterwards never is. A phone that is minutes fast is believed, and the visit
 * kept as made now, for nothing is recorded for a time to come. That the record has moved is told and not resolved: the
 * one who stood at the door decides.
 */
export function judgeVisit({
  visitedAt,
  expectedVersion,
  version,
  drawnAt,
  endsAt,
  now,
}: SentVisit): VisitVerdict {
  const refused = (code: RefusalCode): VisitVerdict => ({ status: 'REFUSED', code });
  const at = visitedAt.getTime();
  if (at > now.getTime() + CLOCK_TOLERANCE_MS) return refused('VISIT_IN_FUTURE');
  if (at < drawnAt.getTime() - CLOCK_TOLERANCE_MS) return refused('VISIT_BEFORE_LIST');
  if (at >= endsAt.getTime()) return refused('VISIT_AFTER_LIST');
  if (now.getTime() > endsAt.getTime() + LATE_MS) return refused('VISIT_TOO_LATE');
  if (version !== expectedVersion) return { status: 'CONFLICT' };
  return { status: 'RECORD', visitedAt: at > now.getTime() ? now : visitedAt };
}
