import { DomainRefusal } from '../refusal.ts';
import { withoutDiacritics } from './names.ts';

const CHECK_WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * The name of an agency or organisation: one line of 3 to 200 characters, NFC, with at least two letters.
 *
 * Edge: unlike a person's it holds digits and punctuation ("Công ty TNHH 2 thành viên A & B"). It must be writable
 * in ASCII without its diacritics, because the notice by SMS needs that form.
 */
export function parseOrganisationName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[–—]/gu, '-')
    .trim()
    .replace(/\s+/gu, ' ');
  const length = [...name].length;
  const isWritable = /^[A-Za-z0-9 .,&'"()/+:-]+$/.test(withoutDiacritics(name));
  if (!isWritable || length < 3 || length > 200 || !/\p{L}.*\p{L}/u.test(name)) {
    throw new DomainRefusal('ORGANISATION_NAME_FORMAT');
  }
  return name;
}

/**
 * Reads a tax or enterprise code (mã số thuế, mã số doanh nghiệp) and gives its 10 or 13 digits.
 *
 * Edge: the tenth digit checks the nine before it; a branch carries three more after a hyphen, which is dropped. A code
 * that lost its leading zero in a spreadsheet has nine digits and is refused, never padded.
 */
export function parseOrganisationIdentifier(text: string): string {
  const digits = text.replace(/[\s.-]/gu, '');
  if (!/^[0-9]{10}(?:[0-9]{3})?$/.test(digits)) throw new DomainRefusal('ORGANISATION_IDENTIFIER_FORMAT');
  const sum = CHECK_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  if (10 - (sum % 11) !== Number(digits[9])) throw new DomainRefusal('ORGANISATION_IDENTIFIER_FORMAT');
  return digits;
}
