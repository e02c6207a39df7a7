import { DomainRefusal } from '../refusal.ts';
import { addDays, instantOf, localDateOf, weekday } from './local-date.ts';
import type { LocalDate } from './local-date.ts';

/** Nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm việc hoán đổi. */
export const CALENDAR_DAY_KINDS = ['HOLIDAY', 'COMPENSATORY', 'SWAPPED_OFF', 'SWAPPED_WORKING'] as const;
export type CalendarDayKind = (typeof CALENDAR_DAY_KINDS)[number];

/** Named by the yearly notice; fixed by law and not named yet; decided as a policy that is no law yet. */
export const CALENDAR_DAY_STATUSES = ['ANNOUNCED', 'PROJECTED', 'PENDING_LAW'] as const;
export type CalendarDayStatus = (typeof CALENDAR_DAY_STATUSES)[number];

export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: CalendarDayKind;
  readonly status: CalendarDayStatus;
}

export interface WorkingCalendar {
  isWorkingDay(date: LocalDate): boolean;
  /** A day off by the table; an ordinary Saturday or Sunday is not one. */
  isDayOff(date: LocalDate): boolean;
  /** Whether the days after one day up to another hold a projected day that changes what the weekday says. */
  restsOnProjectedDay(after: LocalDate, last: LocalDate): boolean;
  /** The last day of a period of n working days; the day of the event itself is not counted. */
  addWorkingDays(from: LocalDate, n: number): LocalDate;
  /** Working days after one day and before another; none when they are neighbours or the same. */
  countWorkingDaysBetween(after: LocalDate, before: LocalDate): number;
}

const SUNDAY = 0;
const SATURDAY = 6;
const DAY_MS = 86_400_000;
/** Days from 1 January 1970, a Thursday, to the Monday after it. */
const FIRST_MONDAY = 4;
const MINUTES_PER_WORKING_DAY = 480;

// Office hours 07:30-11:30 and 13:30-17:30, in minutes of the day: 480 minutes of work.
const OFFICE_HOURS = [
  { from: 450, to: 690 },
  { from: 810, to: 1050 },
] as const;

/**
 * Working days of state bodies: Monday to Friday, corrected by a table of exceptions handed in as data.
 *
 * @legal ngày làm việc, nghỉ lễ, nghỉ bù, hoán đổi ngày làm việc: Điều 111, 112 Bộ luật Lao động 2019.
 *
 * Edge: a day with status PENDING_LAW never counts, because a policy is not yet a law (24 November 2026); a PROJECTED
 * day does count, because a holiday the law already fixes will come even before the yearly notice names it. A Saturday
 * swapped into work is a working day. Whoever shows a term that rests on a PROJECTED day has to say so.
 */
export function createWorkingCalendar(days: readonly CalendarDay[]): WorkingCalendar {
  const counted = days.filter((day) => day.status !== 'PENDING_LAW');
  const exceptions = new Map(counted.map((day) => [day.date, day.kind]));
  const projected = counted.filter(
    ({ date, kind, status }) => status === 'PROJECTED' && isWeekday(date) !== (kind === 'SWAPPED_WORKING'),
  );

  const isWorkingDay = (date: LocalDate): boolean => {
    const exception = exceptions.get(date);
    return exception === undefined ? isWeekday(date) : exception === 'SWAPPED_WORKING';
  };

  return {
    isWorkingDay,
    isDayOff: (date) => exceptions.has(date) && !isWorkingDay(date),
    restsOnProjectedDay: (after, last) => projected.some(({ date }) => date > after && date <= last),
    addWorkingDays(from, n) {
      if (!Number.isInteger(n) || n < 1) throw new RangeError('A period has at least one working day');
      let date = from;
      for (let counted = 0; counted < n;) {
        date = addDays(date, 1);
        if (isWorkingDay(date)) counted += 1;
      }
      return date;
    },
    countWorkingDaysBetween: (after, before) => countWorkingDays(exceptions, after, before),
  };
}

