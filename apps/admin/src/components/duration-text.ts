type Translate = (key: string, options: Record<string, number>) => string;

const MINUTE_MS = 60_000;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;

/** How long something took or is still to take, by the clock and not by working hours: 2 ngày 3 giờ, 40 phút. */
export function durationText(translate: Translate, milliseconds: number): string {
  const text = (unit: string, count: number, rest = 0) =>
    translate(`crossChecks.duration.${unit}`, { smart_count: count, rest });
  const minutes = Math.floor(Math.abs(milliseconds) / MINUTE_MS);
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const days = Math.floor(hours / HOURS_PER_DAY);
  if (days > 0) {
    const rest = hours % HOURS_PER_DAY;
    return rest > 0 ? text('daysHours', days, rest) : text('days', days);
  }
  if (hours > 0) {
    const rest = minutes % MINUTES_PER_HOUR;
    return rest > 0 ? text('hoursMinutes', hours, rest) : text('hours', hours);
  }
  return minutes > 0 ? text('minutes', minutes) : text('moment', 0);
}
