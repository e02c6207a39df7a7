import type { CaseKind } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';
import { LINES_SINCE, type Since } from './since.queries.ts';

/** All cases and accounts that have the same lines and stand in the same state: there are few ways to live. */
export interface SharedHistory {
  /** Null, as the state: lines tell of something that is not there, or stand in the chain of another unit. */
  readonly kind: CaseKind | 'ACCOUNT' | 'ONCE_LOCKED_ACCOUNT' | null;
  readonly state: string | null;
  /** An application: it was approved elsewhere and entered by an import, which tells of all its people in one line. */
  readonly isImported: boolean;
  /** An account: the holder has it in use, or had. */
  readonly wasActivated: boolean;
  /** Audit actions, oldest first. */
  readonly actions: readonly string[];
  readonly amount: number;
  /** One of them. */
  readonly example: string;
}

/** Accounts on which a ground was ever laid have a kind of their own: the check of locks traces them one by one. */
const KEPT = `
  select id::text as id, unit_id, state, 'APPLICATION' as kind, imported_by is not null as is_imported, false as was_activated, age(xmin) as age from application
  union all select id::text, unit_id, state, 'LOCK_REQUEST_' || legal_regime, false, false, age(xmin) from lock_request
  union all select id::text, unit_id, state, 'LOCK_APPEAL', false, false, age(xmin) from lock_appeal
  union all select id::text, unit_id, state, 'DATA_REQUEST', false, false, age(xmin) from data_request
  union all select data_request_id::text, unit_id, state, 'PROCESSING_LIMIT', false, false, age(xmin) from processing_limit
  union all select id::text, unit_id, state, 'ASSISTED_ACTIVATION', false, false, age(xmin) from assisted_activation
  union all select a.id::text, a.unit_id, a.state, case when g.account_id is null then 'ACCOUNT' else 'ONCE_LOCKED_ACCOUNT' end, false,
      a.activated_at is not null, age(a.xmin)
    from account a left join (select distinct account_id from lock_ground) g on g.account_id = a.id`;

/**
 * Every life that cases and accounts have had so far, with the state that those who had it stand in. One walk through
 * the audit lines for all of them: it is what takes the time.
 */
export const listSharedHistories = (client: ClientBase, lines: readonly string[]): Promise<SharedHistory[]> =>
  shareHistories(
    client,
    `kept as (${KEPT}),
     told as (select subject_id, unit_id, array_agg(action order by sequence) as actions from audit_line where action = any ($1) group by 1, 2)`,
    [lines],
  );

/**
 * The same of those that have moved since: with a new line, or with a row that was written, by whomever. Every row bears
 * the number of the transaction that wrote it, which a hand in the database does not go past.
 */
export async function listMovedHistories(
  client: ClientBase,
  lines: readonly string[],
  since: Since,
): Promise<SharedHistory[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct subject_id as id from (${LINES_SINCE}) l where action = any ($3)`,
    [since.unitIds, since.sequences, lines],
  );
  return shareHistories(
    client,
    `kept as materialized (select * from (${KEPT}) k where age <= age($2::text::xid8::xid) or id = any ($3)),
     told as (
       select l.subject_id, l.unit_id, array_agg(l.action order by l.sequence) as actions
       from (select id from kept union select unnest($3::text[])) m
       cross join lateral (
         select subject_id, unit_id, sequence, action from audit_line where subject_id = m.id and action = any ($1) offset 0) l
       group by 1, 2)`,
    [lines, since.transaction, rows.map(({ id }) => id)],
  );
}

async function shareHistories(
  client: ClientBase,
  keptAndTold: string,
  values: readonly unknown[],
): Promise<SharedHistory[]> {
  const { rows } = await client.query<SharedHistory>(
    `with ${keptAndTold}
     select k.kind, k.state, coalesce(k.is_imported, false) as "isImported", coalesce(k.was_activated, false) as "wasActivated",
       coalesce(t.actions, '{}') as actions, count(*)::integer as amount, min(coalesce(k.id, t.subject_id)) as example
     from kept k full join told t on t.subject_id = k.id and t.unit_id = k.unit_id group by 1, 2, 3, 4, 5`,
    [...values],
  );
  return rows;
}
