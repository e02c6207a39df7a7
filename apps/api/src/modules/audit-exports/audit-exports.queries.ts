import type { AuditExportState } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { AuditFilter } from '../audit-log/index.ts';

export interface AuditExportRow {
  readonly id: string;
  readonly version: number;
  /** The units whose lines it is about; null: all. */
  readonly unit_ids: readonly number[] | null;
  readonly filter: AuditFilter;
  readonly purpose: string;
  readonly state: AuditExportState;
  readonly requested_by: string;
  readonly requested_by_name: string;
  readonly requested_at: Date;
  readonly decided_by_name: string | null;
  readonly decided_at: Date | null;
  readonly decision_text: string | null;
  readonly expires_at: Date | null;
}

const SELECT = `select e.id, e.version, e.unit_ids, e.filter, e.purpose, e.state, e.requested_by, r.display_name as requested_by_name,
    e.requested_at, d.display_name as decided_by_name, e.decided_at, e.decision_text, e.expires_at
  from audit_export e join officer r on r.id = e.requested_by left join officer d on d.id = e.decided_by`;

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const withDates = (row: AuditExportRow): AuditExportRow => ({
  ...row,
  requested_at: new Date(row.requested_at),
  decided_at: row.decided_at && new Date(row.decided_at),
  expires_at: row.expires_at && new Date(row.expires_at),
});

const arrayOf = (scope: RowScope): string | null => {
  const ids = unitIdsOf(scope);
  return ids && `{${ids.join(',')}}`;
};

export async function insertAuditExport(
  em: EntityManager,
  asked: {
    readonly scope: RowScope;
    readonly filter: AuditFilter;
    readonly purpose: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into audit_export (unit_ids, filter, purpose, requested_by, requested_at)
     values (?::integer[], ?::jsonb, ?, ?, ?) returning id`,
    [arrayOf(asked.scope), JSON.stringify(asked.filter), asked.purpose, asked.by, asked.at],
  );
  if (!row) throw new Error('The request was not kept.');
  return row.id;
}

/** Those whose units the officer covers whole: what waits first, then the latest. */
export async function listExports(
  em: EntityManager,
  scope: RowScope,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<AuditExportRow[]> {
  const units = arrayOf(scope);
  const rows = await em.execute<AuditExportRow[]>(
    `${SELECT} where (?::integer[] is null or e.unit_ids <@ ?::integer[])
     order by (e.state <> 'REQUESTED'), e.requested_at desc, e.id limit ? offset ?`,
    [units, units, limit, offset],
  );
  return rows.map(withDates);
}

/** Null when it is not there or not in the rows of the actor. */
export async function findExport(em: EntityManager, id: string): Promise<AuditExportRow | null> {
  const [row] = await em.execute<AuditExportRow[]>(`${SELECT} where e.id = ?`, [id]);
  return row ? withDates(row) : null;
}

/** The same, locked until the transaction ends. */
export async function lockExport(em: EntityManager, id: string): Promise<AuditExportRow | null> {
  await em.execute('select from audit_export where id = ? for update', [id]);
  return findExport(em, id);
}

export const settleExport = (
  em: EntityManager,
  id: string,
  settled: {
    readonly state: AuditExportState;
    readonly at: Date;
    readonly by: string | null;
    readonly text: string | null;
    readonly expiresAt: Date | null;
  },
) =>
  em.execute(
    `update audit_export set state = ?, decided_at = ?, decided_by = ?, decision_text = ?, expires_at = ?, version = version + 1 where id = ?`,
    [settled.state, settled.at, settled.by, settled.text, settled.expiresAt, id],
  );
