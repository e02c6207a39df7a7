import { AGENCY_CODES, AGENCY_SCOPES, agencyKeyState, type AgencyKeyState } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import type { AgencyActor } from '../../platform/access/actor.ts';
import type { AccessTokens, ShownCredentials } from '../../platform/oauth/access-tokens.ts';
import type { OauthClients } from '../../platform/oauth/authorization-server.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { InvalidToken } from '../../platform/request-errors.ts';
import type { UseCases } from '../../platform/use-case.ts';
import { findAgencyAccess, type AccessKey, type AgencyAccessState } from './agency-access.queries.ts';
import { recordAgencyToken } from './record-agency-token.ts';

/** Agencies as clients of the authorization server: the client_id is the code of the agency. */
export const agencyClients = (services: {
  readonly pool: Pool;
  readonly useCases: UseCases;
}): OauthClients => ({
  async find(clientId) {
    const agency = await findAgency(services.pool, clientId, null);
    if (!agency || refusalOfAgency(agency) !== null) return null;
    return {
      clientId: agency.code,
      scopes: grantedTo(agency, AGENCY_SCOPES),
      keys: agency.keys
        .filter((key) => agencyKeyState(key, agency.now) === 'VALID')
        .map(({ kid, publicJwk }) => ({ ...publicJwk, kid })),
    };
  },
  async findKey(clientId, kid) {
    const agency = await findAgency(services.pool, clientId, kid);
    const [key] = agency?.keys ?? [];
    if (!agency || !key) return null;
    return {
      publicJwk: key.publicJwk,
      refusedBecause: refusalOfAgency(agency) ?? refusalOfKey(key, agency.now),
    };
  },
  async recordToken({ clientId, kid, scopes }) {
    const agency = await findAgency(services.pool, clientId, kid);
    if (!agency) throw new Error('The client that gets a token is no agency.');
    await services.useCases.execute(recordAgencyToken, machineOf(agency, { kid, scopes }), {});
  },
});

interface DoorServices {
  readonly pool: Pool;
  readonly accessTokens: AccessTokens;
  readonly rateLimits: RateLimits;
}

/**
 * The machine that stands before the agencies' door with an access token. The token says who it is; what it may do is
 * read anew at every request: a suspended agency, a revoked key and a scope that was taken away act at once, and not
 * when the token ends.
 */
export async function findMachine(
  { pool, accessTokens, rateLimits }: DoorServices,
  headers: ShownCredentials,
): Promise<AgencyActor> {
  const { clientId, keyId, scopes } = await accessTokens.read(headers);
  const agency = await findAgency(pool, clientId, keyId);
  const [key] = agency?.keys ?? [];
  if (!agency || !key) throw new InvalidToken();
  const refusal = refusalOfAgency(agency) ?? refusalOfKey(key, agency.now);
  if (refusal !== null) throw new InvalidToken(refusal);
  await rateLimits.keepWithin('agency-requests', agency.id, agency.requestsPerMinute);
  return machineOf(agency, { kid: keyId, scopes: grantedTo(agency, scopes) });
}

/** A client_id that is no code of an agency never reaches the database. */
const findAgency = async (pool: Pool, code: string, kid: string | null): Promise<AgencyAccessState | null> =>
  (AGENCY_CODES as readonly string[]).includes(code) && isThumbprint(kid)
    ? findAgencyAccess(pool, code, kid)
    : null;

const isThumbprint = (kid: string | null): boolean => kid === null || /^[\w-]{43}$/.test(kid);

const grantedTo = (agency: AgencyAccessState, scopes: readonly string[]): string[] =>
  scopes.filter(
    (scope) => agency.scopes.includes(scope) && (AGENCY_SCOPES as readonly string[]).includes(scope),
  );

const machineOf = (
  { id, code }: AgencyAccessState,
  { kid, scopes }: { readonly kid: string; readonly scopes: readonly string[] },
): AgencyActor => ({
  kind: 'AGENCY',
  id,
  name: code,
  agencyCode: code,
  roles: ['AGENCY'],
  scope: { kind: 'AGENCY', agencyId: id },
  oauthScopes: scopes,
  keyId: kid,
});

/** In words for the agency's engineers, who read no Vietnamese letters in a header. Null: it may come in. */
function refusalOfAgency({ state, channel }: AgencyAccessState): string | null {
  if (state !== 'ACTIVE')
    return 'The access of this agency is suspended. Ask the administrator of this service.';
  if (channel !== 'PULL')
    return 'This agency does not answer through its own machine. Ask the administrator of this service to change its channel.';
  return null;
}

function refusalOfKey(key: AccessKey, now: Date): string | null {
  const { kid, validFrom, expiresAt, revokedAt } = key;
  const told: Readonly<Record<AgencyKeyState, string | null>> = {
    VALID: null,
    NOT_YET: `The key ${kid} is valid from ${validFrom.toISOString()} on and not yet.`,
    EXPIRED: `The key ${kid} expired at ${expiresAt.toISOString()}. Sign with another registered key, or have a new one registered.`,
    REVOKED: `The key ${kid} was revoked at ${revokedAt?.toISOString() ?? ''} and is not accepted any more.`,
  };
  return told[agencyKeyState(key, now)];
}
