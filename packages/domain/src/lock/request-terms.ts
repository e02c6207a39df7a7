import { addDays, instantOf, localDateOf } from '../calendar/local-date.ts';
import {
  dueAtAfterWorkingDays,
  workingMinutesLeft,
  type WorkingCalendar,
} from '../calendar/working-calendar.ts';
import { regimeOn, type LegalRegime } from '../legal-regime.ts';

/** Which clock runs: to examine and forward, to decide; none once it is over. */
export const LOCK_REQUEST_STAGES = ['EXAMINATION', 'DECISION'] as const;
export type LockRequestStage = (typeof LOCK_REQUEST_STAGES)[number];

const EXAMINATION_WORKING_DAYS = 1;
const DECISION_WORKING_DAYS = 2;
/** Half a working day: from then on a request is coming due. The product's own figure. */
const COMING_DUE_MINUTES = 240;

const ARTICLES: Readonly<Record<LegalRegime, string>> = {
  ND59_2022: 'Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP',
  ND69_2024: 'Điều 15 Nghị định 69/2024/NĐ-CP',
};

interface LockRequestClock {
  readonly regime: LegalRegime;
  readonly stage: LockRequestStage;
  /** The midnight that ends the last day of the stage; overdue from this moment on. */
  readonly dueAt: Date;
  readonly workingDays: number;
  readonly legalBasis: string;
}

/**
 * The first clock of a request: under Decree 59 the decision itself, under Decree 69 the examination.
 *
 * @legal 02 ngày làm việc: Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP; 01 ngày làm việc để kiểm tra và chuyển: Điều 15 Nghị
 * định 69/2024/NĐ-CP; cách tính: Điều 147, 148 Bộ luật Dân sự 2015.
 *
 * Edge: the decree of the day of receipt, Vietnamese time, judges the whole matter: one second after 30 June 2024 two
 * stages apply. The day of receipt is not counted.
 */
export function lockRequestClock(receivedAt: Date, calendar: WorkingCalendar): LockRequestClock {
  const regime = regimeOn(localDateOf(receivedAt));
  return regime === 'ND59_2022'
    ? clockOf(regime, 'DECISION', DECISION_WORKING_DAYS, receivedAt, calendar)
    : clockOf(regime, 'EXAMINATION', EXAMINATION_WORKING_DAYS, receivedAt, calendar);
}

/**
 * The second clock of a request under Decree 69, from the day on which it was forwarded.
 *
 * @legal 02 ngày làm việc từ khi nhận được: Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: forwarding late does not shorten the time to decide; the examination stays recorded as late.
 */
export function lockDecisionClock(forwardedAt: Date, calendar: WorkingCalendar): LockRequestClock {
  return clockOf('ND69_2024', 'DECISION', DECISION_WORKING_DAYS, forwardedAt, calendar);
}

/** Whether half a working day or less is left, and the term has not passed. */
export function isComingDue(dueAt: Date, now: Date, calendar: WorkingCalendar): boolean {
  return now < dueAt && workingMinutesLeft(calendar, now, dueAt) <= COMING_DUE_MINUTES;
}

/**
 * The latest end of a term of which half a working day or less is left: what is due up to then, and after now, is coming
 * due. For lists, which compare moments and do not ask the calendar row by row.
 */
export function comingDueUntil(now: Date, calendar: WorkingCalendar): Date {
  let day = localDateOf(now);
  // Days off in a row are few; the next working day alone has more minutes than that.
  while (workingMinutesLeft(calendar, now, instantOf(addDays(day, 2))) <= COMING_DUE_MINUTES)
    day = addDays(day, 1);
  const until = instantOf(addDays(day, 1));
  return workingMinutesLeft(calendar, now, until) <= COMING_DUE_MINUTES ? until : instantOf(day);
}

function clockOf(
  regime: LegalRegime,
  stage: LockRequestStage,
  workingDays: number,
  from: Date,
  calendar: WorkingCalendar,
): LockRequestClock {
  return {
    ...{ regime, stage, workingDays, legalBasis: ARTICLES[regime] },
    dueAt: dueAtAfterWorkingDays(calendar, from, workingDays),
  };
}
