import { DomainRefusal } from '../refusal.ts';

const LONGEST_ADDRESS = 254;

/**
 * Reads an e-mail address and gives it with its domain in small letters.
 *
 * Edge: letters with diacritics are refused, because a Vietnamese keyboard puts them in unseen; the part before the
 * sign keeps its letter case.
 */
export function parseEmail(text: string): string {
  const [, local, domain] =
    /^([A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64})@((?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63})$/.exec(
      text.trim(),
    ) ?? [];
  if (local === undefined || domain === undefined || /^\.|\.\.|\.$/.test(local)) {
    throw new DomainRefusal('EMAIL_FORMAT');
  }
  const email = `${local}@${domain.toLowerCase()}`;
  if (email.length > LONGEST_ADDRESS) throw new DomainRefusal('EMAIL_FORMAT');
  return email;
}
