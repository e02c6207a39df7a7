import { formatDate, formatDateTime, localDateOf } from '@dinhdanh/domain/formats';
import type { AppointmentTexts } from '@dinhdanh/i18n/portal';

/** Thứ hai, 23/11/2026. */
export function dayText(words: AppointmentTexts, day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return words.dayOfWeek(words.weekdays[weekday] ?? '', formatDate(day));
}

/** 08:30 in Vietnam. */
export function timeText(startsAt: string): string {
  return formatDateTime(new Date(startsAt)).slice(-5);
}

/** 08:30, thứ hai … : the time first, as it is asked for at the door. */
export function momentText(words: AppointmentTexts, startsAt: string): string {
  return `${timeText(startsAt)}, ${dayText(words, localDateOf(new Date(startsAt)))}`;
}
