import { remindedUpTo } from '@dinhdanh/domain';
import type { Client } from 'pg';
import { isUseStopped } from '../platform/persistence/stopped-use.ts';

/** Whether anybody has been entered, so that a demo world would be laid over something. */
export async function hasCitizens(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean }>('select exists (select from citizen)');
  return rows[0]?.exists === true;
}

/** All of the work or none of it, for every row: the owner of a database of one's own is bound by row-level security too. */
export async function inTransaction<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.scope', 'all', true)`);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // A connection that broke has rolled back by itself.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** How many holders of each unit would be reminded of the end of their window now. Sends nothing. */
export async function countReminders(
  client: Client,
): Promise<{ readonly unit: string; readonly holders: number }[]> {
  let counted: { unit: string; holders: number }[] = [];
  await inTransaction(client, async () => {
    const { rows: clock } = await client.query<{ now: Date }>('select app_now() as now');
    const now = clock[0]?.now ?? new Date();
    const { rows } = await client.query<{ unit: string; holders: number }>(
      `select u.name as unit, count(*)::integer as holders from account a join administrative_unit u on u.id = a.unit_id
       where a.state = 'GRANTED' and a.window_closes_at > $1 and a.window_closes_at < $2 and a.reminded_at is null
         and not ${isUseStopped('REMINDER', 'a.id')}
       group by u.id order by u.name`,
      [now, remindedUpTo(now)],
    );
    counted = rows;
  });
  return counted;
}

/** Has the worker remind them now; at night it reminds nobody. */
export const enqueueReminders = (client: Client) =>
  client.query(`select graphile_worker.add_job('remind-activations', job_key := 'remind-activations')`);

/** How many administrators can sign in today, whose help comes before the command line's. */
export async function countAdministrators(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(distinct o.id)::integer as count from officer o join officer_assignment s on s.officer_id = o.id
     where s.role = 'ADMINISTRATOR' and o.password_hash is not null
       and s.valid_from <= app_today() and coalesce(s.valid_to, 'infinity') > app_today()`,
  );
  return rows[0]?.count ?? 0;
}

export async function hasUnit(client: Client, code: string): Promise<boolean> {
  const { rows } = await client.query<{ exists: boolean }>(
    'select exists (select from administrative_unit where code = $1)',
    [code],
  );
  return rows[0]?.exists === true;
}
