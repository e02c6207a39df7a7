import type { ClientBase, Pool } from 'pg';

export interface JobFigures {
  readonly task: string;
  /** They could run now, and nobody has taken them up. */
  readonly waiting: number;
  /** They were given up after the last attempt. */
  readonly failed: number;
  /** How long the one that waits longest could have run. */
  readonly oldestSeconds: number;
}

/** As the owner, to whom the queue belongs. */
export async function listJobFigures(owner: Pool | ClientBase): Promise<JobFigures[]> {
  const { rows } = await owner.query<JobFigures>(
    `select t.identifier as task, count(*) filter (where j.is_waiting)::integer as waiting, count(*) filter (where j.is_failed)::integer as failed,
       coalesce(extract(epoch from now() - min(j.run_at) filter (where j.is_waiting)), 0)::float as "oldestSeconds"
     from (select task_id, run_at, attempts >= max_attempts as is_failed,
             attempts < max_attempts and locked_at is null and run_at <= now() as is_waiting from graphile_worker._private_jobs) j
     join graphile_worker._private_tasks t on t.id = j.task_id group by 1`,
  );
  return rows;
}
