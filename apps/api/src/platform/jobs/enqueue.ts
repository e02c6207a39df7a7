import type { CheckSource } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';

/** Work for the worker, kept in the database from the moment of the commit. Payloads hold identifiers, never secrets. */
export interface JobPayloads {
  readonly 'check-application': { readonly applicationId: string };
  readonly 'check-source': { readonly applicationId: string; readonly source: CheckSource };
  readonly 'send-notification': { readonly notificationId: string };
  readonly 'send-activation-code': { readonly challengeId: string };
  readonly 'send-registration-code': { readonly challengeId: string };
  readonly 'compare-registration': { readonly registrationId: string };
  readonly 'send-appointment-notice': { readonly appointmentId: string; readonly version: number };
  readonly 'recount-deadlines': { readonly day: string | null };
}

export type JobTask = keyof JobPayloads;

export type Job = {
  [Task in JobTask]: {
    readonly task: Task;
    readonly payload: JobPayloads[Task];
    /** Jobs of one key that have not run yet are one job. */
    readonly key: string;
  };
}[JobTask];

export async function enqueueJobs(em: EntityManager, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  await em.execute(
    `select enqueue_job(task, payload, key) from json_to_recordset(?::json) as j (task text, payload json, key text)`,
    [JSON.stringify(jobs)],
  );
}
