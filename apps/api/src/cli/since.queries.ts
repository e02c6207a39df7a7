import type { ClientBase } from 'pg';
import type { AnchorDocument } from '../platform/audit/anchor-document.ts';

/** From where on something is looked at: behind these heads, and written by this transaction or a later one. */
export interface Since {
  /** Of the same length: the heads of an anchor. */
  readonly unitIds: readonly number[];
  readonly sequences: readonly number[];
  readonly transaction: string;
}

export const sinceAnchor = ({ heads }: AnchorDocument, transaction: string): Since => ({
  unitIds: heads.map(({ unit }) => unit),
  sequences: heads.map(({ sequence }) => sequence),
  transaction,
});

/** The chains that have lines, whatever their heads say. One look at the index for each, not one for each line. */
export const CHAINS = `
  with recursive chain (unit_id) as (
    (select unit_id from audit_line order by unit_id limit 1)
    union all
    select (select l.unit_id from audit_line l where l.unit_id > c.unit_id order by l.unit_id limit 1) from chain c where c.unit_id is not null)
  select unit_id from chain where unit_id is not null`;

/** The lines behind the heads of $1 and $2; of a chain that has none there, all. */
export const LINES_SINCE = `
  select l.* from (${CHAINS}) c left join unnest($1::integer[], $2::bigint[]) as h (unit_id, sequence) on h.unit_id = c.unit_id
  cross join lateral (
    select unit_id, sequence, content, salt, hash, action, subject_id from audit_line
    where unit_id = c.unit_id and sequence > coalesce(h.sequence, 0) offset 0) l`;

/** How many lines there are behind the heads, as the heads of today count them. */
export async function countLinesSince(client: ClientBase, since: Since | null): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select coalesce(sum(c.last_sequence - coalesce(h.sequence, 0)), 0)::float8 as count
     from audit_chain c left join unnest($1::integer[], $2::bigint[]) as h (unit_id, sequence) on h.unit_id = c.unit_id`,
    [since?.unitIds ?? [], since?.sequences ?? []],
  );
  return rows[0]?.count ?? 0;
}

/** Where a database stands in its own history. */
export interface DatabasePosition {
  /** The server, the database on it, and which history it goes on with after it was set back. */
  readonly database: string;
  /** The oldest transaction that has not ended. */
  readonly transaction: string;
  readonly at: Date;
}

export async function findPosition(client: ClientBase): Promise<DatabasePosition> {
  const { rows } = await client.query<DatabasePosition>(
    `select s.system_identifier || '/' || d.oid || '/' || c.timeline_id as database,
       pg_snapshot_xmin(pg_current_snapshot())::text as transaction, app_now() as at
     from pg_control_system() s, pg_control_checkpoint() c, pg_database d where d.datname = current_database()`,
  );
  const [position] = rows;
  if (!position) throw new Error('The database does not say which one it is.');
  return position;
}
