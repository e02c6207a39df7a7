import type { LocalDate } from './calendar/local-date.ts';

/** Đơn vị hành chính: a ward, commune or special zone with the days on which it stands. */
export interface DatedUnit {
  readonly id: number;
  readonly code: string;
  /** With its kind: Phường Trà Cổ. */
  readonly name: string;
  /** The first day; null: since before the records begin. */
  readonly validFrom: LocalDate | null;
  /** The first day on which it no longer exists; null: it has no end. */
  readonly validTo: LocalDate | null;
}

/** Whether a unit stands on a day. */
export const standsOn = (
  { validFrom, validTo }: Pick<DatedUnit, 'validFrom' | 'validTo'>,
  day: LocalDate,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);
