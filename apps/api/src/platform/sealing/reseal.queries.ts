import pg, { type ClientBase } from 'pg';
import type { Sealed } from './sealer.ts';

/** A table that keeps sealed values, and the column by which its rows are told apart. */
export interface SealedTable {
  readonly name: string;
  readonly key: string;
  readonly keyType: string;
  readonly columns: readonly string[];
}

/** The row's key, and what each sealed column holds, in the order of the table. */
export interface SealedRow {
  readonly key: string;
  readonly values: readonly (string | null)[];
}

const quoted = pg.escapeIdentifier;

/** Every table that keeps sealed values, asked of the database itself: none can be forgotten. */
export async function listSealedTables(owner: ClientBase): Promise<SealedTable[]> {
  const { rows } = await owner.query<SealedTable & { keyColumns: number }>(
    `select s.name, s.columns, a.attname::text as key, format_type(a.atttypid, a.atttypmod) as "keyType", i.indnkeyatts as "keyColumns"
     from (select table_name::text as name, array_agg(column_name::text order by ordinal_position) as columns
           from information_schema.columns where table_schema = 'public' and udt_name = 'sealed' group by table_name) s
     join pg_index i on i.indrelid = format('public.%I', s.name)::regclass and i.indisprimary
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     order by s.name`,
  );
  return rows.map(({ keyColumns, ...table }) => {
    if (keyColumns !== 1)
      throw new Error(`Table ${table.name} has no single key by which its rows are walked.`);
    return table;
  });
}

const isElsewhere = ({ columns }: SealedTable): string =>
  columns.map((column) => `(${quoted(column)}).key_id <> $1`).join(' or ');

/**
 * The next rows with a value under another key than this, held until the end of the transaction. Rows that somebody works
 * on are passed over, so that nobody waits for a rotation in a circle; they are met again in the next walk.
 */
export async function takeNextRows(
  owner: ClientBase,
  table: SealedTable,
  { keyId, after, limit }: { readonly keyId: string; readonly after: string | null; readonly limit: number },
): Promise<SealedRow[]> {
  const { rows } = await owner.query<{ key: string; values: (string | null)[] }>(
    `select ${quoted(table.key)}::text as key, array[${table.columns.map((column) => `${quoted(column)}::text`).join(', ')}] as values
     from ${quoted(table.name)} where (${isElsewhere(table)}) ${after === null ? '' : `and ${quoted(table.key)} > $2`}
     order by ${quoted(table.key)} limit ${limit} for no key update skip locked`,
    after === null ? [keyId] : [keyId, after],
  );
  return rows;
}

/** Writes what each column is to hold; the rows are held. */
export const putRows = (
  owner: ClientBase,
  table: SealedTable,
  rows: readonly { readonly key: string; readonly values: readonly (Sealed | string | null)[] }[],
) =>
  owner.query(
    `update ${quoted(table.name)} t set ${table.columns.map((column, at) => `${quoted(column)} = n.v${at}`).join(', ')}
     from jsonb_to_recordset($1::jsonb) as n (key text${table.columns.map((_column, at) => `, v${at} sealed`).join('')})
     where t.${quoted(table.key)} = n.key::${table.keyType}`,
    [
      JSON.stringify(
        rows.map(({ key, values }) => ({
          key,
          ...Object.fromEntries(values.map((value, at) => [`v${at}`, value])),
        })),
      ),
    ],
  );

/** How many rows of the table hold a value under another key than this. */
export async function countElsewhere(owner: ClientBase, table: SealedTable, keyId: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::integer as count from ${quoted(table.name)} where ${isElsewhere(table)}`,
    [keyId],
  );
  return rows[0]?.count ?? 0;
}

/** How many rows of the table hold a value under this key. */
export async function countUnder(owner: ClientBase, table: SealedTable, keyId: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select count(*)::integer as count from ${quoted(table.name)}
     where ${table.columns.map((column) => `(${quoted(column)}).key_id = $1`).join(' or ')}`,
    [keyId],
  );
  return rows[0]?.count ?? 0;
}

