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
