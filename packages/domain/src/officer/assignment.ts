import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';

/** A role in a unit, from a day on and up to another, which is no longer part of it; null is without an end. */
export interface AssignmentDates {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export const isHeldOn = ({ validFrom, validTo }: AssignmentDates, day: LocalDate): boolean =>
  validFrom <= day && (validTo === null || day < validTo);

interface WishedAssignment extends AssignmentDates {
  /** Whether it is for the administrator who asks. */
  readonly isOwn: boolean;
  /** Whether the one who asks covers the unit. */
  readonly isUnitCovered: boolean;
}

/**
 * Whether an administrator may appoint somebody.
 *
 * The product's own rule: nobody gives a role to himself, nor in a unit that is not his to administer, and no
 * appointment is written into the past, where it would make lawful what was not.
 *
 * Edge: an administrator gives roles that he does not have, for he has no work on cases at all; what keeps him from
 * using them is that he cannot appoint himself and that every appointment is on record.
 */
export function checkAssignment(wish: WishedAssignment, today: LocalDate): void {
  if (wish.isOwn) throw new DomainRefusal('ASSIGNMENT_OWN');
  if (!wish.isUnitCovered) throw new DomainRefusal('ASSIGNMENT_UNIT_NOT_COVERED');
  if (wish.validFrom < today || (wish.validTo !== null && wish.validTo <= wish.validFrom))
    throw new DomainRefusal('ASSIGNMENT_DATES');
}

/**
 * Whether an administrator may go: somebody else must stay who administers today and has no end.
 *
 * Edge: a colleague whose appointment ends next month does not count, or the last one would go by herself one day.
 */
export function checkAdministratorStays(others: readonly AssignmentDates[], today: LocalDate): void {
  if (!others.some((other) => isHeldOn(other, today) && other.validTo === null))
    throw new DomainRefusal('ADMINISTRATOR_LAST');
}

const LEAVE_DAYS_AT_MOST = 90;

interface WishedLeaveCover {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly isToOneself: boolean;
  /** The appointment that is handed on; null when the one who asks has none of this role in this unit. */
  readonly own: (AssignmentDates & { readonly isCover: boolean }) | null;
}

/**
 * Ủy quyền, làm thay: whether an officer may have a colleague act in the own place.
 *
 * The product's own rule: nobody hands on what he does not hold over the whole time, nor what he holds only for
 * somebody else, nor for longer than a leave lasts.
 *
 * Edge: the last day is part of it where people say it and not where it is kept; `validTo` is the day after.
 */
export function checkLeaveCover(wish: WishedLeaveCover, today: LocalDate): void {
  if (wish.isToOneself) throw new DomainRefusal('ASSIGNMENT_OWN');
  if (
    wish.validFrom < today ||
    wish.validTo <= wish.validFrom ||
    wish.validTo > addDays(wish.validFrom, LEAVE_DAYS_AT_MOST)
  )
    throw new DomainRefusal('LEAVE_COVER_DATES');
  const { own } = wish;
  const holdsAllOfIt =
    own !== null && own.validFrom <= wish.validFrom && (own.validTo === null || own.validTo >= wish.validTo);
  if (!holdsAllOfIt || own.isCover) throw new DomainRefusal('LEAVE_COVER_NOT_HELD');
}

/**
 * Phá kính: whether an officer may say that the making of an administrator at the server has been looked into.
 *
 * The product's own rule: it is done by somebody else than the one who was made.
 */
export function checkAlarmIsOthers(alarm: {
  readonly acknowledgedBy: string;
  readonly raisedBy: string;
}): void {
  if (alarm.acknowledgedBy === alarm.raisedBy) throw new DomainRefusal('BREAK_GLASS_OWN');
}
