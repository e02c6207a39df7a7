import type { LongTaskKind, LongTaskState, RefusalCode } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowScope } from '../../platform/access/actor.ts';
import type { FileLocation } from '../../platform/files/sealed-files.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import type { LongTaskLine } from './long-task-kinds.ts';

const EVERYWHERE: RowScope = { kind: 'ALL' };

export interface LongTaskRow {
  readonly id: string;
  readonly version: number;
  readonly kind: LongTaskKind;
  readonly state: LongTaskState;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly purpose: string;
  readonly total: number;
  readonly done: number;
  readonly problem_count: number;
  readonly cancel_requested_at: Date | null;
  readonly failure: RefusalCode | null;
  readonly created_at: Date;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly expires_at: Date | null;
  readonly has_result: boolean;
}

const COLUMNS = `t.id, t.version, t.kind, t.state, u.code as unit_code, u.name as unit_name, t.purpose, t.total, t.done, t.problem_count,
  t.cancel_requested_at, t.failure, t.created_at, t.started_at, t.finished_at, t.expires_at,
  t.result_csv_key is not null and t.expires_at > app_now() as has_result`;
const FROM = `from long_task t join administrative_unit u on u.id = t.unit_id`;

export async function listLongTasksOf(
  reader: ScopedReader,
  scope: RowScope,
  officerId: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ rows: LongTaskRow[]; total: number }> {
  const [rows = [], counted = []] = await reader.readAll(scope, [
    {
      name: 'long-tasks-of-officer',
      text: `select ${COLUMNS} ${FROM} where t.started_by = $1 order by t.created_at desc, t.id offset $2 limit $3`,
      values: [officerId, page.offset, page.limit],
    },
    {
      name: 'long-task-count-of-officer',
      text: 'select count(*)::integer as total from long_task where started_by = $1',
      values: [officerId],
    },
  ]);
  return { rows: rows as LongTaskRow[], total: (counted[0] as { total: number } | undefined)?.total ?? 0 };
}

export async function findLongTaskOf(
  reader: ScopedReader,
  scope: RowScope,
  { id, officerId }: { readonly id: string; readonly officerId: string },
): Promise<LongTaskRow | null> {
  const [row] = await reader.read<LongTaskRow>(scope, {
    name: 'long-task-of-officer',
    text: `select ${COLUMNS} ${FROM} where t.id = $1 and t.started_by = $2`,
    values: [id, officerId],
  });
  return row ?? null;
}

export interface ProblemRow {
  readonly line: number;
  readonly problem: string;
  readonly cells: readonly string[];
}

export const listProblems = (
  reader: ScopedReader,
  scope: RowScope,
  { id, atMost }: { readonly id: string; readonly atMost: number },
): Promise<ProblemRow[]> =>
  reader.read<ProblemRow>(scope, {
    name: 'long-task-problems',
    text: 'select line, problem, cells from long_task_line where task_id = $1 and problem is not null order by line limit $2',
    values: [id, atMost],
  });

/** The unit of an officer's appointment, whose chain keeps the lines of what is done for all of its wards. */
export async function findUnitByCode(
  em: EntityManager,
  code: string,
  unitIds: readonly number[],
): Promise<{ readonly id: number } | null> {
  const [row] = await em.execute<{ id: number }[]>(
    'select id from administrative_unit where code = ? and id = any (?::integer[]) order by valid_from nulls first limit 1',
    [code, `{${unitIds.join(',')}}`],
  );
  return row ?? null;
}

export async function countOpenTasks(em: EntityManager, officerId: string): Promise<number> {
  const [row] = await em.execute<{ open: number }[]>(
    `select count(*)::integer as open from long_task where started_by = ? and state in ('QUEUED', 'RUNNING')`,
    [officerId],
  );
  return row?.open ?? 0;
}

export interface NewLongTask {
  readonly id: string;
  readonly kind: LongTaskKind;
  readonly startedBy: string;
  readonly unitId: number;
  readonly purpose: string;
  readonly parameters: object;
  readonly total: number;
  readonly input: FileLocation | null;
}

