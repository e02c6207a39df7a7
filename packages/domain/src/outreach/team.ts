import { addDays, type LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';

const SHORTEST_NAME = 3;
const LONGEST_NAME = 120;

/** The name of a team, composed, its spaces single. Refuses with OUTREACH_TEAM_NAME_LENGTH. */
export function parseTeamName(text: string): string {
  const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME)
    throw new DomainRefusal('OUTREACH_TEAM_NAME_LENGTH');
  return name;
}

/** Days on which somebody is in a team. */
export interface MembershipDays {
  readonly from: LocalDate;
  /** The first day on which it is over; null: no end is set. */
  readonly until: LocalDate | null;
}

const AHEAD_DAYS = 365;

/**
 * The days of a new membership: from today or a day of the coming year, for a day at least. Edge: none begins in the
 * past, for whoever was in no team on a day had no list to carry then. Refuses with OUTREACH_MEMBER_DAYS_RANGE.
 */
export function checkMembershipDays<Days extends MembershipDays>(days: Days, today: LocalDate): Days {
  const { from, until } = days;
  if (from < today || from > addDays(today, AHEAD_DAYS) || (until !== null && until <= from))
    throw new DomainRefusal('OUTREACH_MEMBER_DAYS_RANGE');
  return days;
}

/** Whether two memberships share a day: the later beginning comes before both ends. */
export function membershipsMeet(one: MembershipDays, other: MembershipDays): boolean {
  const begin = one.from > other.from ? one.from : other.from;
  return [one.until, other.until].every((until) => until === null || begin < until);
}

export const MEMBERSHIP_STANDINGS = ['TO_COME', 'RUNNING', 'ENDED'] as const;
export type MembershipStanding = (typeof MEMBERSHIP_STANDINGS)[number];

/** Edge: one that was ended before its first day has come to nothing, so it has ended. */
export function membershipStanding({ from, until }: MembershipDays, today: LocalDate): MembershipStanding {
  if (until !== null && (until <= today || until <= from)) return 'ENDED';
  return from > today ? 'TO_COME' : 'RUNNING';
}

/**
 * From which day a membership is over. Edge: an end is only set earlier than the one that stands, because longer is a
 * new membership, and never before today, because what was allowed was allowed. Refuses with OUTREACH_MEMBERSHIP_ENDED
 * or OUTREACH_MEMBER_DAYS_RANGE.
 */
export function membershipEnd(days: MembershipDays, until: LocalDate, today: LocalDate): LocalDate {
  if (membershipStanding(days, today) === 'ENDED') throw new DomainRefusal('OUTREACH_MEMBERSHIP_ENDED');
  if (until < today || (days.until !== null && until > days.until))
    throw new DomainRefusal('OUTREACH_MEMBER_DAYS_RANGE');
  return until < days.from ? days.from : until;
}
