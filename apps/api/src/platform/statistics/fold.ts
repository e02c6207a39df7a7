import type { Task } from 'graphile-worker';
import type { PoolClient } from 'pg';

/**
 * Adds the deltas written so far to the totals and standings and removes them, in one statement: no reader ever sees a figure twice
 * or not at all. Runs on the queue's own connection, which belongs to the owner.
 */
export const foldStatistics: Task = (_payload, { withPgClient }) =>
  withPgClient(async (client) => {
    await client.query('begin');
    try {
      await client.query(`select set_config('app.scope', 'all', true)`);
      await fold(client);
      await client.query('commit');
    } catch (error) {
      // The connection goes back to the queue's pool, where other jobs must not find a transaction that has failed.
      await client.query('rollback');
      throw error;
    }
  });

/**
 * Two that fold at once come one after the other: a standing is made from the one before it. A day that has stood
 * already, because its last deltas are folded after midnight, stands higher, and so does every day after it.
 */
async function fold(client: PoolClient): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('fold-statistics'))`);
  await client.query(`
      with folded as (delete from statistic_delta returning unit_id, measure, on_day, amount),
      move as (select unit_id, measure, on_day, sum(amount)::integer as amount from folded group by unit_id, measure, on_day),
      added as (
        insert into statistic_total as total (unit_id, measure, on_day, amount)
        select unit_id, measure, on_day, amount from move
        on conflict (unit_id, measure, on_day) do update set amount = total.amount + excluded.amount),
      touched as (
        select unit_id, measure, on_day from move
        union
        select s.unit_id, s.measure, s.on_day
        from (select unit_id, measure, min(on_day) as first_day from move group by unit_id, measure) f
        join statistic_standing s on s.unit_id = f.unit_id and s.measure = f.measure and s.on_day > f.first_day)
      insert into statistic_standing (unit_id, measure, on_day, amount)
      select t.unit_id, t.measure, t.on_day,
        coalesce((select s.amount from statistic_standing s
          where s.unit_id = t.unit_id and s.measure = t.measure and s.on_day <= t.on_day order by s.on_day desc limit 1), 0)
        + (select sum(m.amount) from move m where m.unit_id = t.unit_id and m.measure = t.measure and m.on_day <= t.on_day)
      from touched t
      on conflict (unit_id, measure, on_day) do update set amount = excluded.amount`);
}
