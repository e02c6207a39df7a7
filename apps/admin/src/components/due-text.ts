import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';

/** A limit that ends at 24:00 would read as the next day's 00:00, so it is named by the day that it ends. */
export function dueText(
  translate: (key: string, options: Record<string, string>) => string,
  dueAt: string | Date,
): string {
  const instant = new Date(dueAt);
  const moment = formatDateTime(instant);
  return moment.endsWith(' 00:00')
    ? translate('deadline.untilMidnight', { date: formatDate(new Date(instant.getTime() - 1)) })
    : moment;
}
