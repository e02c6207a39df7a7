import { dueAtAfterWorkingDays } from '../calendar/working-calendar.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { AgencyState } from './lifecycle.ts';

/**
 * Whether an agency is silent: it has open questions and has answered nothing for longer than its answer time.
 *
 * Edge: silence begins with the oldest open question or with the last answer, whichever was later, so an agency that was
 * asked nothing for a month and then a first question is not silent on that day. A suspended one is not asked.
 */
export function isAgencySilent(
  agency: {
    readonly state: AgencyState;
    readonly answerWithinDays: number;
    /** Null: no question is open. */
    readonly oldestOpenAt: Date | null;
    /** Null: it has never answered. */
    readonly lastAnswerAt: Date | null;
  },
  calendar: WorkingCalendar,
  now: Date,
): boolean {
  const { state, answerWithinDays, oldestOpenAt, lastAnswerAt } = agency;
  if (state === 'SUSPENDED' || oldestOpenAt === null) return false;
  const since = lastAnswerAt !== null && lastAnswerAt > oldestOpenAt ? lastAnswerAt : oldestOpenAt;
  return dueAtAfterWorkingDays(calendar, since, answerWithinDays) < now;
}
