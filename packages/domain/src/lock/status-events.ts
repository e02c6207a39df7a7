import { localDateOf, type LocalDate } from '../calendar/local-date.ts';
import type { LockGroundEnding, LockGroundKind } from './grounds.ts';

/** Facts that stand or do not. */
export const FACT_GROUND_KINDS = [
  'TERMS_VIOLATION',
  'CARD_REVOKED',
  'CARD_RETAINED',
  'DEATH',
  'ORGANISATION_DISSOLVED',
  'ORGANISATION_CEASED',
] as const satisfies readonly LockGroundKind[];
export type FactGroundKind = (typeof FACT_GROUND_KINDS)[number];

/** Papers whose last good day decides: hết hạn thẻ, hộ chiếu, thời hạn cư trú. */
export const EXPIRY_GROUND_KINDS = [
  'CARD_EXPIRED',
  'PASSPORT_EXPIRED',
  'RESIDENCE_EXPIRED',
] as const satisfies readonly LockGroundKind[];
export type ExpiryGroundKind = (typeof EXPIRY_GROUND_KINDS)[number];

export type AutomaticGroundKind = FactGroundKind | ExpiryGroundKind;
export const AUTOMATIC_GROUND_KINDS: readonly AutomaticGroundKind[] = [
  ...FACT_GROUND_KINDS,
  ...EXPIRY_GROUND_KINDS,
];

export const STATUS_STATEMENT_KINDS = ['FACT', 'VALID_UNTIL', 'CORRECTION'] as const;
export type StatusStatementKind = (typeof STATUS_STATEMENT_KINDS)[number];

/** What a register says about one holder: that a fact stands or not, until when a paper is good, or that it was wrong. */
export type StatusStatement =
  | { readonly says: 'FACT'; readonly holds: boolean }
  /** Null: the paper never expires. */
  | { readonly says: 'VALID_UNTIL'; readonly expiresOn: LocalDate | null }
  /** The event of this id should never have been: the register made a mistake. */
  | { readonly says: 'CORRECTION'; readonly corrects: string };

/** One event of a register about one kind of ground of one account. */
export type StatusEvent = StatusStatement & {
  /** The register's own, unique there. */
  readonly id: string;
  readonly kind: AutomaticGroundKind;
  /** From when the statement counts, by the register; not when it reached us. */
  readonly asOf: Date;
};

/** What a ground does after what is known now; null: nothing changes. */
export type GroundChange =
  | { readonly change: 'START'; readonly eventId: string }
  | {
      readonly change: 'END';
      readonly because: Extract<LockGroundEnding, 'FACT_ENDED' | 'FACT_CORRECTED'>;
    };

/**
 * What happens to an automatic ground after the events that are known of its kind, in whatever order they came.
 *
 * @legal khóa tự động và mở khóa ngay khi căn cứ đã hết: Điều 15 Nghị định 69/2024/NĐ-CP; Điều 19 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: events are judged by their own time, so one that comes late changes nothing that a later one has settled, and
 * an event that was corrected counts as if it had never come, even when its correction came first. The day printed on
 * a paper is its last good day. Statements about the future wait for their time.
 */
export function automaticGroundChange({
  events,
  standing,
  now,
}: {
  readonly events: readonly StatusEvent[];
  /** The ground that stands, with the event that it was started on; null: none. */
  readonly standing: { readonly eventId: string | null } | null;
  readonly now: Date;
}): GroundChange | null {
  const corrected = correctedEvents(events);
  const counted = latestOf(events.filter(({ id, asOf }) => !corrected.has(id) && asOf <= now));
  const stands = counted !== null && isGround(counted, localDateOf(now));
  if (stands && standing === null) return { change: 'START', eventId: counted.id };
  if (stands || standing === null) return null;
  const wasWrong = standing.eventId !== null && corrected.has(standing.eventId);
  return { change: 'END', because: wasWrong ? 'FACT_CORRECTED' : 'FACT_ENDED' };
}

const correctedEvents = (events: readonly StatusEvent[]): ReadonlySet<string> =>
  new Set(events.flatMap((event) => (event.says === 'CORRECTION' ? [event.corrects] : [])));

/** Of two statements of one moment the register's later number counts; corrections say nothing themselves. */
function latestOf(events: readonly StatusEvent[]): StatusEvent | null {
  let latest: StatusEvent | null = null;
  for (const event of events) {
    if (event.says === 'CORRECTION') continue;
    if (latest === null || isLater(event, latest)) latest = event;
  }
  return latest;
}

const isLater = (a: StatusEvent, b: StatusEvent): boolean =>
  a.asOf.getTime() === b.asOf.getTime() ? a.id > b.id : a.asOf > b.asOf;

const isGround = (event: StatusEvent, today: LocalDate): boolean =>
  event.says === 'FACT'
    ? event.holds
    : event.says === 'VALID_UNTIL' && event.expiresOn !== null && event.expiresOn < today;
