import type { LocalDate } from '../calendar/local-date.ts';

/** What makes two applications look like one person's. */
export const DUPLICATE_SIGNALS = [
  'SAME_NAME_AND_BIRTH_DATE',
  'SAME_NAME_CLOSE_BIRTH_DATE',
  'SAME_PHONE',
  'SIMILAR_PORTRAIT',
] as const;
export type DuplicateSignal = (typeof DUPLICATE_SIGNALS)[number];

/** Bits of 64 in which the prints of two portraits of one picture may differ after resizing and compressing. */
export const SIMILAR_PORTRAIT_DISTANCE = 6;
export const BIRTH_DATE_TOLERANCE_DAYS = 31;

const DAY_MS = 86_400_000;

interface Person {
  /** The name in its search form. */
  readonly searchName: string;
  readonly dateOfBirth: LocalDate | null;
  readonly phoneNumber: string;
  /** 64 bits that stay nearly the same for the same picture. */
  readonly portraitPrint: bigint | null;
}

/**
 * The signals that two applications under different numbers may belong to one person, strongest first.
 *
 * Edge: a signal proves nothing: twins, namesakes and a family's one phone give signals too, so a person looks. Dates
 * are close within a month, with day and month exchanged, or one year apart on the same day: the usual slips.
 */
export function duplicateSignals(a: Person, b: Person): DuplicateSignal[] {
  const signals: DuplicateSignal[] = [];
  if (a.searchName === b.searchName && a.dateOfBirth !== null && b.dateOfBirth !== null) {
    if (a.dateOfBirth === b.dateOfBirth) signals.push('SAME_NAME_AND_BIRTH_DATE');
    else if (areClose(a.dateOfBirth, b.dateOfBirth)) signals.push('SAME_NAME_CLOSE_BIRTH_DATE');
  }
  if (a.phoneNumber === b.phoneNumber) signals.push('SAME_PHONE');
  if (
    a.portraitPrint !== null &&
    b.portraitPrint !== null &&
    portraitDistance(a.portraitPrint, b.portraitPrint) <= SIMILAR_PORTRAIT_DISTANCE
  ) {
    signals.push('SIMILAR_PORTRAIT');
  }
  return signals;
}

/** In how many of 64 bits two prints differ. Edge: a database hands the highest bit out as a sign. */
export function portraitDistance(a: bigint, b: bigint): number {
  let bits = BigInt.asUintN(64, a ^ b);
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count += 1;
  return count;
}

function areClose(a: LocalDate, b: LocalDate): boolean {
  const [yearA = '', monthA = '', dayA = ''] = a.split('-');
  const [yearB = '', monthB = '', dayB = ''] = b.split('-');
  if (Math.abs(Date.parse(a) - Date.parse(b)) <= BIRTH_DATE_TOLERANCE_DAYS * DAY_MS) return true;
  if (yearA === yearB) return monthA === dayB && dayA === monthB;
  return monthA === monthB && dayA === dayB && Math.abs(Number(yearA) - Number(yearB)) === 1;
}
