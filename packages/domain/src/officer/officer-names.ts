import { DomainRefusal } from '../refusal.ts';

const SHORTEST_NAME = 2;
const LONGEST_NAME = 80;

/**
 * Tên đăng nhập as it is kept: small letters without marks, figures, dots and hyphens, three to forty of them.
 *
 * Edge: a name that differs from another one in capitals only would be the same name at the next sign-in.
 */
export function parseOfficerUsername(text: string): string {
  const username = text.normalize('NFC').trim().toLowerCase();
  if (!/^[a-z][a-z0-9.-]{1,38}[a-z0-9]$/.test(username)) throw new DomainRefusal('OFFICER_USERNAME_FORMAT');
  return username;
}

/** The name under which colleagues and audit lines know an officer, composed. */
export function parseOfficerName(text: string): string {
  const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const length = [...name].length;
  if (length < SHORTEST_NAME || length > LONGEST_NAME || !/^[\p{L}\p{M} .'-]+$/u.test(name))
    throw new DomainRefusal('OFFICER_NAME_FORMAT');
  return name;
}
