import { addDays, instantOf, localDateOf } from '../calendar/local-date.ts';
import { nextRegimeFrom, regimeOn } from '../legal-regime.ts';
import { isValidOn, type IdentityPapers, type SubjectType } from '../subject.ts';
import { lockGroundRule } from './grounds.ts';
import {
  EXPIRY_GROUND_KINDS,
  type AutomaticGroundKind,
  type ExpiryGroundKind,
  type StatusEvent,
  type StatusStatement,
} from './status-events.ts';

/** Registers that tell by a feed what has happened to people, organisations and their papers. */
export const STATUS_FEED_SOURCES = [
  'POPULATION',
  'IDENTITY_CARD',
  'IMMIGRATION',
  'ORGANISATION_REGISTRY',
  'TERMS',
] as const;
export type StatusFeedSource = (typeof STATUS_FEED_SOURCES)[number];

/** The feeds, and the application at whose approval the validity of a presented paper is kept. */
export const STATUS_SOURCES = [...STATUS_FEED_SOURCES, 'APPLICATION'] as const;
export type StatusSource = (typeof STATUS_SOURCES)[number];

/** What became of an event: it changed a ground, it may in time, it changed nothing, nobody has the account, or it was no good. */
export const STATUS_EVENT_OUTCOMES = [
  'APPLIED',
  'RECORDED',
  'WITHOUT_EFFECT',
  'NO_ACCOUNT',
  'REFUSED',
] as const;
export type StatusEventOutcome = (typeof STATUS_EVENT_OUTCOMES)[number];

/**
 * Why an event is refused: it cannot be read, its kind is not known, it is the matter of another register, or it says of
 * a fact what is said of papers.
 */
export const STATUS_EVENT_REFUSALS = [
  'MALFORMED',
  'UNKNOWN_KIND',
  'NOT_ITS_MATTER',
  'WRONG_STATEMENT',
] as const;
export type StatusEventRefusal = (typeof STATUS_EVENT_REFUSALS)[number];

type Matters = Readonly<Partial<Record<AutomaticGroundKind, readonly SubjectType[]>>>;

const MATTERS: Readonly<Record<StatusSource, Matters>> = {
  POPULATION: { DEATH: ['CITIZEN'] },
  IDENTITY_CARD: { CARD_REVOKED: ['CITIZEN'], CARD_RETAINED: ['CITIZEN'], CARD_EXPIRED: ['CITIZEN'] },
  IMMIGRATION: { PASSPORT_EXPIRED: ['FOREIGNER'], RESIDENCE_EXPIRED: ['FOREIGNER'], DEATH: ['FOREIGNER'] },
  ORGANISATION_REGISTRY: { ORGANISATION_DISSOLVED: ['ORGANISATION'], ORGANISATION_CEASED: ['ORGANISATION'] },
  TERMS: { TERMS_VIOLATION: ['CITIZEN', 'FOREIGNER', 'ORGANISATION'] },
  APPLICATION: {
    CARD_EXPIRED: ['CITIZEN'],
    PASSPORT_EXPIRED: ['FOREIGNER'],
    RESIDENCE_EXPIRED: ['FOREIGNER'],
  },
};

/**
 * Why an event of a source counts for nothing; null: it counts.
 *
 * @legal dữ liệu được cập nhật tự động từ các cơ sở dữ liệu: Điều 8 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: a register that speaks of another's matter is not believed, whatever it says, and neither is the population
 * database about a foreigner. A null subject: nobody has an account yet, and whose it will be is judged then.
 */
export function statusEventRefusal(
  source: StatusSource,
  { kind, says }: { readonly kind: AutomaticGroundKind; readonly says: StatusStatement['says'] },
  subject: SubjectType | null,
): StatusEventRefusal | null {
  const subjects = MATTERS[source][kind];
  if (!subjects || (subject !== null && !subjects.includes(subject))) return 'NOT_ITS_MATTER';
  if (says === 'CORRECTION') return null;
  return (says === 'VALID_UNTIL') === isExpiryKind(kind) ? null : 'WRONG_STATEMENT';
}

const isExpiryKind = (kind: AutomaticGroundKind): kind is ExpiryGroundKind =>
  EXPIRY_GROUND_KINDS.some((expiry) => expiry === kind);

/** Room for the longest number of an event that a register may give. */
export const STATUS_EVENT_ID_LENGTH = 64;

/**
 * An event's number, unique over all registers. Of two numbers of one register the later one is greater, also where
 * they are counted (9, 10).
 */
export const statusEventKey = (source: StatusSource, eventId: string): string =>
  `${source}/${eventId.padStart(STATUS_EVENT_ID_LENGTH, ' ')}`;

/**
 * When a statement has to be looked at again although nothing new is said: its own time comes, a paper ends, or a decree
 * takes effect under which its kind becomes a ground. Null: never, as of corrections, which count at once.
 *
 * @legal khóa tự động khi thẻ, hộ chiếu, thời hạn cư trú hết hạn: Điều 15 Nghị định 69/2024/NĐ-CP, from 1/7/2024 for cards.
 */
export function nextLookAt(event: StatusEvent, subject: SubjectType, now: Date): Date | null {
  if (event.says === 'CORRECTION') return null;
  const moments = [
    event.asOf,
    ...(event.says === 'VALID_UNTIL' && event.expiresOn !== null
      ? [instantOf(addDays(event.expiresOn, 1))]
      : []),
    ...newGroundFrom(subject, event.kind, now),
  ];
  const coming = moments.filter((moment) => moment > now);
  return coming.length === 0 ? null : new Date(Math.min(...coming.map(Number)));
}

function newGroundFrom(subject: SubjectType, kind: AutomaticGroundKind, now: Date): Date[] {
  const today = localDateOf(now);
  const next = nextRegimeFrom(today);
  if (next === null || lockGroundRule(regimeOn(today), subject, kind) !== null) return [];
  return lockGroundRule(regimeOn(next), subject, kind) === null ? [] : [instantOf(next)];
}

/**
 * What the papers that were presented say of their own end.
 *
 * Edge: a card that had ended when the application was received is left out. The decree grants an account all the same,
 * in the longer term, so its end cannot be what locks it.
 */
export function validityOfPapers(
  subject: SubjectType,
  { card, passport, residenceCard }: IdentityPapers,
  receivedAt: Date,
): { readonly kind: ExpiryGroundKind; readonly expiresOn: string | null }[] {
  const presented = {
    CARD_EXPIRED: card,
    PASSPORT_EXPIRED: passport,
    RESIDENCE_EXPIRED: residenceCard,
  } satisfies Record<ExpiryGroundKind, unknown>;
  return EXPIRY_GROUND_KINDS.flatMap((kind) => {
    const paper = presented[kind];
    const counts =
      paper && MATTERS.APPLICATION[kind]?.includes(subject) && isValidOn(paper, localDateOf(receivedAt));
    return counts ? [{ kind, expiresOn: paper.expiresOn }] : [];
  });
}
