import type { Pool } from 'pg';

/** Codes of the provinces that stand in personal identification numbers. */
export const readProvinceCodes = async (pool: Pool): Promise<ReadonlySet<string>> =>
  new Set(
    (await pool.query<{ code: string }>('select code from id_number_province')).rows.map(({ code }) => code),
  );
