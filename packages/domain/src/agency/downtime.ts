import { DomainRefusal } from '../refusal.ts';

/** Planned maintenance (bảo trì), during which an agency is not asked. */
export interface DowntimeRange {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const LONGEST_DAYS = 30;
const FURTHEST_AHEAD_DAYS = 365;
const DAY_MS = 86_400_000;

/**
 * Refuses a downtime that cannot be meant: it ends after it begins and ahead of now, lasts 30 days at most, and begins
 * within a year.
 *
 * Edge: it may have begun already: an agency that tells us late is left alone from now on.
 */
export function assertDowntimeRange({ startsAt, endsAt }: DowntimeRange, now: Date): void {
  const lasts = endsAt.getTime() - startsAt.getTime();
  const isFarAhead = startsAt.getTime() > now.getTime() + FURTHEST_AHEAD_DAYS * DAY_MS;
  if (lasts <= 0 || lasts > LONGEST_DAYS * DAY_MS || endsAt <= now || isFarAhead)
    throw new DomainRefusal('DOWNTIME_RANGE');
}
