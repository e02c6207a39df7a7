import { addDays } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { CrossCheckState } from './lifecycle.ts';
import type { CrossCheckedPaperType } from '../paper/paper-type.ts';

/** Days after which a confirmed paper is asked about again although nothing happened. Our own figures. */
const RECHECK_AFTER_DAYS: Readonly<Record<CrossCheckedPaperType, number>> = {
  HEALTH_INSURANCE: 90,
  DRIVING_LICENCE: 180,
  VEHICLE_REGISTRATION: 180,
  TAX_CODE: 365,
  PASSPORT: 180,
};

/** An agency that could not be reached is asked again on the next day. */
const RETRY_AFTER_DAYS = 1;

/** So often one question is sent to an agency that fails, before an officer is told. */
export const AGENCY_ATTEMPTS = 8;

/**
 * The day on which a paper is asked about again, or null: not by itself.
 *
 * Edge: a document that ends is asked about on the day after its last good day, even when the usual interval would be
 * longer; whatever was contradicted waits for a person.
 */
export function recheckOn(
  type: CrossCheckedPaperType,
  { state, validUntil }: { readonly state: CrossCheckState; readonly validUntil: LocalDate | null },
  today: LocalDate,
): LocalDate | null {
  if (state === 'UNAVAILABLE') return addDays(today, RETRY_AFTER_DAYS);
  if (state !== 'MATCHED') return null;
  const usual = addDays(today, RECHECK_AFTER_DAYS[type]);
  const afterEnd = validUntil === null ? null : addDays(validUntil, 1);
  return afterEnd !== null && afterEnd < usual ? afterEnd : usual;
}

/** Why a confirmed paper is asked about again on its day: it has ended, or the interval has passed. */
export function recheckCause(validUntil: LocalDate | null, today: LocalDate): 'EXPIRED' | 'SCHEDULED' {
  return validUntil !== null && validUntil < today ? 'EXPIRED' : 'SCHEDULED';
}
