import type { ClientBase } from 'pg';
import type { AnchoredHead } from '../platform/audit/chain-walk.ts';
import { CHAINS, LINES_SINCE, type Since } from './since.queries.ts';

export const PROMISE_IDS = ['P2', 'P3', 'P4', 'P5', 'P7', 'P8', 'P9', 'P10'] as const;
export type PromiseId = (typeof PROMISE_IDS)[number];

const hasJob = (key: string) => `exists (select from graphile_worker._private_jobs j where j.key = ${key})`;

/** What was made under a key, for the use cases in which every key makes a thing of its own. */
const MADE_UNDER_KEYS = `
  select k.actor_key, k.operation, k.key, v.kind, v.id from idempotent_answer k, lateral (values
    ('submitApplication', 'application', k.answer ->> 'applicationId'), ('registerLockRequest', 'lock_request', k.answer ->> 'id'),
    ('registerLockAppeal', 'lock_appeal', k.answer ->> 'id'), ('requestAssistedActivation', 'assisted_activation', k.answer ->> 'id'),
    ('bookAppointment', 'appointment', k.answer ->> 'appointmentId'), ('exportNotActivated', 'long_task', k.answer ->> 'id'),
    ('submitLockRequest', 'lock_request', (select r.id::text from lock_request r where r.code = k.answer ->> 'code')),
    ('makeDataRequest', 'data_request', (select r.id::text from data_request r where r.code = k.answer ->> 'code'))) as v (operation, kind, id)
  where v.operation = k.operation`;

const KINDS_MADE = [
  'application',
  'lock_request',
  'lock_appeal',
  'assisted_activation',
  'appointment',
  'long_task',
  'data_request',
];

/** Minutes after which a job that nobody has taken up, or a watch that has not come round, is not late but stuck. */
const STUCK_AFTER_MINUTES = 15;
/** The queue itself gives up the job of a dead worker after four hours. */
const ABANDONED_AFTER_HOURS = 4;
const isLongAgo = (moment: string, now: string) =>
  `${moment} < ${now} - interval '${STUCK_AFTER_MINUTES} minutes'`;

