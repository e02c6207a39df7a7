import { isLocalDate, type LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';

const OLDEST_YEARS = 130;

/**
 * The outcome of comparing an application with the National Population Database: everything matches, something
 * differs, the number is not there, or the database gave no answer in time and an officer must judge without it.
 */
export const POPULATION_CHECK_OUTCOMES = ['MATCHED', 'MISMATCHED', 'NOT_FOUND', 'UNAVAILABLE'] as const;
export type PopulationCheckOutcome = (typeof POPULATION_CHECK_OUTCOMES)[number];

/** A date of birth: a day that exists, not in the future and not longer ago than anyone lives. */
export function parseDateOfBirth(text: string, today: LocalDate): LocalDate {
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${today.slice(4)}`;
  if (!isLocalDate(text) || text > today || text < oldest) throw new DomainRefusal('DATE_OF_BIRTH_INVALID');
  return text;
}

/** A permanent address (nơi thường trú) as one line of 5 to 300 characters, NFC, with single spaces. */
export function parseAddress(text: string): string {
  const address = text.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (address.length < 5 || address.length > 300 || /\p{Cc}/u.test(address))
    throw new DomainRefusal('ADDRESS_FORMAT');
  return address;
}
