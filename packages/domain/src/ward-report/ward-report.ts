import { addDays, weekday, type LocalDate } from '../calendar/local-date.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

/** What a report covers: the week or the month that has ended, or days that somebody chose. */
export const REPORT_PERIODS = ['WEEKLY', 'MONTHLY', 'ON_DEMAND'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];
/** What comes round by itself. */
export type ScheduledPeriod = Exclude<ReportPeriod, 'ON_DEMAND'>;

export const WARD_REPORT_STATES = ['DRAFTED', 'ISSUED'] as const;
export type WardReportState = (typeof WARD_REPORT_STATES)[number];

export const REPORT_ACTIONS = ['COMMENT', 'ISSUE'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/**
 * The life of a report to the steering group (Tổ công tác Đề án 06).
 *
 * Edge: its figures are frozen when it is drafted; a comment changes words only. What was issued has left the house and
 * is not changed: the next report says what was wrong.
 */
export const wardReportLifecycle = defineLifecycle<WardReportState, ReportAction>({
  initial: 'DRAFTED',
  transitions: { DRAFTED: { COMMENT: 'DRAFTED', ISSUE: 'ISSUED' }, ISSUED: {} },
});

/** Days of a report, both belong to it. */
export interface PeriodDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const LAST_WEEKDAY = 7;
/** Every month has this day. */
const LAST_MONTHLY_DAY = 28;

/** The day on which a report is drafted: 1 (Monday) to 7 of the week, 1 to 28 of the month. Refuses with REPORT_DAY_INVALID. */
export function parseReportDay(period: ScheduledPeriod, day: number): number {
  const last = period === 'WEEKLY' ? LAST_WEEKDAY : LAST_MONTHLY_DAY;
  if (!Number.isInteger(day) || day < 1 || day > last) throw new DomainRefusal('REPORT_DAY_INVALID');
  return day;
}

/**
 * The last time at which a report was due, on or before today, and the days that it covers: the seven days before the
 * day of the week, or the calendar month before the day of the month.
 *
 * Edge: a server that stood still on the day finds the same period the day after, so none is left out and none comes twice.
 */
export function lastReportPeriod(
  { period, day }: { readonly period: ScheduledPeriod; readonly day: number },
  today: LocalDate,
): PeriodDays & { readonly dueOn: LocalDate } {
  if (period === 'WEEKLY') {
    const dueOn = addDays(today, -((weekday(today) - day + LAST_WEEKDAY) % LAST_WEEKDAY));
    return { dueOn, from: addDays(dueOn, -LAST_WEEKDAY), to: addDays(dueOn, -1) };
  }
  const ofThisMonth = dayOfMonth(today, day);
  const dueOn = ofThisMonth <= today ? ofThisMonth : dayOfMonth(dayBeforeMonth(today), day);
  const to = dayBeforeMonth(dueOn);
  return { dueOn, from: dayOfMonth(to, 1), to };
}

/** From the first of a month this many days lead into the next, whatever its length. */
const LONGEST_MONTH_DAYS = 31;

/**
 * The next day on which a report will be drafted by itself: it happens in the night, so the round of today is behind us.
 *
 * Edge: a schedule that is set on its own day finds that round missing in the night that follows, and makes it up.
 */
export function nextReportOn(
  {
    sinceOn,
    ...schedule
  }: { readonly period: ScheduledPeriod; readonly day: number; readonly sinceOn: LocalDate },
  today: LocalDate,
): LocalDate {
  const { dueOn } = lastReportPeriod(schedule, today);
  if (dueOn === today && sinceOn === today) return addDays(today, 1);
  if (schedule.period === 'WEEKLY') return addDays(dueOn, LAST_WEEKDAY);
  return dayOfMonth(addDays(dayOfMonth(dueOn, 1), LONGEST_MONTH_DAYS), schedule.day);
}

const dayOfMonth = (date: LocalDate, day: number): LocalDate =>
  `${date.slice(0, 8)}${String(day).padStart(2, '0')}`;
const dayBeforeMonth = (date: LocalDate): LocalDate => addDays(dayOfMonth(date, 1), -1);

const LONGEST_PERIOD_DAYS = 366;

/** Days that somebody chose for a report: whole days, in order, at most a year, and none ahead. Refuses with REPORT_DAYS_INVALID. */
export function parseReportDays({ from, to }: PeriodDays, today: LocalDate): PeriodDays {
  if (from > to || to > today || addDays(from, LONGEST_PERIOD_DAYS) <= to)
    throw new DomainRefusal('REPORT_DAYS_INVALID');
  return { from, to };
}

/** Nơi nhận of the dispatch of 2023: who receives a report until the head names others. */
export const USUAL_RECIPIENTS: readonly string[] = [
  'Thường trực Tổ công tác Đề án 06 (B/c);',
  'TT Thành ủy – HĐND TP (B/c);',
  'CT, các PCT UBND TP (C/đ);',
  'Các phòng, ban trực thuộc UBND TP (T/h);',
  'VP1, P2, V5;',
  'Lưu: VP.',
];

const LONGEST_COMMENT = 4_000;

/** Nhận xét, kiến nghị of the head; null when there is none. Refuses with REPORT_COMMENT_TOO_LONG. */
export function parseReportComment(text: string): string | null {
  const comment = text.normalize('NFC').trim();
  if (comment.length > LONGEST_COMMENT) throw new DomainRefusal('REPORT_COMMENT_TOO_LONG');
  return comment === '' ? null : comment;
}

const MOST_RECIPIENTS = 20;
const LONGEST_RECIPIENT = 200;

/** The lines under "Nơi nhận", empty ones left out. Refuses with REPORT_RECIPIENTS_INVALID when none is left, or too much. */
export function parseReportRecipients(lines: readonly string[]): string[] {
  const recipients = lines.map((line) => line.normalize('NFC').trim()).filter((line) => line !== '');
  if (
    recipients.length === 0 ||
    recipients.length > MOST_RECIPIENTS ||
    recipients.some((line) => line.length > LONGEST_RECIPIENT)
  )
    throw new DomainRefusal('REPORT_RECIPIENTS_INVALID');
  return recipients;
}