/** Each is one statement over everything and gives what breaks it, by identifier or code. */
const SENTENCES: Readonly<Partial<Record<PromiseId, Readonly<Record<string, string>>>>> = {
  P2: {
    'What was approved has its account.': `
      select a.id::text as broken from application a
      where a.state = 'APPROVED' and a.organisation_id is null and not exists (select from account k where k.citizen_id = a.citizen_id)
      union all
      select a.id::text from application a
      where a.state = 'APPROVED' and a.organisation_id is not null and not exists (select from account k where k.organisation_id = a.organisation_id)`,

    // The demo world was decided before there was a worker to tell anybody.
    'What was decided has its notice.': `
      select a.id::text as broken from application a
      where a.decided_at is not null and a.imported_by is null and not exists (select from notification n where n.application_id = a.id)
        and not exists (select from audit_line l where l.subject_id = a.id::text and l.content::json -> 'details' ->> 'source' = 'DEMO_WORLD')`,

    'A notice tells what was decided.': `
      select distinct a.id::text as broken from notification n join application a on a.id = n.application_id
      where n.template <> 'APPLICATION_' || a.state and (n.template, a.state) <> ('APPLICATION_UPGRADED', 'APPROVED')`,

    'A message that waits has its job.': `
      select n.id::text as broken from notification n where n.state = 'PENDING' and not ${hasJob(`'send-notification:' || n.id`)}`,

    'An application that waits for its check has its job.': `
      select a.id::text as broken from application a where a.state = 'SUBMITTED' and not ${hasJob(`'check-application:' || a.id`)}`,

    // The lines of those few alone who have neither: an account that came here active has none.
    'Who activated an account here has set its password and passcode.': `
      select a.id::text as broken from (
        select id from account a where activated_at is not null and not exists (select from account_credential c where c.account_id = a.id)) a
      cross join lateral (select from audit_line l where l.subject_id = a.id::text and l.action = 'ACCOUNT_ACTIVATED' limit 1) l`,

    'An import has entered as many people as its lines say.': `
      select coalesce(t.task, e.task) as broken
      from (select subject_id as task, sum((content::json -> 'details' ->> 'count')::integer) as people from audit_line
        where action = 'PERSONS_IMPORTED' group by 1) t
      full join (select imported_by::text as task, count(*) as people from application where imported_by is not null group by 1) e on e.task = t.task
      where t.people is distinct from e.people`,
  },
  P3: {
    'What the answer to a key names is there.': `
      with made as (${MADE_UNDER_KEYS}),
      there as (${KINDS_MADE.map((kind) => `select '${kind}' as kind, id::text as id from ${kind}`).join(' union all ')})
      select m.operation || ' ' || m.key as broken from made m left join there t on t.kind = m.kind and t.id = m.id where t.id is null`,

    'Two keys never made one thing.': `
      select kind || ' ' || id as broken from (${MADE_UNDER_KEYS}) m where id is not null group by kind, id having count(*) > 1`,
  },
  P5: {
    'Nobody decides on what they have entered, asked for or forwarded.': `
      select id::text as broken from application where decided_by = submitted_by
      union all
      select id::text from lock_request where state in ('APPROVED', 'REFUSED', 'REVERSED') and settled_by in (registered_by, forwarded_by)
        or locked_at_once_by = registered_by
      union all
      select id::text from lock_appeal where decided_by = registered_by
      union all
      select id::text from assisted_activation where decided_by = requested_by
      union all
      select id::text from phone_change where way = 'COUNTER' and state = 'CHANGED' and decided_by = requested_by`,

    'The audit lines name two people behind every decision on a lock.': `
      with told as (
        select subject_id, action, content::json ->> 'actorId' as actor from audit_line
        where action in ('LOCK_REQUEST_REGISTERED', 'LOCK_REQUEST_FORWARDED', 'LOCK_REQUEST_APPROVED', 'LOCK_REQUEST_REFUSED'))
      select distinct d.subject_id as broken from told d join told b on b.subject_id = d.subject_id and b.actor = d.actor
      where d.action in ('LOCK_REQUEST_APPROVED', 'LOCK_REQUEST_REFUSED') and b.action in ('LOCK_REQUEST_REGISTERED', 'LOCK_REQUEST_FORWARDED')`,

    'The record names the officer of a lock whom the audit line names.': `
      select r.id::text as broken from lock_request r
      join audit_line l on l.subject_id = r.id::text and l.action in ('LOCK_REQUEST_APPROVED', 'LOCK_REQUEST_REFUSED')
      where l.content::json ->> 'actorId' is distinct from r.settled_by::text`,
  },
  P7: {
    'No job waits past its time.': `
      select coalesce(key, id::text) as broken from graphile_worker._private_jobs
      where attempts < max_attempts and (locked_at is null and ${isLongAgo('run_at', 'now()')} or locked_at < now() - interval '${ABANDONED_AFTER_HOURS} hours')`,

    'A job that was given up says why.': `
      select coalesce(key, id::text) as broken from graphile_worker._private_jobs
      where attempts >= max_attempts and coalesce(btrim(last_error), '') = ''`,

    'No long task stands still.': `
      select id::text as broken from long_task where state in ('QUEUED', 'RUNNING') and ${isLongAgo('moved_at', 'app_now()')}`,

    'No source is waited for past its time.': `
      select application_id::text as broken from source_check where state = 'WAITING' and ${isLongAgo('answer_by', 'app_now()')}`,

    'No letter is left unwritten.': `
      select id::text as broken from letter where written_at is null and ${isLongAgo('issued_at', 'app_now()')}`,
  },
  P8: {
    'Every audit chain ends where its head says.': `
      select coalesce('unit ' || u.code, 'chain ' || coalesce(c.unit_id, l.unit_id)) as broken
      from audit_chain c
      full join (
        select w.unit_id, e.sequence, e.hash from (${CHAINS}) w
        cross join lateral (select sequence, hash from audit_line where unit_id = w.unit_id order by sequence desc limit 1) e) l on l.unit_id = c.unit_id
      left join administrative_unit u on u.id = coalesce(c.unit_id, l.unit_id)
      where (coalesce(c.last_sequence, 0), coalesce(c.last_hash, '')) is distinct from (coalesce(l.sequence, 0), coalesce(l.hash, ''))`,
  },
};

