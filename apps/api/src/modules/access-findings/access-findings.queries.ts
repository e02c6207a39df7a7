import type {
  AccessFindingAction,
  AccessFindingKind,
  AccessFindingState,
  AccessPurpose,
  FindingEvidence,
  OpeningBasis,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';

export interface AccessFindingRow {
  readonly id: string;
  readonly version: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly officerId: string;
  readonly officerName: string;
  readonly onDay: string;
  readonly kind: AccessFindingKind;
  readonly evidence: FindingEvidence;
  readonly state: AccessFindingState;
  readonly raisedAt: Date;
  readonly takenById: string | null;
  readonly takenBy: string | null;
  readonly closedAt: Date | null;
}

const FINDING = `
  select f.id, f.version, f.unit_id as "unitId", u.name as "unitName", f.officer_id as "officerId", o.display_name as "officerName",
    f.on_day::text as "onDay", f.kind, f.evidence, f.state, f.raised_at as "raisedAt", f.taken_by as "takenById",
    t.display_name as "takenBy", f.closed_at as "closedAt"
  from access_finding f join administrative_unit u on u.id = f.unit_id join officer o on o.id = f.officer_id
    left join officer t on t.id = f.taken_by`;

const withDates = (row: AccessFindingRow): AccessFindingRow => ({
  ...row,
  raisedAt: new Date(row.raisedAt),
  closedAt: row.closedAt && new Date(row.closedAt),
});

/** Findings of the units, but none about who asks: what waits longest first, or what was closed last. */
export async function listFindings(
  em: EntityManager,
  asked: {
    readonly scope: RowScope;
    readonly officerId: string;
    readonly isOpen: boolean;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<AccessFindingRow[]> {
  const ids = unitIdsOf(asked.scope);
  const units = ids && `{${ids.join(',')}}`;
  const order = asked.isOpen ? 'f.raised_at, f.id' : 'f.closed_at desc, f.id';
  const rows = await em.execute<AccessFindingRow[]>(
    `${FINDING} where (?::integer[] is null or f.unit_id = any (?::integer[])) and (f.closed_at is null) = ? and f.officer_id <> ?
     order by ${order} limit ? offset ?`,
    [units, units, asked.isOpen, asked.officerId, asked.limit, asked.offset],
  );
  return rows.map(withDates);
}

/** Null when it is not there, not in the rows of the actor, or about the actor. */
export async function findFinding(
  em: EntityManager,
  id: string,
  officerId: string,
): Promise<AccessFindingRow | null> {
  const [row] = await em.execute<AccessFindingRow[]>(`${FINDING} where f.id = ? and f.officer_id <> ?`, [
    id,
    officerId,
  ]);
  return row ? withDates(row) : null;
}

/** The same, locked until the transaction ends. */
export async function lockFinding(
  em: EntityManager,
  id: string,
  officerId: string,
): Promise<AccessFindingRow | null> {
  await em.execute('select from access_finding where id = ? for update', [id]);
  return findFinding(em, id, officerId);
}

export interface FindingNoteRow {
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly action: Exclude<AccessFindingAction, 'TAKE'>;
  readonly note: string;
}

export async function listNotes(em: EntityManager, findingId: string): Promise<FindingNoteRow[]> {
  const rows = await em.execute<FindingNoteRow[]>(
    `select o.display_name as "writtenBy", n.written_at as "writtenAt", n.action, n.note
     from access_finding_note n join officer o on o.id = n.written_by where n.finding_id = ? order by n.position limit 200`,
    [findingId],
  );
  return rows.map((row) => ({ ...row, writtenAt: new Date(row.writtenAt) }));
}

export interface FoundOpeningRow {
  readonly id: string;
  readonly at: Date;
  readonly isDenied: boolean;
  readonly caseKind: string;
  readonly purpose: AccessPurpose;
  readonly basis: OpeningBasis;
  readonly note: string | null;
}

/** The openings of an officer on a day, the first 200: when and for what, and nothing of the people. */
export async function listOpeningsOf(
  em: EntityManager,
  { officerId, onDay }: { readonly officerId: string; readonly onDay: string },
): Promise<FoundOpeningRow[]> {
  const rows = await em.execute<FoundOpeningRow[]>(
    `select id, opened_at as at, outcome = 'DENIED' as "isDenied", case_kind as "caseKind", purpose, basis, note
     from person_opening where officer_id = ? and opened_at >= ?::date::timestamp at time zone 'Asia/Ho_Chi_Minh'
       and opened_at < (?::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' order by opened_at, id limit 200`,
    [officerId, onDay, onDay],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

export const moveFinding = (
  em: EntityManager,
  id: string,
  moved: {
    readonly state: AccessFindingState;
    readonly takenBy: string;
    readonly closedAt: Date | null;
  },
) =>
  em.execute(
    'update access_finding set state = ?, taken_by = ?, closed_at = ?, version = version + 1 where id = ?',
    [moved.state, moved.takenBy, moved.closedAt, id],
  );

export const insertNote = (
  em: EntityManager,
  written: {
    readonly findingId: string;
    readonly unitId: number;
    readonly by: string;
    readonly at: Date;
    readonly action: AccessFindingAction;
    readonly note: string;
  },
) =>
  em.execute(
    `insert into access_finding_note (finding_id, position, unit_id, written_by, written_at, action, note)
     select ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ? from access_finding_note where finding_id = ?`,
    [
      written.findingId,
      written.unitId,
      written.by,
      written.at,
      written.action,
      written.note,
      written.findingId,
    ],
  );

export interface RaisedPattern {
  readonly officerId: string;
  readonly unitId: number;
  readonly onDay: string;
  readonly kind: AccessFindingKind;
  readonly evidence: FindingEvidence;
}

/**
 * One finding for each officer, day and kind: a second one only brings the evidence of an open one up to date. What was not
 * justified is counted on. Gives those that are new.
 */
export const upsertFindings = (
  em: EntityManager,
  patterns: readonly RaisedPattern[],
  at: Date,
): Promise<{ id: string; unitId: number; kind: AccessFindingKind; isNew: boolean }[]> =>
  em.execute(
    `insert into access_finding as f (unit_id, officer_id, on_day, kind, evidence, raised_at)
     select "unitId", "officerId", "onDay", kind, evidence, ?::timestamptz
     from json_to_recordset(?::json) as p ("unitId" integer, "officerId" uuid, "onDay" date, kind text, evidence jsonb)
     on conflict (officer_id, on_day, kind) do update set version = f.version + 1, evidence = case
         when f.kind = 'NOT_JUSTIFIED' then jsonb_build_object('openings', (f.evidence ->> 'openings')::integer + 1)
         else excluded.evidence end
       where f.closed_at is null and (f.kind = 'NOT_JUSTIFIED' or f.evidence <> excluded.evidence)
     returning f.id, f.unit_id as "unitId", f.kind, (f.version = 1) as "isNew"`,
    [at, JSON.stringify(patterns)],
  );
