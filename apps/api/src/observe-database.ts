import type { BatchObservableResult, Meter } from '@opentelemetry/api';
import pg from 'pg';
import type { Core } from './app.ts';
import { readAuditHealth } from './modules/audit-log/index.ts';
import { countOpenRequests } from './modules/lock-requests/index.ts';
import { listJobFigures } from './platform/jobs/job-figures.queries.ts';
import type { Logger } from './platform/log.ts';

/** However often somebody asks, the database is asked no more often. */
const KEPT_MS = 60_000;

/** What the worker tells of the whole database: jobs, terms, anchors, chains. `close` ends its connection. */
export function observeDatabase(
  meter: Meter,
  {
    core,
    ownerDatabaseUrl,
    log,
  }: { readonly core: Core; readonly ownerDatabaseUrl: string; readonly log: Logger },
): { close(): Promise<void> } {
  const owner = new pg.Pool({ connectionString: ownerDatabaseUrl, max: 1 });
  owner.on('error', () => undefined);
  const look = keptFor(KEPT_MS, async () => {
    const [jobs, lockRequests, audit] = await Promise.all([
      listJobFigures(owner),
      countOpenRequests(core.reader),
      readAuditHealth(core),
    ]);
    return { jobs, lockRequests, audit };
  });
  const gauge = (name: string, description: string, unit?: string) =>
    meter.createObservableGauge(name, { description, ...(unit && { unit }) });
  const gauges = {
    jobs: gauge('dinhdanh.jobs', 'Jobs that wait, and jobs that were given up, by task.'),
    oldest: gauge(
      'dinhdanh.jobs.oldest.age',
      'How long the longest waiting job could have run, by task.',
      's',
    ),
    lockRequests: gauge('dinhdanh.lock_requests', 'Open lock requests, in time and overdue.'),
    anchorAge: gauge('dinhdanh.audit.anchor.age', 'Age of the newest anchor of the audit.', 's'),
    findings: gauge('dinhdanh.audit.findings', 'Audit chains whose end is not what head and anchor say.'),
  };
  const tell = (
    result: BatchObservableResult,
    { jobs, lockRequests, audit }: Awaited<ReturnType<typeof look>>,
  ) => {
    for (const { task, waiting, failed, oldestSeconds } of jobs) {
      result.observe(gauges.jobs, waiting, { task, state: 'waiting' });
      result.observe(gauges.jobs, failed, { task, state: 'failed' });
      result.observe(gauges.oldest, oldestSeconds, { task });
    }
    result.observe(gauges.lockRequests, lockRequests.inTime, { term: 'in_time' });
    result.observe(gauges.lockRequests, lockRequests.overdue, { term: 'overdue' });
    result.observe(gauges.findings, audit.findings);
    if (audit.anchorAgeSeconds !== null) result.observe(gauges.anchorAge, audit.anchorAgeSeconds);
  };
  meter.addBatchObservableCallback(async (result) => {
    try {
      tell(result, await look());
    } catch (error) {
      // What is missing is an alarm by itself.
      log.warn({ error: String(error) }, 'metrics of the database were not read');
    }
  }, Object.values(gauges));
  return { close: () => owner.end() };
}

/** What was found last, unless it is older than this. */
function keptFor<Found>(milliseconds: number, find: () => Promise<Found>): () => Promise<Found> {
  let kept: { readonly at: number; readonly found: Promise<Found> } | null = null;
  return () => {
    if (kept && performance.now() - kept.at < milliseconds) return kept.found;
    const found = find();
    kept = { at: performance.now(), found };
    // A failure is not kept.
    found.catch(() => (kept = null));
    return found;
  };
}
