const SEARCH_MIN_CHARACTERS = 2;
const PERSONAL_ID_NUMBER_DIGITS = 12;

/** Digits as people write them in groups. Codes of applications (HS-2026-000123) keep theirs apart by hyphens. */
const NUMBER = /^\d[\d .]{7,}$/;

interface Search {
  readonly kind: 'TEXT' | 'PERSONAL_ID_NUMBER' | 'INCOMPLETE_NUMBER' | 'TOO_SHORT';
  readonly value: string;
}

/** What somebody is looking for: a name or a code, or the whole number of a person, which goes a way of its own. */
export function readSearch(draft: string): Search {
  const value = draft.trim();
  if (NUMBER.test(value)) {
    const digits = value.replace(/\D/g, '');
    return digits.length === PERSONAL_ID_NUMBER_DIGITS
      ? { kind: 'PERSONAL_ID_NUMBER', value: digits }
      : { kind: 'INCOMPLETE_NUMBER', value };
  }
  return { kind: value !== '' && value.length < SEARCH_MIN_CHARACTERS ? 'TOO_SHORT' : 'TEXT', value };
}
