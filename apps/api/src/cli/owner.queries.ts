import type { Client } from 'pg';

/** Whether anybody has been entered, so that a demo world would be laid over something. */
export async function hasCitizens(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean }>('select exists (select from citizen)');
  return rows[0]?.exists === true;
}

/** All of the work or none of it, for every row: the owner of a database of one's own is bound by row-level security too. */
export async function inTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  await client.query(`select set_config('app.scope', 'all', true)`);
  await work();
  await client.query('commit');
}
