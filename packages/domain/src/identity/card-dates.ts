import type { LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';
import { parsePaperDate } from './foreign-papers.ts';

/**
 * The day on which an identity card was given (ngày cấp thẻ): not in the future, and not before its holder was born.
 * Refuses with DATE_INVALID. A birth date that is missing or in the future is wrong itself and says nothing here.
 */
export function parseCardIssuedOn(
  text: string,
  { today, dateOfBirth }: { readonly today: LocalDate; readonly dateOfBirth: LocalDate | null },
): LocalDate {
  const issuedOn = parsePaperDate(text);
  const isBeforeBirth = dateOfBirth !== null && dateOfBirth <= today && issuedOn < dateOfBirth;
  if (issuedOn > today || isBeforeBirth) {
    throw new DomainRefusal('DATE_INVALID');
  }
  return issuedOn;
}

/**
 * The last day of an identity card (có giá trị đến): after the day on which it was given. Refuses with DATE_INVALID.
 *
 * Edge: null is a card that never expires, given at 60 or later. A last day that is past is no mistake of the form; what
 * follows from it is for eligibility and the term to say.
 */
export function parseCardExpiresOn(text: string | null, issuedOn: LocalDate): LocalDate | null {
  if (text === null) return null;
  const expiresOn = parsePaperDate(text);
  if (expiresOn <= issuedOn) throw new DomainRefusal('DATE_INVALID');
  return expiresOn;
}
