import type { Pool } from 'pg';

/** How others see an officer; null when there is none. */
export async function findOfficerName(pool: Pool, officerId: string): Promise<string | null> {
  const { rows } = await pool.query<{ display_name: string }>({
    name: 'officer-name',
    text: 'select display_name from officer where id = $1',
    values: [officerId],
  });
  return rows[0]?.display_name ?? null;
}
