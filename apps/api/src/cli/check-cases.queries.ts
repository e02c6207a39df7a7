import type { CaseKind } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';

/** All cases and accounts that have the same lines and stand in the same state: there are few ways to live. */
export interface SharedHistory {
  /** Null, as the state: lines tell of something that is not there, or stand in the chain of another unit. */
  readonly kind: CaseKind | 'ACCOUNT' | null;
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

/** Accounts on which a ground was ever laid are not among them: the check of locks traces them one by one. */
const KEPT = `
  select id::text as id, unit_id, state, 'APPLICATION' as kind, imported_by is not null as is_imported, false as was_activated from application
  union all select id::text, unit_id, state, 'LOCK_REQUEST_' || legal_regime, false, false from lock_request
  union all select id::text, unit_id, state, 'LOCK_APPEAL', false, false from lock_appeal
  union all select id::text, unit_id, state, 'DATA_REQUEST', false, false from data_request
  union all select data_request_id::text, unit_id, state, 'PROCESSING_LIMIT', false, false from processing_limit
  union all select id::text, unit_id, state, 'ASSISTED_ACTIVATION', false, false from assisted_activation
  union all select a.id::text, a.unit_id, a.state, 'ACCOUNT', false, a.activated_at is not null from account a
    where not exists (select from lock_ground g where g.account_id = a.id)`;

/**
 * Every life that cases and accounts have had so far, with the state that those who had it stand in. One walk through
 * the audit lines for all of them: it is what takes the time.
 */
export async function listSharedHistories(
  client: ClientBase,
  lines: readonly string[],
): Promise<SharedHistory[]> {
  const { rows } = await client.query<SharedHistory>(
    `with told as (
       select subject_id, unit_id, array_agg(action order by sequence) as actions from audit_line where action = any ($1) group by 1, 2),
     kept as (${KEPT})
     select k.kind, k.state, coalesce(k.is_imported, false) as "isImported", coalesce(k.was_activated, false) as "wasActivated",
       coalesce(t.actions, '{}') as actions, count(*)::integer as amount, min(coalesce(k.id, t.subject_id)) as example
     from kept k full join told t on t.subject_id = k.id and t.unit_id = k.unit_id group by 1, 2, 3, 4, 5`,
    [lines],
  );
  return rows;
}