export interface TableProgress {
  readonly after: string | null;
  readonly resealed: number;
}

/** Where a rotation stands in a table, begun where it was not. */
export async function readProgress(owner: ClientBase, keyId: string, table: string): Promise<TableProgress> {
  const { rows } = await owner.query<TableProgress>(
    `insert into key_rotation (key_id, table_name) values ($1, $2)
     on conflict (key_id, table_name) do update set finished_at = null
     returning after_key as after, resealed::integer`,
    [keyId, table],
  );
  const [row] = rows;
  if (!row) throw new Error('The progress of the rotation was neither written nor found.');
  return row;
}

export const keepProgress = (
  owner: ClientBase,
  keyId: string,
  table: string,
  { after, resealed, isFinished = false }: TableProgress & { readonly isFinished?: boolean },
) =>
  owner.query(
    `update key_rotation set after_key = $3, resealed = $4, finished_at = case when $5 then now() end
     where key_id = $1 and table_name = $2`,
    [keyId, table, after, resealed, isFinished],
  );

/** The one rotation of a database at a time; false: another process is at it. Held until the connection ends. */
export async function takeRotation(owner: ClientBase): Promise<boolean> {
  const { rows } = await owner.query<{ taken: boolean }>(
    `select pg_try_advisory_lock(hashtext('dinhdanh:rotate-keys')) as taken`,
  );
  return rows[0]?.taken === true;
}

/** Where objects of the file store are named: the row's columns for the object's place and for the key that it lies under. */
const FILE_PLACES = [
  { table: 'stored_file', storageKey: 'storage_key', keyId: 'key_id' },
  { table: 'letter', storageKey: 'storage_key', keyId: 'key_id' },
  { table: 'long_task', storageKey: 'input_key', keyId: 'input_key_id' },
  { table: 'long_task', storageKey: 'result_csv_key', keyId: 'result_key_id' },
  { table: 'long_task', storageKey: 'result_xlsx_key', keyId: 'result_key_id' },
] as const;

export interface FilePlace {
  /** By which files are walked. */
  readonly place: string;
  readonly table: string;
  readonly keyIdColumn: string;
  readonly id: string;
  readonly storageKeys: readonly string[];
}

/** The next files that lie under another key than this. */
export async function listFilesElsewhere(
  owner: ClientBase,
  { keyId, after, limit }: { readonly keyId: string; readonly after: string; readonly limit: number },
): Promise<FilePlace[]> {
  const { rows } = await owner.query<FilePlace>(
    `select place, "table", "keyIdColumn", id, array_agg("storageKey") as "storageKeys" from (${FILE_PLACES.map(
      ({ table, keyId: column, storageKey }) =>
        `select concat_ws('/', '${table}', '${column}', id) as place, '${table}' as "table", '${column}' as "keyIdColumn", id, ${storageKey} as "storageKey"
         from ${table} where ${column} <> $1 and ${storageKey} is not null`,
    ).join(' union all ')}) f where place > $2 group by 1, 2, 3, 4 order by 1 limit ${limit}`,
    [keyId, after],
  );
  return rows;
}

export const noteFileUnder = (owner: ClientBase, { table, keyIdColumn, id }: FilePlace, keyId: string) =>
  owner.query(
    `update ${quoted(table)} set ${quoted(keyIdColumn)} = $1 where id = $2 and ${quoted(keyIdColumn)} is not null`,
    [keyId, id],
  );

/** How many files lie under this key. */
export async function countFilesUnder(owner: ClientBase, keyId: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    `select sum(count)::integer as count from (${FILE_PLACES.map(
      (place) =>
        `select count(*) from ${place.table} where ${place.keyId} = $1 and ${place.storageKey} is not null`,
    ).join(' union all ')}) f`,
    [keyId],
  );
  return rows[0]?.count ?? 0;
}
