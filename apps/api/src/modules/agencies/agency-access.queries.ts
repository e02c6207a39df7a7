import type { EntityManager } from '@mikro-orm/postgresql';
import type { AgencyChannel, AgencyCode, AgencyState } from '@dinhdanh/domain';
import type { Pool } from 'pg';
import { keyTimesOf, type AgencyKeyRow } from './agencies.queries.ts';

export interface AccessKey {
  readonly kid: string;
  readonly validFrom: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly publicJwk: Readonly<Record<string, string>>;
}

/** What decides whether a machine of an agency gets in, as it stands in the database now. */
export interface AgencyAccessState {
  readonly now: Date;
  readonly id: string;
  readonly code: AgencyCode;
  readonly state: AgencyState;
  readonly channel: AgencyChannel;
  readonly scopes: readonly string[];
  readonly requestsPerMinute: number;
  readonly keys: readonly AccessKey[];
}

interface AccessRow {
  readonly now: Date;
  readonly id: string;
  readonly code: AgencyCode;
  readonly state: AgencyState;
  readonly channel: AgencyChannel;
  readonly scopes: string[];
  readonly requests_per_minute: number;
  readonly keys: readonly (AgencyKeyRow & { readonly public_jwk: Readonly<Record<string, string>> })[];
}

/** Agency and keys, or only the one key that is named. Null: no such agency. They belong to no unit and no person. */
export async function findAgencyAccess(
  pool: Pool,
  code: string,
  kid: string | null,
): Promise<AgencyAccessState | null> {
  const { rows } = await pool.query<AccessRow>({
    name: 'agency-access',
    text: `
      select app_now() as now, a.id, a.code, a.state, a.channel, a.scopes, a.requests_per_minute, keys.list as keys
      from agency a cross join lateral (
        select coalesce(jsonb_agg(k order by k.valid_from, k.kid), '[]') as list
        from (select kid, public_jwk, valid_from, expires_at, revoked_at from agency_key
              where agency_id = a.id and ($2::text is null or kid = $2)) as k) as keys
      where a.code = $1`,
    values: [code, kid],
  });
  const [row] = rows;
  if (!row) return null;
  const { requests_per_minute: requestsPerMinute, keys, ...agency } = row;
  return {
    ...agency,
    requestsPerMinute,
    keys: keys.map((key) => ({ kid: key.kid, publicJwk: key.public_jwk, ...keyTimesOf(key) })),
  };
}

/** Notes that a key was used, and gives the agreement under which its agency is connected. */
export async function markKeyUsed(
  em: EntityManager,
  { agencyId, kid, at }: { readonly agencyId: string; readonly kid: string; readonly at: Date },
): Promise<{ readonly legal_basis: string } | null> {
  const [row] = await em.execute<{ legal_basis: string }[]>(
    `update agency_key k set last_used_at = ? from agency a
     where k.kid = ? and k.agency_id = ? and a.id = k.agency_id and k.revoked_at is null and a.state = 'ACTIVE' returning a.legal_basis`,
    [at, kid, agencyId],
  );
  return row ?? null;
}
