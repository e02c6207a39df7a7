import { addDays, type LocalDate } from '../calendar/local-date.ts';

/** How many whole days the pace is read from: four weeks, so that every day of the week counts the same. */
export const PACE_WINDOW_DAYS = 28;

/** The days that a pace is read from; both ends belong to it. */
export interface PaceWindow {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: number;
}

/**
 * The last whole days before today, at most PACE_WINDOW_DAYS, and none before the campaign. Null: there is no whole day
 * yet, on the day of the order and before it.
 *
 * Edge: today is left out. At nine in the morning it would pull every pace down, and at midnight it would jump.
 */
export function paceWindow({
  issuedOn,
  today,
}: {
  readonly issuedOn: LocalDate;
  readonly today: LocalDate;
}): PaceWindow | null {
  const earliest = addDays(today, -PACE_WINDOW_DAYS);
  const from = earliest > issuedOn ? earliest : issuedOn;
  const days = daysBetween(from, today);
  return days < 1 ? null : { from, to: addDays(today, -1), days };
}

/** People per day, one decimal. Zero without a window: nothing has been seen yet. */
export const pacePerDay = (activated: number, days: number): number =>
  days === 0 ? 0 : Math.round((activated * 10) / days) / 10;

/**
 * People per day that must activate from today until the day the campaign is due, that day included, rounded up: half a
 * person short is one person short. Null when nothing can be asked any more or is asked: no day is set, or it has gone by.
 *
 * Edge: calendar days and not working days. People activate on Sundays too, and the pace above counts Sundays.
 */
export function neededPace({
  remaining,
  dueOn,
  today,
}: {
  readonly remaining: number;
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
}): number | null {
  if (remaining === 0) return 0;
  if (dueOn === null || dueOn < today) return null;
  return Math.ceil(remaining / (daysBetween(today, dueOn) + 1));
}

/** Days from one day to another: 0 for the same. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
