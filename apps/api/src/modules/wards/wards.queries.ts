import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

export interface UnitRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
}

/** Units that citizens belong to; a district or a province holds no application of its own. */
const WARDS = `kind in ('WARD', 'COMMUNE', 'SPECIAL_ZONE')`;

/**
 * Codes are used again after a merger, so a code alone names no unit. Of those that somebody covers, the one that exists
 * today is meant, failing that the one that ended last. The table of units is `u`.
 */
export const VALID_TODAY_FIRST = `((u.valid_from is null or u.valid_from <= app_today()) and (u.valid_to is null or u.valid_to > app_today())) desc,
  u.valid_from desc nulls last`;

/**
 * The ward or commune in which something new of this code is kept: the unit that the code means among those that the
 * actor covers, or its heir of today where the actor covers that one too. What is in hand stays in the unit it has; null
 * when the actor covers none of that code.
 */
export async function findCoveredWard(
  em: EntityManager,
  scope: RowScope,
  code: string,
): Promise<UnitRow | null> {
  const units = arrayLiteral(unitIdsOf(scope));
  const [row] = await em.execute<UnitRow[]>(
    `with named as (
       select u.id, administrative_unit_heir_of(u.id, app_today()) as heir_id from administrative_unit u
       where u.code = ? and u.${WARDS} and (?::integer[] is null or u.id = any (?::integer[]))
       order by ${VALID_TODAY_FIRST} limit 1)
     select u.id, u.code, u.name from named n join administrative_unit u on u.id in (n.id, n.heir_id)
     where (?::integer[] is null or u.id = any (?::integer[])) order by (u.id = n.heir_id) desc limit 1`,
    [code, units, units, units, units],
  );
  return row ?? null;
}

const arrayLiteral = (ids: readonly number[] | null): string | null => (ids ? `{${ids.join(',')}}` : null);

/**
 * The wards and communes among the actor's units, by name, one for each code; administrative units are not personal data.
 * Something new is not begun in a unit whose heir of today the actor covers.
 */
export const listCoveredWards = (
  reader: ScopedReader,
  scope: RowScope,
  { takesNewCases = false }: { readonly takesNewCases?: boolean } = {},
): Promise<UnitRow[]> =>
  reader.read<UnitRow>(scope, {
    name: 'covered-wards',
    text: `select id, code, name from (
             select distinct on (u.code) u.id, u.code, u.name from administrative_unit u
             where u.${WARDS} and ($1::integer[] is null or u.id = any ($1))
               and (not $2 or u.valid_to is null or u.valid_to > app_today()
                 or not coalesce(administrative_unit_heir_of(u.id, app_today()) = any (array_remove($1, u.id)), false))
             order by u.code, ${VALID_TODAY_FIRST}) as covered
           order by name, id`,
    values: [unitIdsOf(scope), takesNewCases],
  });

/** A ward or commune with the days on which it stands. */
export interface StandingWard extends UnitRow {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const STANDING = `select id, code, name, valid_from::text as "validFrom", valid_to::text as "validTo" from administrative_unit where ${WARDS}`;

/** The wards and communes among the actor's units, of every period. */
export const listStandingWards = (reader: ScopedReader, scope: RowScope): Promise<StandingWard[]> =>
  reader.read<StandingWard & { readonly [column: string]: unknown }>(scope, {
    name: 'standing-wards',
    text: `${STANDING} and ($1::integer[] is null or id = any ($1)) order by id`,
    values: [unitIdsOf(scope)],
  });

/** The same, inside a use case. */
export const findStandingWards = (em: EntityManager, scope: RowScope): Promise<StandingWard[]> =>
  em.execute<StandingWard[]>(
    `${STANDING} and (?::integer[] is null or id = any (?::integer[])) order by id`,
    [arrayLiteral(unitIdsOf(scope)), arrayLiteral(unitIdsOf(scope))],
  );