export const insertLongTask = (em: EntityManager, task: NewLongTask) =>
  em.execute(
    `insert into long_task (id, kind, started_by, unit_id, purpose, parameters, total, input_key, input_key_id)
     values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      task.id,
      task.kind,
      task.startedBy,
      task.unitId,
      task.purpose,
      JSON.stringify(task.parameters),
      task.total,
      task.input?.storageKey ?? null,
      task.input?.keyId ?? null,
    ],
  );

export interface TaskToRun {
  readonly id: string;
  readonly kind: LongTaskKind;
  readonly state: LongTaskState;
  readonly started_by: string;
  readonly started_by_name: string;
  readonly unit_id: number;
  readonly purpose: string;
  readonly parameters: unknown;
  readonly created_at: Date;
  readonly input_key: string | null;
  readonly input_key_id: string | null;
}

export async function findTaskToRun(reader: ScopedReader, id: string): Promise<TaskToRun | null> {
  const [row] = await reader.read<TaskToRun>(EVERYWHERE, {
    name: 'long-task-to-run',
    text: `select t.id, t.kind, t.state, t.started_by, o.display_name as started_by_name, t.unit_id, t.purpose, t.parameters, t.created_at,
             t.input_key, t.input_key_id
           from long_task t join officer o on o.id = t.started_by where t.id = $1 and t.state in ('QUEUED', 'RUNNING')`,
    values: [id],
  });
  return row ?? null;
}

export interface HeldTask {
  readonly id: string;
  readonly kind: LongTaskKind;
  readonly state: LongTaskState;
  readonly version: number;
  readonly unit_id: number;
  readonly started_by: string;
  readonly done: number;
  readonly problem_count: number;
  readonly cursor: string | null;
  readonly is_through: boolean;
  readonly restarts: number;
  readonly cancel_requested_at: string | null;
}

/** Locked until the transaction ends: of two workers on one task the second sees where the first one got to. */
export async function holdTask(em: EntityManager, id: string): Promise<HeldTask | null> {
  const [row] = await em.execute<HeldTask[]>(
    `select id, kind, state, version, unit_id, started_by, done, problem_count, cursor, is_through, restarts, cancel_requested_at
     from long_task where id = ? for update`,
    [id],
  );
  return row ?? null;
}

export const markStarted = (em: EntityManager, id: string, now: Date) =>
  em.execute(
    `update long_task set state = 'RUNNING', started_at = ?, moved_at = ?, version = version + 1 where id = ?`,
    [now, now, id],
  );

export const markMoved = (
  em: EntityManager,
  id: string,
  moved: {
    readonly lines: number;
    readonly problems: number;
    readonly cursor: string;
    readonly isThrough: boolean;
  },
  now: Date,
) =>
  em.execute(
    `update long_task set done = done + ?::integer, total = greatest(total, done + ?::integer), problem_count = problem_count + ?::integer,
       cursor = ?, is_through = ?, restarts = 0, moved_at = ?, version = version + 1 where id = ?`,
    [moved.lines, moved.lines, moved.problems, moved.cursor, moved.isThrough, now, id],
  );

export const insertLines = (
  em: EntityManager,
  { id, unitId }: { readonly id: string; readonly unitId: number },
  lines: readonly LongTaskLine[],
) =>
  em.execute(
    `insert into long_task_line (task_id, unit_id, line, cells, problem)
     select ?::uuid, ?::integer, line, cells, problem from jsonb_to_recordset(?::jsonb) as l (line integer, cells jsonb, problem text)`,
    [id, unitId, JSON.stringify(lines)],
  );

export const askToCancel = (em: EntityManager, id: string, now: Date) =>
  em.execute('update long_task set cancel_requested_at = ?, version = version + 1 where id = ?', [now, id]);

export const noteRestart = (em: EntityManager, id: string, now: Date) =>
  em.execute('update long_task set restarts = restarts + 1, moved_at = ? where id = ?', [now, id]);

const LINES: Statement = {
  name: 'long-task-lines',
  text: 'select cells from long_task_line where task_id = $1 order by line',
  values: [],
};

export async function readLines(reader: ScopedReader, id: string): Promise<readonly (readonly string[])[]> {
  const rows = await reader.read<{ cells: string[] }>(EVERYWHERE, { ...LINES, values: [id] });
  return rows.map(({ cells }) => cells);
}

/** Where the files of a run lie: under a name that no other run has, so that of two the slower removes only its own. */
export async function findResultPlaces(
  reader: ScopedReader,
  id: string,
): Promise<{ readonly csv: string; readonly xlsx: string }> {
  const [row] = await reader.read<{ csv: string; xlsx: string }>(EVERYWHERE, {
    name: 'long-task-result-places',
    text: `select 'long-tasks/' || $1::uuid || '/' || p.id || '-csv' as csv, 'long-tasks/' || $1::uuid || '/' || p.id || '-xlsx' as xlsx
           from (select new_id() as id) p`,
    values: [id],
  });
  if (!row) throw new Error('The database gave no identifier.');
  return row;
}

export async function findInputPlace(
  reader: ScopedReader,
): Promise<{ readonly id: string; readonly storageKey: string }> {
  const [row] = await reader.read<{ id: string; storageKey: string }>(EVERYWHERE, {
    name: 'long-task-input-place',
    text: `select p.id, 'long-tasks/' || p.id || '/input' as "storageKey" from (select new_id() as id) p`,
    values: [],
  });
  if (!row) throw new Error('The database gave no identifier.');
  return row;
}

export interface Ending {
  readonly state: 'SUCCEEDED' | 'CANCELLED' | 'FAILED';
  readonly failure: RefusalCode | null;
  readonly result: { readonly csv: string; readonly xlsx: string; readonly keyId: string } | null;
}

/** How long a result can be taken. */
const KEPT_FOR = `interval '7 days'`;

/** Ends a task. Its lines stand in the result now; those with a problem stay to be shown as long as there is one. */
export async function markEnded(em: EntityManager, id: string, ending: Ending, now: Date): Promise<void> {
  const { state, failure, result } = ending;
  await em.execute(
    `update long_task set state = ?, failure = ?, result_csv_key = ?, result_xlsx_key = ?, result_key_id = ?,
       expires_at = case when ?::text is not null then ?::timestamptz + ${KEPT_FOR} end, finished_at = ?, moved_at = ?,
       input_key = null, input_key_id = null, version = version + 1 where id = ?`,
    [
      state,
      failure,
      result?.csv ?? null,
      result?.xlsx ?? null,
      result?.keyId ?? null,
      result?.csv ?? null,
      now,
      now,
      now,
      id,
    ],
  );
  await em.execute('delete from long_task_line where task_id = ? and (problem is null or ?::boolean)', [
    id,
    result === null,
  ]);
}

export interface ResultToOpen {
  readonly unit_id: number;
  readonly kind: LongTaskKind;
  readonly csv: string;
  readonly xlsx: string;
  readonly key_id: string;
}

export async function findResultToOpen(
  em: EntityManager,
  id: string,
  officerId: string,
): Promise<ResultToOpen | null> {
  const [row] = await em.execute<ResultToOpen[]>(
    `select unit_id, kind, result_csv_key as csv, result_xlsx_key as xlsx, result_key_id as key_id from long_task
     where id = ? and started_by = ? and result_csv_key is not null and expires_at > app_now()`,
    [id, officerId],
  );
  return row ?? null;
}

/** Tasks that nobody has moved for longer than any part takes: their worker is no more. */
export const listTasksLeftBehind = (reader: ScopedReader): Promise<{ readonly id: string }[]> =>
  reader.read<{ id: string }>(EVERYWHERE, {
    name: 'long-tasks-left-behind',
    text: `select id from long_task where state in ('QUEUED', 'RUNNING') and moved_at < app_now() - interval '1 minute' order by moved_at limit 50`,
    values: [],
  });

export const listExpiredTasks = (reader: ScopedReader): Promise<{ readonly id: string }[]> =>
  reader.read<{ id: string }>(EVERYWHERE, {
    name: 'long-tasks-expired',
    text: 'select id from long_task where expires_at <= app_now() order by expires_at limit 50',
    values: [],
  });

export interface ExpiredResult {
  readonly unit_id: number;
  readonly csv: string;
  readonly xlsx: string;
}

/** Forgets the result of a task; null when somebody else has. */
export async function forgetResult(em: EntityManager, id: string): Promise<ExpiredResult | null> {
  const [row] = await em.execute<ExpiredResult[]>(
    `select unit_id, result_csv_key as csv, result_xlsx_key as xlsx from long_task
     where id = ? and expires_at <= app_now() for update`,
    [id],
  );
  if (!row) return null;
  await em.execute(
    `update long_task set result_csv_key = null, result_xlsx_key = null, result_key_id = null, expires_at = null, version = version + 1 where id = ?`,
    [id],
  );
  await em.execute('delete from long_task_line where task_id = ?', [id]);
  return row;
}
