import type { ClientBase, Pool } from 'pg';
import type { Sealer } from './sealer.ts';

/**
 * Refuses to go on when something in this database may lie under a key that the ring does not hold, and writes down that
 * from now on something may lie under the current one.
 */
export async function holdKeysAgainstDatabase(database: Pool | ClientBase, sealer: Sealer): Promise<void> {
  const { rows } = await database.query<{ id: string; proof: Buffer }>('select id, proof from data_key');
  for (const { id, proof } of rows) {
    if (!sealer.hasKey(id))
      throw new Error(
        `Configuration refused.\nENCRYPTION_KEYS_FILE: data key ${id} is missing, and personal data of this database are sealed under it.`,
      );
    if (!sealer.isProofOf(id, proof))
      throw new Error(
        `Configuration refused.\nENCRYPTION_KEYS_FILE: data key ${id} is another one than this database knows by that name.`,
      );
  }
  if (!rows.some(({ id }) => id === sealer.currentKeyId))
    await database.query('insert into data_key (id, proof) values ($1, $2) on conflict do nothing', [
      sealer.currentKeyId,
      sealer.proofOf(sealer.currentKeyId),
    ]);
}

export const forgetDataKey = (owner: ClientBase, id: string) =>
  owner.query('delete from data_key where id = $1', [id]);
