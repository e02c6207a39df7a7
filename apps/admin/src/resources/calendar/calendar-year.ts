import { addDays, createWorkingCalendar } from '@dinhdanh/domain/formats';

import type { CalendarDayKind, CalendarDayStatus } from '../../generated/graphql.ts';
import type { CalendarDay } from '../../providers/data-provider.ts';

/** The years that the server keeps a calendar for. */
export const FIRST_YEAR = 2022;
export const LAST_YEAR = 2100;

const DAYS_PER_WEEK = 7;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** How a day looks: what it is, or, where that is not certain, how certain it is. */
export type DayMark = CalendarDayKind | Exclude<CalendarDayStatus, 'ANNOUNCED'>;

export const DAY_MARKS: readonly DayMark[] = [
  'HOLIDAY',
  'COMPENSATORY',
  'SWAPPED_OFF',
  'SWAPPED_WORKING',
  'PROJECTED',
  'PENDING_LAW',
];

export const markOf = ({ kind, status }: Pick<CalendarDay, 'kind' | 'status'>): DayMark =>
  status === 'ANNOUNCED' ? kind : status;

/** 0 is Monday, 6 is Sunday: weeks begin with the first working day. */
export const weekdayOf = (date: string): number =>
  (new Date(`${date}T00:00:00Z`).getUTCDay() + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK;

const isWeekday = (date: string): boolean => weekdayOf(date) < DAYS_PER_WEEK - 2;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

export interface Month {
  readonly number: number;
  /** Weeks from Monday to Sunday; null where the week belongs to the neighbouring month. */
  readonly weeks: readonly (readonly (string | null)[])[];
}

export function monthsOf(year: number): Month[] {
  return MONTHS.map((number) => {
    const prefix = `${year}-${twoDigits(number)}`;
    const first = `${prefix}-01`;
    const days: (string | null)[] = Array.from({ length: weekdayOf(first) }, () => null);
    for (let date = first; date.startsWith(prefix); date = addDays(date, 1)) days.push(date);
    while (days.length % DAYS_PER_WEEK > 0) days.push(null);
    return {
      number,
      weeks: Array.from({ length: days.length / DAYS_PER_WEEK }, (_, week) =>
        days.slice(week * DAYS_PER_WEEK, (week + 1) * DAYS_PER_WEEK),
      ),
    };
  });
}

export interface YearSummary {
  readonly workingDays: number;
  /** Decided as a policy and not a law yet: not counted as days off. */
  readonly pending: readonly string[];
  /** Counted as they will be by law, though no notice names them yet. */
  readonly projected: readonly string[];
}

/**
 * Working days of a year by the same rule as the terms of applications. A projected or pending day is named only where
 * it makes a difference to what its weekday says.
 */
export function summaryOf(year: number, days: readonly CalendarDay[]): YearSummary {
  const matters = days.filter(({ date, kind }) => isWeekday(date) !== (kind === 'SWAPPED_WORKING'));
  const datesOf = (status: CalendarDayStatus) =>
    matters.filter((day) => day.status === status).map(({ date }) => date);
  return {
    workingDays: createWorkingCalendar(days).countWorkingDaysBetween(
      `${year - 1}-12-31`,
      `${year + 1}-01-01`,
    ),
    pending: datesOf('PENDING_LAW'),
    projected: datesOf('PROJECTED'),
  };
}

/** Neighbouring days that are the same: what is written below a month. */
export interface DayRun {
  readonly kind: CalendarDayKind;
  readonly status: CalendarDayStatus;
  readonly first: string;
  readonly last: string;
}

export function runsOf(days: readonly CalendarDay[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const { date, kind, status } of days) {
    const open = runs.at(-1);
    if (open && open.kind === kind && open.status === status && addDays(open.last, 1) === date)
      runs[runs.length - 1] = { ...open, last: date };
    else runs.push({ kind, status, first: date, last: date });
  }
  return runs;
}

/** The number of the day within its month, as it stands in the picture. */
export const dayNumber = (date: string): number => Number(date.slice(-2));

/** 24/11: the year stands above. */
export const dayAndMonth = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}`;

export const runText = ({ first, last }: DayRun): string =>
  first === last ? String(dayNumber(first)) : `${dayNumber(first)}–${dayNumber(last)}`;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -DAYS_PER_WEEK,
  ArrowDown: DAYS_PER_WEEK,
};

/** Where an arrow key leads from a day of the picture; the ends of the year hold. Undefined for any other key. */
export function dayAfterKey(date: string, key: string): string | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const target = addDays(date, step);
  return target.slice(0, 4) === date.slice(0, 4) ? target : date;
}
