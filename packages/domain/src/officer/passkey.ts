import { DomainRefusal } from '../refusal.ts';

const LONGEST_NAME = 60;
/** More than anybody carries; each one is a way in. */
export const PASSKEYS_AT_MOST = 10;

/**
 * The name by which an officer tells the own passkeys apart, composed.
 *
 * Edge: it stands in a list and in a dialog that asks which one goes, so it is one line of printed signs.
 */
export function parsePasskeyName(text: string): string {
  const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const length = [...name].length;
  if (length === 0 || length > LONGEST_NAME || !/^[\p{L}\p{M}\p{N}\p{P}\p{S} ]+$/u.test(name))
    throw new DomainRefusal('PASSKEY_NAME_FORMAT');
  return name;
}

/**
 * Whether the signature counter of a passkey (WebAuthn Level 3, 6.1.1) has moved on since it was used last.
 *
 * Edge: a passkey that is kept in step over several devices counts nothing and always says zero. One that has ever
 * counted and then stands still or goes back was copied, or answers for a copy.
 */
export const hasPasskeyCounterMoved = (kept: number, given: number): boolean =>
  given > kept || (given === 0 && kept === 0);

/** By what an officer can prove to be the one who knows the password. */
export interface EnrolledFactors {
  readonly hasApp: boolean;
  readonly passkeyCount: number;
}

export const hasAnyFactor = ({ hasApp, passkeyCount }: EnrolledFactors): boolean =>
  hasApp || passkeyCount > 0;

/**
 * Refuses one passkey more than an officer may have.
 *
 * The product's own rule: every factor is a way in, and a list that nobody reads to the end hides a stranger's.
 */
export function assertPasskeyFits({ passkeyCount }: EnrolledFactors): void {
  if (passkeyCount >= PASSKEYS_AT_MOST) throw new DomainRefusal('PASSKEY_LIMIT');
}

/**
 * Refuses to take away the last factor: what would be left is the password alone.
 *
 * Edge: recovery codes are no factor to live on; they run out.
 */
export function assertPasskeyRemovable({ hasApp, passkeyCount }: EnrolledFactors): void {
  if (!hasApp && passkeyCount <= 1) throw new DomainRefusal('LAST_FACTOR');
}
