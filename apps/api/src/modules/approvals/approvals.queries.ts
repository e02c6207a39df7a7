import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** The codes by which people know these applications; those that are not there or not the actor's are left out. */
export async function findApplicationCodes(
  reader: ScopedReader,
  scope: RowScope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read<{ id: string; code: string }>(scope, {
    name: 'application-codes',
    text: 'select id, code from application where id = any ($1::uuid[])',
    values: [ids],
  });
  return new Map(rows.map(({ id, code }) => [id, code]));
}
