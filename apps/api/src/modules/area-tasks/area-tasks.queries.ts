import type { EntityManager } from '@mikro-orm/postgresql';
import type { AreaTaskKind, AreaTaskState, ComparedField, VisitOutcome } from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager. */
export const EXACT_UP_TO = 1_000;

export interface NewAreaTask {
  readonly unitId: number;
  readonly kind: AreaTaskKind;
  readonly applicationId?: string;
  readonly registrationId?: string;
  readonly notificationId?: string;
  /** The visit that a finding comes from. */
  readonly outreachVisitId?: string;
  readonly fullName: string;
  readonly personalIdNumber: string;
  readonly phoneNumber: string;
  readonly address: string;
  /** The fields that the population database is said to have wrong. */
  readonly fields?: readonly ComparedField[];
}

/** Gives whether a row was made: the same notice, or the registration that is being corrected, may have one already. */
export async function insertAreaTask(
  em: EntityManager,
  task: NewAreaTask,
  createdAt: Date,
): Promise<boolean> {
  const sealer = sealerOf(em);
  const opened = await em.execute<{ id: string }[]>(
    `insert into area_task (unit_id, kind, application_id, registration_id, notification_id, outreach_visit_id,
       full_name, personal_id_number, phone_number, address, fields, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?) on conflict do nothing returning id`,
    [
      task.unitId,
      task.kind,
      task.applicationId ?? null,
      task.registrationId ?? null,
      task.notificationId ?? null,
      task.outreachVisitId ?? null,
      task.fullName,
      sealer.seal(task.personalIdNumber),
      sealer.seal(task.phoneNumber),
      task.address,
      `{${(task.fields ?? []).join(',')}}`,
      createdAt,
    ],
  );
  return opened.length > 0;
}

export interface AreaTaskRow {
  readonly id: string;
  readonly version: number;
  readonly kind: AreaTaskKind;
  readonly state: AreaTaskState;
  readonly unit_id: number;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly full_name: string;
  readonly personal_id_number: string;
  readonly phone_number: string;
  readonly address: string;
  readonly fields: ComparedField[];
  readonly application_code: string | null;
  readonly visit_outcome: VisitOutcome | null;
  readonly created_at: Date;
  readonly done_at: Date | null;
  readonly done_by_name: string | null;
  readonly note: string | null;
}

const AREA_TASK = `
  select t.id, t.version, t.kind, t.state, t.unit_id, u.code as unit_code, u.name as unit_name, t.full_name, t.personal_id_number,
         t.phone_number, t.address, to_jsonb(t.fields) as fields, p.code as application_code, v.outcome as visit_outcome, t.created_at, t.done_at,
         o.display_name as done_by_name, t.note
  from area_task t join administrative_unit u on u.id = t.unit_id
  left join application p on p.id = t.application_id left join officer o on o.id = t.done_by
  left join outreach_visit v on v.id = t.outreach_visit_id`;

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const withDates = (row: AreaTaskRow): AreaTaskRow => ({
  ...row,
  created_at: new Date(row.created_at),
  done_at: row.done_at === null ? null : new Date(row.done_at),
});

function unitsOf(scope: RowScope): string | null {
  const ids = unitIdsOf(scope);
  return ids && `{${ids.join(',')}}`;
}

export interface AreaTaskListRequest {
  readonly offset: number;
  readonly limit: number;
  /** Null: every state. */
  readonly states: readonly AreaTaskState[] | null;
  readonly kind: AreaTaskKind | null;
}

/** What is open first, and of that the oldest first. */
export async function listAreaTaskRows(
  em: EntityManager,
  scope: RowScope,
  { offset, limit, states, kind }: AreaTaskListRequest,
): Promise<{ rows: AreaTaskRow[]; counted: number }> {
  const units = unitsOf(scope);
  const wantedStates = states && `{${states.join(',')}}`;
  const where = `(?::integer[] is null or t.unit_id = any (?::integer[])) and (?::text[] is null or t.state = any (?::text[]))
    and (?::text is null or t.kind = ?::text)`;
  const values = [units, units, wantedStates, wantedStates, kind, kind];
  const rows = await em.execute<AreaTaskRow[]>(
    `${AREA_TASK} where ${where} order by (t.state = 'DONE'), t.created_at, t.id limit ? offset ?`,
    [...values, limit, offset],
  );
  const [count] = await em.execute<{ total: number }[]>(
    `select count(*)::integer as total from (select 1 from area_task t where ${where} limit ${EXACT_UP_TO + 1}) as counted`,
    values,
  );
  return { rows: rows.map(withDates), counted: count?.total ?? 0 };
}

export async function countOpenAreaTasks(reader: ScopedReader, scope: RowScope): Promise<number> {
  const [row] = await reader.read<{ open: number }>(scope, {
    name: 'open-area-tasks',
    text: `select count(*)::integer as open from (
             select 1 from area_task where ($1::integer[] is null or unit_id = any ($1)) and state = 'OPEN' limit ${EXACT_UP_TO}) as o`,
    values: [unitIdsOf(scope)],
  });
  return row?.open ?? 0;
}

interface AreaTaskInHand {
  readonly unit_id: number;
  readonly kind: AreaTaskKind;
  readonly application_id: string | null;
  readonly state: AreaTaskState;
  readonly version: number;
}

/** Locked until the transaction ends; null when it is not there or not the actor's. */
export async function findAreaTaskForUpdate(em: EntityManager, id: string): Promise<AreaTaskInHand | null> {
  const [row] = await em.execute<AreaTaskInHand[]>(
    'select unit_id, kind, application_id, state, version from area_task where id = ? for update',
    [id],
  );
  return row ?? null;
}

export const finishAreaTask = (
  em: EntityManager,
  id: string,
  done: { readonly at: Date; readonly by: string; readonly note: string },
) =>
  em.execute(
    `update area_task set state = 'DONE', done_at = ?, done_by = ?, note = ?, version = version + 1 where id = ?`,
    [done.at, done.by, done.note, id],
  );

export async function getAreaTaskRow(em: EntityManager, id: string): Promise<AreaTaskRow> {
  const [row] = await em.execute<AreaTaskRow[]>(`${AREA_TASK} where t.id = ?`, [id]);
  if (!row) throw new Error('The task is not there.');
  return withDates(row);
}
