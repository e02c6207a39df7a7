import type { AccountState, CaseKind } from '@dinhdanh/domain';
import type { ClientBase } from 'pg';

const NAMED_AT_MOST = 20;

/** All cases of a kind that have the same lines and stand in the same state: there are few ways to live. */
export interface SharedHistory {
  /** Null, as the state: lines tell of a case that is not there, or stand in the chain of another unit. */
  readonly kind: CaseKind | null;
  readonly state: string | null;
  /** It was approved elsewhere and entered by an import, which tells of all its people in one line. */
  readonly isImported: boolean;
  /** Audit actions, oldest first. */
  readonly actions: readonly string[];
  readonly amount: number;
  /** The first of them. */
  readonly cases: readonly string[];
}

/** The kind of each case, and whether an import entered it. */
const CASE_TABLES = {
  application: { kind: `'APPLICATION'`, isImported: 'c.imported_by is not null' },
  lock_request: { kind: `'LOCK_REQUEST_' || c.legal_regime`, isImported: 'false' },
  lock_appeal: { kind: `'LOCK_APPEAL'`, isImported: 'false' },
  data_request: { kind: `'DATA_REQUEST'`, isImported: 'false' },
  assisted_activation: { kind: `'ASSISTED_ACTIVATION'`, isImported: 'false' },
} as const;
export type CaseTable = keyof typeof CASE_TABLES;

/** Every life that cases of a table have had so far, with the state that those who had it stand in. */
export async function listSharedHistories(
  client: ClientBase,
  table: CaseTable,
  lines: readonly string[],
): Promise<SharedHistory[]> {
  const { kind, isImported } = CASE_TABLES[table];
  const { rows } = await client.query<SharedHistory>(
    `with told as (
       select subject_id, unit_id, array_agg(action order by sequence) as actions from audit_line where action = any ($1) group by 1, 2),
     kept as (select c.id::text as id, c.unit_id, c.state, ${kind} as kind, ${isImported} as is_imported from ${table} c)
     select k.kind, k.state, coalesce(k.is_imported, false) as "isImported", coalesce(t.actions, '{}') as actions, count(*)::integer as amount,
       (array_agg(coalesce(k.id, t.subject_id) order by k.id))[1:${NAMED_AT_MOST}] as cases
     from kept k full join told t on t.subject_id = k.id and t.unit_id = k.unit_id group by 1, 2, 3, 4`,
    [lines],
  );
  return rows;
}

interface SharedAccountHistory {
  readonly state: AccountState;
  readonly wasActivated: boolean;
  readonly actions: readonly string[];
  readonly amount: number;
  readonly cases: readonly string[];
}

/** The same of the accounts that no ground was ever laid on; the others are traced one by one by the check of locks. */
export async function listAccountHistories(client: ClientBase): Promise<SharedAccountHistory[]> {
  const { rows } = await client.query<SharedAccountHistory>(
    `with told as (
       select subject_id, unit_id, array_agg(action order by sequence) as actions from audit_line
       where action in ('ACCOUNT_GRANTED', 'ACCOUNT_ACTIVATED') group by 1, 2)
     select a.state, a.activated_at is not null as "wasActivated", coalesce(t.actions, '{}') as actions, count(*)::integer as amount,
       (array_agg(a.id::text order by a.id))[1:${NAMED_AT_MOST}] as cases
     from account a left join told t on t.subject_id = a.id::text and t.unit_id = a.unit_id
     where not exists (select from lock_ground g where g.account_id = a.id) group by 1, 2, 3`,
  );
  return rows;
}
