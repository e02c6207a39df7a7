import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import { PERMISSIONS, type OfficerRole } from '../../platform/access/permissions.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

const CLAIMING_ROLES: readonly OfficerRole[] = PERMISSIONS['application:claim'];

const TODAY = `s.valid_from <= app_today() and coalesce(s.valid_to, 'infinity') > app_today()`;

/** An officer `o` who may claim applications today in one of the units. */
const MAY_CLAIM = (units: string, roles: string) => `exists (
  select from officer_assignment s join administrative_unit_descendant d on d.ancestor_id = s.unit_id
  where s.officer_id = o.id and s.role = any (${roles}::text[]) and d.descendant_id = any (${units}::integer[]) and ${TODAY})`;

export interface ClaimHolderRow {
  readonly [column: string]: unknown;
  readonly username: string;
  readonly display_name: string;
  readonly claims: number;
  readonly until: Date;
  /** Names of the colleagues who act in the officer's place today; empty: nobody. */
  readonly covered_by: readonly string[];
}

/** Who has applications of the units open now, and how many; most first. */
export const listClaimHolders = (reader: ScopedReader, scope: RowScope): Promise<ClaimHolderRow[]> =>
  reader.read<ClaimHolderRow>(scope, {
    name: 'claim-holders',
    text: `
      select o.username, o.display_name, held.claims, held.until, coalesce((
          select jsonb_agg(distinct c.display_name) from officer_assignment s join officer c on c.id = s.officer_id
          where s.covers_for = o.id and ${TODAY}), '[]') as covered_by
      from (
        select a.claimed_by, count(*)::integer as claims, max(a.claimed_until) as until from application a
        where a.claimed_by is not null and a.claimed_until > app_now() and ($1::integer[] is null or a.unit_id = any ($1))
        group by a.claimed_by) held
      join officer o on o.id = held.claimed_by order by held.claims desc, o.display_name, o.username`,
    values: [unitIdsOf(scope)],
  });

export interface ClaimHeirRow {
  readonly [column: string]: unknown;
  readonly username: string;
  readonly display_name: string;
}

/** Who could take applications of the units over today, by name. */
export const listClaimHeirs = (reader: ScopedReader, scope: RowScope): Promise<ClaimHeirRow[]> =>
  reader.read<ClaimHeirRow>(scope, {
    name: 'claim-heirs',
    text: `select o.username, o.display_name from officer o where o.password_hash is not null and ${MAY_CLAIM('$1', '$2')}
           order by o.display_name, o.username limit 500`,
    values: [unitIdsOf(scope) ?? [], CLAIMING_ROLES],
  });

/** Whoever claims, or claimed, in the units; null for anybody else. */
export async function findClaimant(
  em: EntityManager,
  username: string,
  scope: RowScope,
): Promise<string | null> {
  const units = `{${(unitIdsOf(scope) ?? []).join(',')}}`;
  const [row] = await em.execute<{ id: string }[]>(
    `select o.id from officer o where o.username = ? and (exists (select from application a where a.claimed_by = o.id) or exists (
       select from officer_assignment s join administrative_unit_descendant d on d.ancestor_id = s.unit_id
       where s.officer_id = o.id and d.descendant_id = any (?::integer[])))`,
    [username, units],
  );
  return row?.id ?? null;
}

/** Who can take over today; null for anybody else. */
export async function findHeir(em: EntityManager, username: string, scope: RowScope): Promise<string | null> {
  const [row] = await em.execute<{ id: string }[]>(
    `select o.id from officer o where o.username = ? and o.password_hash is not null and ${MAY_CLAIM('?', '?')}`,
    [username, `{${CLAIMING_ROLES.join(',')}}`, `{${(unitIdsOf(scope) ?? []).join(',')}}`],
  );
  return row?.id ?? null;
}
