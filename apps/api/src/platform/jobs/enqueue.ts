import type { CheckSource } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';

/** Work for the worker, kept in the database from the moment of the commit. Payloads hold identifiers, never secrets. */
export interface JobPayloads {
  readonly 'check-application': { readonly applicationId: string };
  readonly 'check-source': { readonly applicationId: string; readonly source: CheckSource };
  readonly 'send-notification': { readonly notificationId: string };
  readonly 'send-code': { readonly challengeId: string };
  readonly 'send-registration-code': { readonly challengeId: string };
  readonly 'compare-registration': { readonly registrationId: string };
  readonly 'send-appointment-notice': { readonly appointmentId: string; readonly version: number };
  readonly 'settle-papers': { readonly applicationId: string };
  readonly 'ask-agency': { readonly agencyId: string };
  readonly 'fetch-residence': { readonly citizenId: string };
  readonly 'answer-inbound-sms': { readonly inboundSmsId: string };
  readonly 'send-sms-reply': { readonly inboundSmsId: string };
  readonly 'write-letter': { readonly letterId: string };
  readonly 'announce-letter': { readonly letterId: string };
  readonly 'fan-out-lock-events': Readonly<Record<string, never>>;
  readonly 'push-lock-events': { readonly subscriptionId: string };
  readonly 'run-long-task': { readonly longTaskId: string };
  readonly 'remove-stored-file': { readonly storageKey: string };
  readonly 'recount-deadlines': { readonly day: string | null };
}

export type JobTask = keyof JobPayloads;

export type Job = {
  [Task in JobTask]: {
    readonly task: Task;
    readonly payload: JobPayloads[Task];
    /** Jobs of one key that have not run yet are one job. */
    readonly key: string;
    /** Run no earlier than after this time; at once when it is not given. */
    readonly waitSeconds?: number;
  };
}[JobTask];

const enqueueFrom = (parameter: string): string =>
  `select enqueue_job(task, payload, key, "waitSeconds") from json_to_recordset(${parameter}::json) as j (task text, payload json, key text, "waitSeconds" integer)`;

export async function enqueueJobs(em: EntityManager, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  await em.execute(enqueueFrom('?'), [JSON.stringify(jobs)]);
}

/** For what a job leaves to another job, beside any use case. */
export async function enqueueJobsNow(pool: Pool, jobs: readonly Job[]): Promise<void> {
  if (jobs.length > 0) await pool.query(enqueueFrom('$1'), [JSON.stringify(jobs)]);
}
