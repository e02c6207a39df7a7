import type { Pool } from 'pg';
import type { RowScope } from '../../platform/access/actor.ts';
import type { AnchorHead } from '../../platform/audit/anchor-document.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** Where every chain stands, of one moment. */
export async function listHeads(
  reader: ScopedReader,
  scope: RowScope,
): Promise<{ heads: AnchorHead[]; takenAt: Date }> {
  const rows = await reader.read<{
    unit: number;
    unit_code: string | null;
    sequence: string;
    hash: string;
    taken_at: Date;
  }>(scope, {
    name: 'audit-heads',
    text: `select c.unit_id as unit, u.code as unit_code, c.last_sequence as sequence, encode(c.last_hash, 'hex') as hash, app_now() as taken_at
           from audit_chain c left join administrative_unit u on u.id = c.unit_id where c.last_sequence > 0 order by c.unit_id`,
    values: [],
  });
  const [first] = rows;
  if (!first) throw new Error('There is no audit line yet, so there is no head to be kept.');
  return {
    takenAt: first.taken_at,
    heads: rows.map(({ unit, unit_code: unitCode, sequence, hash }) => ({
      hash,
      sequence: Number(sequence),
      unit,
      unitCode,
    })),
  };
}

/** Undefined when the chain has no such line. */
export async function findLineHash(
  reader: ScopedReader,
  scope: RowScope,
  { unitId, sequence }: { readonly unitId: number; readonly sequence: number },
): Promise<string | undefined> {
  const [line] = await reader.read<{ hash: string }>(scope, {
    name: 'audit-line-hash',
    text: `select encode(hash, 'hex') as hash from audit_line where unit_id = $1 and sequence = $2`,
    values: [unitId, sequence],
  });
  return line?.hash;
}

/** How many chains do not end where their head says, or have another line where a head of outside has its own. */
export async function countWrongChains(
  reader: ScopedReader,
  scope: RowScope,
  heads: readonly AnchorHead[],
): Promise<number> {
  const [row] = await reader.read<{ count: number }>(scope, {
    name: 'wrong-audit-chains',
    text: `select count(distinct h.unit_id)::integer as count
           from (select unit_id, last_sequence as sequence, last_hash as hash from audit_chain where last_sequence > 0
                 union all select unit, sequence, decode(hash, 'hex') from json_to_recordset($1::json) as a (unit integer, sequence bigint, hash text)) h
           left join audit_line l on l.unit_id = h.unit_id and l.sequence = h.sequence
           where l.hash is distinct from h.hash`,
    values: [JSON.stringify(heads)],
  });
  return row?.count ?? 0;
}

/** One at a time in all processes, for as long as the work takes; whoever finds another at it does nothing and says so. */
export async function inTurn<Result>(pool: Pool, work: () => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ has_turn: boolean }>(
      `select pg_try_advisory_lock(hashtextextended('audit-anchor', 0)) as has_turn`,
    );
    if (!rows[0]?.has_turn)
      throw new Error('The heads are being written by another process. Nothing was done.');
    try {
      return await work();
    } finally {
      await client.query(`select pg_advisory_unlock(hashtextextended('audit-anchor', 0))`);
    }
  } finally {
    client.release();
  }
}
