import { DomainRefusal } from '../refusal.ts';
import type { AgencyChannel } from './lifecycle.ts';

export const AGENCY_KEY_STATES = ['VALID', 'NOT_YET', 'EXPIRED', 'REVOKED'] as const;
export type AgencyKeyState = (typeof AGENCY_KEY_STATES)[number];

export const AGENCY_KEY_WARNINGS = ['NO_VALID_KEY', 'KEY_EXPIRED', 'KEY_EXPIRES_SOON'] as const;
export type AgencyKeyWarning = (typeof AGENCY_KEY_WARNINGS)[number];

/** When a public key of an agency's machine counts. */
export interface AgencyKeyTimes {
  readonly validFrom: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

const LONGEST_VALIDITY_YEARS = 2;
const SOON_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Refuses a validity that no key can have: it ends after it begins, within two years, and is not over yet.
 *
 * Edge: two years are counted on the calendar, so a key from 29 February ends on 1 March at the latest. Two keys may
 * count at once, which is how one replaces the other.
 */
export function assertKeyValidity(
  { validFrom, expiresAt }: Pick<AgencyKeyTimes, 'validFrom' | 'expiresAt'>,
  now: Date,
): void {
  const latest = new Date(validFrom);
  latest.setUTCFullYear(latest.getUTCFullYear() + LONGEST_VALIDITY_YEARS);
  if (expiresAt <= validFrom || expiresAt > latest || expiresAt <= now)
    throw new DomainRefusal('AGENCY_KEY_VALIDITY');
}

/** Whether a key counts at a moment. Edge: the first moment counts, the last does not; what is revoked stays revoked. */
export function agencyKeyState(
  { validFrom, expiresAt, revokedAt }: AgencyKeyTimes,
  now: Date,
): AgencyKeyState {
  if (revokedAt !== null) return 'REVOKED';
  if (now < validFrom) return 'NOT_YET';
  return now < expiresAt ? 'VALID' : 'EXPIRED';
}

/**
 * What an administrator must know about the keys of an agency; the first is the most urgent.
 *
 * Edge: a key that ends while another one counts needs nobody, and one that has ended is named only while none counts.
 * Only a machine that pulls is lost without a key.
 */
export function agencyKeyWarnings<Key extends AgencyKeyTimes>(
  channel: AgencyChannel,
  keys: readonly Key[],
  now: Date,
): { readonly kind: AgencyKeyWarning; readonly key: Key | null }[] {
  const lastInState = (state: AgencyKeyState, at: Date): Key | undefined =>
    keys
      .filter((key) => agencyKeyState(key, at) === state)
      .toSorted((a, b) => b.expiresAt.getTime() - a.expiresAt.getTime())[0];
  const valid = lastInState('VALID', now);
  if (!valid) {
    const expired = lastInState('EXPIRED', now);
    return [
      ...(channel === 'PULL' ? [{ kind: 'NO_VALID_KEY' as const, key: null }] : []),
      ...(expired ? [{ kind: 'KEY_EXPIRED' as const, key: expired }] : []),
    ];
  }
  const soon = new Date(now.getTime() + SOON_DAYS * DAY_MS);
  const isLeftAlone = valid.expiresAt <= soon && !lastInState('VALID', valid.expiresAt);
  return isLeftAlone ? [{ kind: 'KEY_EXPIRES_SOON', key: valid }] : [];
}
