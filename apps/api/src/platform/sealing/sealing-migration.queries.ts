import { Migration } from '@mikro-orm/migrations';
import { sealerOf } from './sealed-in-database.ts';

const ROWS_PER_BATCH = 5_000;

interface PlainColumn {
  readonly table: string;
  readonly column: string;
  /** A record is kept as JSON, and nobody finds it by its value. */
  readonly holds?: 'TEXT' | 'RECORD';
  /** The column by which rows are told apart; `id` when it is not named. */
  readonly key?: string;
}

/** A migration that seals what stood open until then. All of it is one transaction: killed in between, nothing happened. */
export abstract class SealingMigration extends Migration {
  /**
   * Makes a column `sealed` and seals what is in it; an empty text becomes null, as nothing is known. Indexes and checks
   * of the open column go with it: the caller makes those of the sealed one, and grants it.
   */
  protected async seal({ table, column, holds = 'TEXT', key = 'id' }: PlainColumn): Promise<void> {
    const sealer = sealerOf(this.getEntityManager());
    await this.execute(`select set_config('app.scope', 'all', true)`);
    await this.execute(`alter table ${table} rename column ${column} to ${column}_open`);
    await this.execute(`alter table ${table} add column ${column} sealed`);
    const [row] = (await this.execute(
      `select format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = ?::regclass and attname = ?`,
      [table, key],
    )) as { type: string }[];
    const keyType = row?.type ?? 'text';
    for (let after: string | null = null; ;) {
      const rows = (await this.execute(
        `select ${key}::text as key, ${column}_open as value from ${table}
         where ${column}_open is not null ${after === null ? '' : `and ${key} > ?`} order by ${key} limit ${ROWS_PER_BATCH}`,
        after === null ? [] : [after],
      )) as { key: string; value: unknown }[];
      const sealed = rows
        .filter(({ value }) => value !== '')
        .map((row) => ({
          key: row.key,
          value: holds === 'RECORD' ? sealer.sealRecord(row.value) : sealer.seal(row.value as string),
        }));
      await this.execute(
        `update ${table} set ${column} = s.value from jsonb_to_recordset(?::jsonb) as s (key text, value sealed)
         where ${table}.${key} = s.key::${keyType}`,
        [JSON.stringify(sealed)],
      );
      if (rows.length < ROWS_PER_BATCH) break;
      after = rows.at(-1)?.key ?? null;
    }
    await this.execute(`alter table ${table} drop column ${column}_open`);
  }
}
