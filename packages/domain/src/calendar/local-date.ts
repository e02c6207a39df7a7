/** A day in Vietnam, written YYYY-MM-DD. Such texts sort in the order of the days. */
export type LocalDate = string;

// Vietnam has kept +07:00 without summer time since 1975, so no time-zone table is needed.
const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && isoDay(midnight) === text;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  const midnight = new Date(`${date}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + days);
  return isoDay(midnight);
}

/** The same day of another month, or the last one where that month is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: LocalDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The day in Vietnam at a moment: 17:00 UTC is already tomorrow there. */
export function localDateOf(instant: Date): LocalDate {
  return isoDay(inVietnam(instant));
}

/** The moment at which a day begins in Vietnam, moved on by some minutes. */
export function instantOf(date: LocalDate, minuteOfDay = 0): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - VIETNAM_OFFSET_MS + minuteOfDay * 60_000);
}

/** HH:MM in Vietnam. */
export function localTimeOf(instant: Date): string {
  return inVietnam(instant).toISOString().slice(11, 16);
}

function inVietnam(instant: Date): Date {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS);
}

function isoDay(utc: Date): LocalDate {
  return utc.toISOString().slice(0, 10);
}