function isWeekday(date: LocalDate): boolean {
  const day = weekday(date);
  return day !== SUNDAY && day !== SATURDAY;
}

/** Weekdays by arithmetic and the exceptions one by one, because a queue asks this for every row. */
function countWorkingDays(
  exceptions: ReadonlyMap<LocalDate, CalendarDay['kind']>,
  after: LocalDate,
  before: LocalDate,
): number {
  const [first, end] = [dayNumber(after) + 1, dayNumber(before)];
  if (end <= first) return 0;
  let count = weekdaysBefore(end) - weekdaysBefore(first);
  for (const [date, kind] of exceptions) {
    if (date <= after || date >= before) continue;
    if (kind === 'SWAPPED_WORKING') count += isWeekday(date) ? 0 : 1;
    else count -= isWeekday(date) ? 1 : 0;
  }
  return count;
}

const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** Mondays to Fridays from Monday 5 January 1970 to the eve of a day. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day - FIRST_MONDAY;
  return Math.floor(sinceMonday / 7) * 5 + Math.min(sinceMonday % 7, 5);
}

/**
 * Refuses a kind of day that cannot fall on that date, with DATE_INVALID.
 *
 * @legal hoán đổi ngày làm việc: Điều 111, 112 Bộ luật Lao động 2019.
 *
 * Edge: only a Saturday or Sunday can be swapped into work; on any other day everybody works anyway.
 */
export function assertKindFitsDay(date: LocalDate, kind: CalendarDayKind): void {
  if (kind === 'SWAPPED_WORKING' && isWeekday(date)) throw new DomainRefusal('DATE_INVALID');
}

/**
 * The moment a period of working days is over: the midnight that ends its last day, as an exclusive end.
 *
 * @legal thời hạn: Điều 147, 148 Bộ luật Dân sự 2015.
 *
 * Edge: the day of receipt is not counted whatever the hour, and the last day runs to 24:00, not to the end of office
 * hours: a request of two working days received on Friday afternoon is due at the end of Tuesday.
 */
export function dueAtAfterWorkingDays(calendar: WorkingCalendar, receivedAt: Date, n: number): Date {
  return instantOf(addDays(calendar.addWorkingDays(localDateOf(receivedAt), n), 1));
}

/**
 * Office minutes between now and a deadline, for display; negative once overdue.
 *
 * Edge: zero does not say overdue. In the evening of the last day no working time is left and the deadline still
 * stands; whether it has passed is `dueAt < now`.
 */
export function workingMinutesLeft(calendar: WorkingCalendar, now: Date, dueAt: Date): number {
  const sign = now <= dueAt ? 1 : -1;
  const [start, end] = sign === 1 ? [now, dueAt] : [dueAt, now];
  const [firstDate, lastDate] = [localDateOf(start), localDateOf(end)];
  if (firstDate === lastDate) return signed(sign, officeMinutes(calendar, firstDate, start, end));

  return signed(
    sign,
    officeMinutes(calendar, firstDate, start, end) +
      MINUTES_PER_WORKING_DAY * calendar.countWorkingDaysBetween(firstDate, lastDate) +
      officeMinutes(calendar, lastDate, start, end),
  );
}

/** Office time of one day that lies within the period, in minutes with their fraction. */
function officeMinutes(calendar: WorkingCalendar, date: LocalDate, start: Date, end: Date): number {
  if (!calendar.isWorkingDay(date)) return 0;
  let milliseconds = 0;
  for (const { from, to } of OFFICE_HOURS) {
    const opens = Math.max(instantOf(date, from).getTime(), start.getTime());
    const closes = Math.min(instantOf(date, to).getTime(), end.getTime());
    milliseconds += Math.max(0, closes - opens);
  }
  return milliseconds / 60_000;
}

/** Whole minutes with a sign, and never minus zero. */
function signed(sign: 1 | -1, minutes: number): number {
  const whole = Math.trunc(minutes);
  return whole === 0 ? 0 : sign * whole;
}
