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
 * The ward or commune with this code among those that the actor covers. Codes are used again after a merger, so the
 * code alone names no unit; within one officer's units it does. Null when the actor covers none of that code.
 */
export async function findCoveredWard(
  em: EntityManager,
  scope: RowScope,
  code: string,
): Promise<UnitRow | null> {
  const [row] = await em.execute<UnitRow[]>(
    `select id, code, name from administrative_unit
     where code = ? and ${WARDS} and (?::integer[] is null or id = any (?::integer[]))
     order by valid_from nulls first limit 1`,
    [code, arrayLiteral(unitIdsOf(scope)), arrayLiteral(unitIdsOf(scope))],
  );
  return row ?? null;
}

const arrayLiteral = (ids: readonly number[] | null): string | null => (ids ? `{${ids.join(',')}}` : null);

/** The wards and communes among the actor's units, by name; administrative units are not personal data. */
export const listCoveredWards = (reader: ScopedReader, scope: RowScope): Promise<UnitRow[]> =>
  reader.read<UnitRow>(scope, {
    name: 'covered-wards',
    text: `select id, code, name from administrative_unit
           where ${WARDS} and ($1::integer[] is null or id = any ($1)) order by name, id`,
    values: [unitIdsOf(scope)],
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
