import { guessablePasswordRefusals } from '../account/guessable-password.ts';
import { searchForm } from '../identity/names.ts';
import type { RefusalCode } from '../refusal.ts';

const FEWEST_CHARACTERS = 12;
const MOST_CHARACTERS = 128;
const SHORTEST_WORD = 4;

/**
 * Why a password is none for an officer; empty when it is one.
 *
 * The product's own rule. Length instead of kinds of signs, everything that a keyboard types, nothing from lists of
 * breaches and nothing that colleagues know; it never expires. The rules printed for citizens do not bind officers.
 *
 * Edge: blanks are signs too, so that a sentence is a password; but twelve equal signs are not.
 */
export function officerPasswordRefusals(
  password: string,
  isKnown: (word: string) => boolean,
  officer: { readonly username: string; readonly displayName: string },
): RefusalCode[] {
  const length = [...password.normalize('NFC')].length;
  const refusals: RefusalCode[] = [];
  if (length < FEWEST_CHARACTERS) refusals.push('OFFICER_PASSWORD_TOO_SHORT');
  if (length > MOST_CHARACTERS) refusals.push('OFFICER_PASSWORD_TOO_LONG');
  refusals.push(...guessablePasswordRefusals(password, isKnown, null));
  if (holdsOwnName(password, officer)) refusals.push('OFFICER_PASSWORD_OF_NAME');
  return refusals;
}

function holdsOwnName(
  password: string,
  { username, displayName }: { readonly username: string; readonly displayName: string },
): boolean {
  const letters = lettersOf(password);
  const words = searchForm(displayName).split(' ');
  return [lettersOf(username), words.join(''), words.slice(-2).join('')]
    .filter((word) => word.length >= SHORTEST_WORD)
    .some((word) => letters.includes(word));
}

const lettersOf = (text: string): string => searchForm(text).replace(/[^a-z0-9]/g, '');
