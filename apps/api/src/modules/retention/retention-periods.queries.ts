import type { RetentionChangeState, RetentionKind, RetentionSettings } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

const EVERYWHERE: RowScope = { kind: 'ALL' };

const IN_FORCE = `select distinct on (kind) kind, amount from retention_period where state = 'APPROVED' order by kind, decided_at desc`;

const settingsOf = (rows: readonly { kind: RetentionKind; amount: number }[]): RetentionSettings =>
  Object.fromEntries(rows.map(({ kind, amount }) => [kind, amount]));

/** What is in force now. */
export const findSettings = async (em: EntityManager): Promise<RetentionSettings> =>
  settingsOf(await em.execute<{ kind: RetentionKind; amount: number }[]>(IN_FORCE));

export const readSettings = async (reader: ScopedReader): Promise<RetentionSettings> =>
  settingsOf(
    await reader.read<{ kind: RetentionKind; amount: number }>(EVERYWHERE, {
      ...{ name: 'retention-settings', text: IN_FORCE, values: [] },
    }),
  );

export interface RetentionChangeRow {
  readonly id: string;
  readonly version: number;
  readonly kind: RetentionKind;
  readonly amount_before: number;
  readonly amount: number;
  readonly reason: string;
  readonly state: RetentionChangeState;
  readonly proposed_by: string;
  readonly proposed_by_name: string;
  readonly proposed_at: Date;
  readonly decided_by_name: string | null;
  readonly decided_at: Date | null;
  readonly decision_text: string | null;
}

const SELECT = `select t.id, t.version, t.kind, t.amount_before, t.amount, t.reason, t.state, t.proposed_by, p.display_name as proposed_by_name,
    t.proposed_at, d.display_name as decided_by_name, t.decided_at, t.decision_text
  from retention_period t join officer p on p.id = t.proposed_by left join officer d on d.id = t.decided_by`;

/** What waits first, then the latest. */
export async function listChanges(
  reader: ScopedReader,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ rows: RetentionChangeRow[]; total: number }> {
  const [rows = [], [count] = []] = await reader.readAll(EVERYWHERE, [
    {
      name: 'retention-changes',
      text: `${SELECT} order by (t.state <> 'PROPOSED'), t.proposed_at desc, t.id offset $1 limit $2`,
      values: [offset, limit],
    },
    {
      name: 'retention-change-count',
      text: 'select count(*)::integer as total from retention_period',
      values: [],
    },
  ]);
  return {
    rows: rows as RetentionChangeRow[],
    total: (count as { total: number } | undefined)?.total ?? 0,
  };
}

/** Of each kind the change that is in force, and the one that waits. */
export const listStandingChanges = (reader: ScopedReader): Promise<RetentionChangeRow[]> =>
  reader.read<RetentionChangeRow>(EVERYWHERE, {
    name: 'retention-standing-changes',
    text: `select distinct on (c.kind, c.state) c.* from (${SELECT}) c where c.state in ('PROPOSED', 'APPROVED')
           order by c.kind, c.state, c.decided_at desc`,
    values: [],
  });

export async function findChange(reader: ScopedReader, id: string): Promise<RetentionChangeRow | null> {
  const [row] = await reader.read<RetentionChangeRow>(EVERYWHERE, {
    ...{ name: 'retention-change', text: `${SELECT} where t.id = $1`, values: [id] },
  });
  return row ?? null;
}

/** Changes of one kind that come together wait here, so that each sees the other. */
export async function isChangeWaiting(em: EntityManager, kind: RetentionKind): Promise<boolean> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`retention/${kind}`]);
  const rows = await em.execute<unknown[]>(
    `select from retention_period where kind = ? and state = 'PROPOSED'`,
    [kind],
  );
  return rows.length > 0;
}

export async function insertChange(
  em: EntityManager,
  change: {
    readonly kind: RetentionKind;
    readonly before: number;
    readonly amount: number;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into retention_period (kind, amount_before, amount, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?) returning id`,
    [change.kind, change.before, change.amount, change.reason, change.by, change.at],
  );
  if (!row) throw new Error('The change was not kept.');
  return row.id;
}

type HeldChange = Pick<RetentionChangeRow, 'version' | 'kind' | 'amount' | 'state' | 'proposed_by'>;

/** Locked until the transaction ends. */
export async function lockChange(em: EntityManager, id: string): Promise<HeldChange | null> {
  const [row] = await em.execute<HeldChange[]>(
    'select version, kind, amount, state, proposed_by from retention_period where id = ? for update',
    [id],
  );
  return row ?? null;
}

export const settleChange = (
  em: EntityManager,
  id: string,
  settled: {
    readonly state: RetentionChangeState;
    readonly at: Date;
    readonly by: string | null;
    readonly text: string | null;
  },
) =>
  em.execute(
    'update retention_period set state = ?, decided_at = ?, decided_by = ?, decision_text = ?, version = version + 1 where id = ?',
    [settled.state, settled.at, settled.by, settled.text, id],
  );
