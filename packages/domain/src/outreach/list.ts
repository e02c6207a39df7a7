import { addDays, instantOf, localDateOf } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';

/** Who goes from door to door. */
export const OUTREACH_TEAM_KINDS = ['DIGITAL_TEAM', 'YOUTH_UNION', 'WOMENS_UNION', 'POLICE'] as const;
export type OutreachTeamKind = (typeof OUTREACH_TEAM_KINDS)[number];

export const OUTREACH_LIST_STATES = ['OPEN', 'CLOSED', 'EXPIRED'] as const;
export type OutreachListState = (typeof OUTREACH_LIST_STATES)[number];

export const OUTREACH_LIST_DAYS = { usual: 14, most: 30 } as const;
/** A list is for the evenings of one team; a ward as a whole does not leave the office on a sheet of paper or a phone. */
export const OUTREACH_PEOPLE_AT_MOST = 500;
/** How long the names of an ended list are kept, for questions about a visit. */
export const OUTREACH_NAMES_KEPT_DAYS = 30;

/** Midnight (UTC+7) at the end of the last of so many days, the day of drawing being the first. */
export function outreachListEnd(drawnAt: Date, days: number): Date {
  if (!Number.isInteger(days) || days < 1 || days > OUTREACH_LIST_DAYS.most)
    throw new DomainRefusal('OUTREACH_DAYS_RANGE', { most: OUTREACH_LIST_DAYS.most });
  return instantOf(addDays(localDateOf(drawnAt), days));
}

interface ListMoments {
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
}

/** Where a list stands: it ends by itself, so nothing has to be done for that and nothing is kept of it. */
export function outreachListState({ expiresAt, closedAt }: ListMoments, now: Date): OutreachListState {
  if (closedAt !== null && closedAt < expiresAt) return 'CLOSED';
  return now >= expiresAt ? 'EXPIRED' : 'OPEN';
}

/** The moment from which nothing of the list may be read or visited. */
export const outreachListEndedAt = ({ expiresAt, closedAt }: ListMoments): Date =>
  closedAt !== null && closedAt < expiresAt ? closedAt : expiresAt;

/** How many people a drawing has found, or why it is not made. */
export function checkDrawnPeople(people: number): void {
  if (people === 0) throw new DomainRefusal('OUTREACH_NOBODY_WAITS');
  if (people > OUTREACH_PEOPLE_AT_MOST)
    throw new DomainRefusal('OUTREACH_LIST_TOO_LONG', { people, most: OUTREACH_PEOPLE_AT_MOST });
}