export const PROMISES_IN_SENTENCES: readonly PromiseId[] = PROMISE_IDS.filter(
  (promise) => promise in SENTENCES,
);

/** What breaks each sentence of a promise that is one statement. */
export async function findBrokenSentences(
  client: ClientBase,
  promise: PromiseId,
): Promise<{ readonly sentence: string; readonly broken: readonly string[] }[]> {
  const findings = [];
  for (const [sentence, text] of Object.entries(SENTENCES[promise] ?? {})) {
    const { rows } = await client.query<{ broken: string }>(text);
    findings.push({ sentence, broken: rows.map(({ broken }) => broken) });
  }
  return findings;
}

/**
 * The first line of each chain that does not fit to the one before it; or the first behind the heads. With the functions
 * of PostgreSQL and not with our own, which somebody who writes past the program could have changed.
 */
export async function findBrokenLinks(client: ClientBase, since: Since | null): Promise<string[]> {
  // Of a few lines the one before is looked up; of all it would be a look-up for each.
  const linked = since
    ? `(${LINES_SINCE}) l left join lateral (
        select hash from audit_line where unit_id = l.unit_id and sequence = l.sequence - 1 limit 1) b on true`
    : `audit_line l left join audit_line b on b.unit_id = l.unit_id and b.sequence = l.sequence - 1`;
  const { rows } = await client.query<{ broken: string }>(
    `select coalesce('unit ' || u.code, 'chain ' || c.unit_id) || ' line ' || c.sequence as broken
     from (
       select l.unit_id, min(l.sequence) as sequence from ${linked}
       where l.sequence < 1 or (l.sequence > 1) <> (b.hash is not null)
         or l.hash is distinct from sha256(coalesce(b.hash, '') || case when l.salt is null
           then convert_to(l.unit_id || ':' || l.sequence || ':' || l.content, 'UTF8')
           else ('v2:' || l.unit_id || ':' || l.sequence || ':')::bytea || sha256(l.salt || convert_to(l.content, 'UTF8')) end)
       group by 1) c
     left join administrative_unit u on u.id = c.unit_id`,
    since ? [since.unitIds, since.sequences] : [],
  );
  return rows.map(({ broken }) => broken);
}

/** Heads that are signed outside the database and whose line is another one in it, or gone. */
export async function findLostHeads(
  client: ClientBase,
  heads: ReadonlyMap<number, readonly AnchoredHead[]>,
): Promise<string[]> {
  const all = [...heads].flatMap(([unitId, ofChain]) => ofChain.map((head) => ({ unitId, ...head })));
  const { rows } = await client.query<{ broken: string }>(
    `select coalesce('unit ' || u.code, 'chain ' || h.unit_id) || ' line ' || h.sequence || ' of anchor ' || h.number as broken
     from unnest($1::integer[], $2::bigint[], $3::bytea[], $4::integer[]) as h (unit_id, sequence, hash, number)
     left join audit_line l on l.unit_id = h.unit_id and l.sequence = h.sequence
     left join administrative_unit u on u.id = h.unit_id
     where l.hash is distinct from h.hash order by h.number, h.unit_id`,
    [
      all.map(({ unitId }) => unitId),
      all.map(({ sequence }) => sequence),
      all.map(({ hash }) => hash),
      all.map(({ number }) => number),
    ],
  );
  return rows.map(({ broken }) => broken);
}
