import type { LocalDate } from '../calendar/local-date.ts';
import { AGENCY_SCOPES, GENERAL_SCOPES } from '../cross-check/scope.ts';
import type { AgencyScope } from '../cross-check/scope.ts';
import { papersOwnedOn } from '../paper/owner.ts';
import type { AgencyCode } from '../paper/owner.ts';
import { DomainRefusal } from '../refusal.ts';

/** What stands where the agreement belongs as long as there is none. */
export const NO_CONNECTION_AGREEMENT = 'Chưa có văn bản thỏa thuận kết nối';

const SHORTEST_BASIS = 10;
const LONGEST_BASIS = 500;

/**
 * The agreement under which data go to an agency and come from it: number, date and purpose, composed.
 *
 * Edge: the words that stand there while there is none are no agreement.
 */
export function parseConnectionBasis(text: string): string {
  const basis = text.normalize('NFC').trim();
  const length = [...basis].length;
  if (length < SHORTEST_BASIS || length > LONGEST_BASIS || basis === NO_CONNECTION_AGREEMENT)
    throw new DomainRefusal('LEGAL_BASIS_REQUIRED');
  return basis;
}

/** The figures of a connection, each a whole number within these bounds. */
const AGENCY_LIMITS = {
  /** Working days until an answer is overdue. */
  answerWithinDays: { least: 1, most: 30 },
  /** Calls to its service that may be open at one moment. */
  maxInFlight: { least: 1, most: 50 },
  /** Requests of its machine at our endpoint. */
  requestsPerMinute: { least: 1, most: 10_000 },
} as const;

type AgencyLimit = keyof typeof AGENCY_LIMITS;

export function parseAgencyLimit(limit: AgencyLimit, value: number): number {
  const { least, most } = AGENCY_LIMITS[limit];
  if (!Number.isInteger(value) || value < least || value > most)
    throw new DomainRefusal('AGENCY_LIMIT_RANGE');
  return value;
}

/** What the machine of an agency may be allowed on a day: the papers whose registers it keeps then, and what every agency may. */
export function agencyScopesOn(agency: AgencyCode, day: LocalDate): AgencyScope[] {
  const owned = papersOwnedOn(agency, day);
  return AGENCY_SCOPES.filter(
    (scope) =>
      (GENERAL_SCOPES as readonly string[]).includes(scope) ||
      owned.some((type) => scope.endsWith(`:${type}`)),
  );
}

/**
 * Scopes as they are kept: each once, in the order of the list.
 *
 * Edge: a register that has moved takes its scopes along: the road administration can be given none for driving
 * licences since 1 March 2025.
 */
export function parseAgencyScopes(
  scopes: readonly string[],
  agency: AgencyCode,
  day: LocalDate,
): AgencyScope[] {
  const possible = agencyScopesOn(agency, day);
  if (scopes.some((scope) => !(possible as readonly string[]).includes(scope)))
    throw new DomainRefusal('AGENCY_SCOPE_UNKNOWN');
  return possible.filter((scope) => scopes.includes(scope));
}
