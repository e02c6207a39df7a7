import { DomainRefusal } from '../refusal.ts';

/**
 * Reads a number of people from a Vietnamese target sheet.
 *
 * Edge: the dot groups thousands: "1.404" is one thousand four hundred and four. Anything that could also be read as
 * a fraction ("1.40", "1,404") is refused and not guessed.
 */
export function parseTargetCount(text: string): number {
  const written = text.trim();
  const count = Number(written.replaceAll('.', ''));
  if (!/^(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)$/.test(written) || !Number.isSafeInteger(count)) {
    throw new DomainRefusal('TARGET_COUNT_FORMAT');
  }
  return count;
}
