import { DomainRefusal } from '../refusal.ts';

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A full name in the form in which it is kept: composed Unicode, single spaces, letter case as written.
 *
 * Edge: the same name typed on another keyboard arrives as other bytes (combining marks); without composing it, a
 * search would not find it. One word is a name too, and names of minority peoples carry apostrophes and hyphens.
 * Letters that cannot be written without diacritics in ASCII are refused, because the notice by SMS needs that form.
 */
export function normaliseName(text: string): string {
  const name = text.normalize('NFC').replace(/’/gu, "'").trim().replace(/\s+/gu, ' ');
  const isWritable = /^\p{L}[\p{L}' -]*$/u.test(name) && /^[A-Za-z' -]+$/.test(withoutDiacritics(name));
  const length = [...name].length;
  if (!isWritable || length < 2 || length > 80) throw new DomainRefusal('FULL_NAME_FORMAT');
  return name;
}

/** The text without tone and vowel marks. Edge: đ has no combining mark, so stripping marks alone leaves it. */
export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đð]/gu, 'd')
    .replace(/[ĐÐ]/gu, 'D')
    .normalize('NFC');
}

/** What a search compares: no diacritics, no letter case, single spaces. */
export function searchForm(text: string): string {
  return withoutDiacritics(text).toLowerCase().trim().replace(/\s+/gu, ' ');
}

/**
 * Whether two texts write the same name.
 *
 * Edge: diacritics matter (Hoa and Hòa are two people), yet the place of the tone mark inside a syllable does not:
 * Hòa and Hoà are the old and the new spelling of one name.
 */
export function sameName(a: string, b: string): boolean {
  return comparisonForm(a) === comparisonForm(b);
}

/** Lower-case words with the tone mark moved to the end of each word, where both spellings agree. */
export function comparisonForm(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(TONE_MARKS, '') + (word.match(TONE_MARKS) ?? []).join(''))
    .join(' ');
}
