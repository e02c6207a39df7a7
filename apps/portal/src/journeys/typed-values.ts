import { isLocalDate } from '@dinhdanh/domain/formats';

/** The digits of a code, without the blanks that people type. */
export function digitsOf(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

/** Whether a rule of the domain can read what was typed. */
export function isReadable(parse: (text: string) => string, text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Day, month and year as typed, such as 5, 4 and 2004; null when there is no such day. */
export function localDateOfParts(day: string, month: string, year: string): string | null {
  const date = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

/** HS-2026-000123 as people copy it from a message: small letters, spaces, long dashes. Null when it is none. */
export function parseCaseCode(text: string, prefix: 'HS' | 'LH'): string | null {
  const [, letters, year, number] =
    /^([A-Z]{2})-?([0-9]{4})-?([0-9]{6})$/.exec(
      text
        .toUpperCase()
        .trim()
        .replace(/[\s.–—-]+/g, '-'),
    ) ?? [];
  return letters === prefix ? `${letters}-${year}-${number}` : null;
}
