import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';

const TIME_CHARACTERS = 5;

/** 08:12 on the same day, 21/11/2026 08:12 on any other. */
export function momentText(moment: string | Date, now: Date): string {
  const instant = new Date(moment);
  const text = formatDateTime(instant);
  return formatDate(instant) === formatDate(now) ? text.slice(-TIME_CHARACTERS) : text;
}
