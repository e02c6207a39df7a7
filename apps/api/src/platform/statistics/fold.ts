import type { Task } from 'graphile-worker';
import type { PoolClient } from 'pg';

/**
 * Adds the deltas written so far to the totals and removes them, in one statement: no reader ever sees a figure twice
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

const fold = (client: PoolClient) =>
  client.query(`
      with folded as (delete from statistic_delta returning unit_id, measure, on_day, amount)
      insert into statistic_total as total (unit_id, measure, on_day, amount)
      select unit_id, measure, on_day, sum(amount)::integer from folded group by unit_id, measure, on_day
      order by unit_id, measure, on_day
      on conflict (unit_id, measure, on_day) do update set amount = total.amount + excluded.amount`);
