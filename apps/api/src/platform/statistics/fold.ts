import type { Task } from 'graphile-worker';

/**
 * Adds the deltas written so far to the totals and removes them, in one statement: no reader ever sees a figure twice
 * or not at all. Runs on the queue's own connection, which belongs to the owner.
 */
export const foldStatistics: Task = (_payload, { withPgClient }) =>
  withPgClient(async (client) => {
    await client.query('begin');
    await client.query(`select set_config('app.scope', 'all', true)`);
    await client.query(`
      with folded as (delete from statistic_delta returning unit_id, measure, on_day, amount)
      insert into statistic_total as total (unit_id, measure, on_day, amount)
      select unit_id, measure, on_day, sum(amount)::integer from folded group by unit_id, measure, on_day
      order by unit_id, measure, on_day
      on conflict (unit_id, measure, on_day) do update set amount = total.amount + excluded.amount`);
    await client.query('commit');
  });
