import { ACCOUNT_MOVING_ACTIONS, type AccountLine, type AccountState } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';

/** Each is one statement over all accounts and gives what breaks it, by its identifier. */
const PROMISES: Readonly<Record<string, string>> = {
  'An account is locked exactly while a ground stands.': `
    select a.id::text as broken from account a
    left join (select distinct account_id from lock_ground where ended_at is null) g on g.account_id = a.id
    where (a.state = 'LOCKED') <> (g.account_id is not null)`,

  'An account that is not locked is active exactly when it was activated.': `
    select id::text as broken from account where state <> 'LOCKED' and (state = 'ACTIVE') <> (activated_at is not null)`,

  'Every ground began and ended as the audit lines say.': `
    with told as (
      select subject_id, content::json -> 'details' ->> 'groundId' as ground_id, min(content::json -> 'details' ->> 'ground') as kind,
        count(*) filter (where action = 'LOCK_GROUND_STARTED') as starts, count(*) filter (where action = 'LOCK_GROUND_ENDED') as ends
      from audit_line where action in ('LOCK_GROUND_STARTED', 'LOCK_GROUND_ENDED') group by 1, 2)
    select distinct coalesce(g.account_id::text, t.subject_id) as broken
    from lock_ground g full join told t on t.ground_id = g.id::text and t.subject_id = g.account_id::text
    where g.id is null or t.ground_id is null or t.starts <> 1 or t.kind <> g.kind or t.ends <> (g.ended_at is not null)::integer`,

  'The newest lock or unlock that agencies are told of is what the account is.': `
    select a.id::text as broken from account a
    left join (select distinct on (account_id) account_id, kind from lock_event order by account_id, sequence desc) e on e.account_id = a.id
    where (a.state = 'LOCKED') <> coalesce(e.kind = 'LOCKED', false)`,

  'Agencies are told of locks and unlocks in turn.': `
    select distinct account_id::text as broken
    from (select account_id, kind, lag(kind, 1, 'UNLOCKED') over (partition by account_id order by sequence) as before from lock_event) e
    where kind = before`,

  'Nothing that a holder began outlives a lock.': `
    select a.id::text as broken from account a where a.state = 'LOCKED'
      and (exists (select from holder_session s where s.account_id = a.id)
        or exists (select from password_recovery r where r.account_id = a.id and r.state = 'WAITING'))`,

  'A lock on request rests on its approval, or before the decision on an urgent lock.': `
    select g.account_id::text as broken from lock_ground g join lock_request r on r.id = g.lock_request_id
    where g.ended_at is null and (r.kind <> 'LOCK' or r.account_id <> g.account_id
      or case when g.is_provisional then r.state not in ('RECEIVED', 'FORWARDED') or r.locked_at_once_at is null else r.state <> 'APPROVED' end)
    union
    select r.account_id::text from lock_request r where r.kind = 'LOCK' and r.state = 'APPROVED'
      and not exists (select from lock_ground g where g.lock_request_id = r.id)`,

  'The figures count as many locked accounts as there are.': `
    select 'unit ' || u.code as broken from administrative_unit u
    left join (select unit_id, sum(amount) as counted from statistic where measure = 'ACCOUNT_LOCKED' group by 1) s on s.unit_id = u.id
    left join (select unit_id, count(*) as locked from account where state = 'LOCKED' group by 1) a on a.unit_id = u.id
    where coalesce(s.counted, 0) <> coalesce(a.locked, 0)`,
};

/** What breaks each promise, by the sentence that says it. */
export async function findBrokenPromises(
  client: ClientBase,
): Promise<{ readonly promise: string; readonly broken: readonly string[] }[]> {
  const findings = [];
  for (const [promise, text] of Object.entries(PROMISES)) {
    const { rows } = await client.query<{ broken: string }>(text);
    findings.push({ promise, broken: rows.map(({ broken }) => broken) });
  }
  return findings;
}

/**
 * One picture of everything for all that is asked in between, however much is locked and unlocked meanwhile. What is asked
 * goes through whole tables, so it may sort in memory and use every core.
 */
export async function inOnePicture<Result>(client: ClientBase, ask: () => Promise<Result>): Promise<Result> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(
    `select set_config('app.scope', 'all', true), set_config('work_mem', '128MB', true),
       set_config('parallel_setup_cost', '0', true), set_config('parallel_tuple_cost', '0', true)`,
  );
  try {
    return await ask();
  } finally {
    await client.query('commit');
  }
}

export interface TracedAccount {
  readonly id: string;
  readonly state: AccountState;
  readonly wasActivated: boolean;
  /** Actions with their details, oldest first. */
  readonly lines: readonly AccountLine[];
}

/** The next accounts that were ever locked, in the order of their identifiers, with what their audit lines tell. */
export async function listTracedAccounts(
  client: ClientBase,
  after: string,
  limit: number,
): Promise<TracedAccount[]> {
  const { rows } = await client.query<TracedAccount>(
    `select a.id, a.state, a.activated_at is not null as "wasActivated",
       coalesce((select json_agg(json_build_object('action', l.action, 'details', l.content::json -> 'details') order by l.sequence)
         from audit_line l where l.subject_id = a.id::text and l.unit_id = a.unit_id and l.action = any ($2)), '[]') as lines
     from account a
     where a.id > $1 and a.id in (select account_id from lock_ground)
     order by a.id limit $3`,
    [after, ACCOUNT_MOVING_ACTIONS, limit],
  );
  return rows;
}
