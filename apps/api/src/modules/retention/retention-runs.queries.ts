import type { FileSource, RetentionKind, RetentionSettings } from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { heldBy, type Remover } from './removers.queries.ts';

const EVERYWHERE: RowScope = { kind: 'ALL' };

/** Up to where a step has come: start and key of the last row, the start as PostgreSQL writes it, to the microsecond. */
export interface Place {
  readonly start: string;
  readonly key: string;
}
export const BEGINNING: Place = { start: '-infinity', key: '' };

/** Rows of a step that are over, behind a place; the first comparison is the one that the index of the step serves. */
const behind = (
  { start, key, pending }: Remover,
  [cutoff, from, fromKey]: readonly [string, string, string],
) =>
  `${pending} and ${start} < ${cutoff}::timestamptz and ${start} >= ${from}::timestamptz and (${start}, ${key}) > (${from}::timestamptz, ${fromKey}::text)`;

export async function hasDue(
  reader: ScopedReader,
  remover: Remover,
  cutoff: Date,
  place: Place,
): Promise<boolean> {
  const rows = await reader.read(EVERYWHERE, {
    name: `retention-has-due:${remover.step}`,
    text: `select from ${remover.from} where ${behind(remover, ['$1', '$2', '$3'])} and not ${heldBy(remover)} limit 1`,
    values: [cutoff, place.start, place.key],
  });
  return rows.length > 0;
}

export interface DueRow {
  readonly key: string;
  readonly unit_id: number | null;
  readonly start: string;
}

/** The next rows that go, locked; a row that somebody works on is left to the next run. */
export const takeDue = (
  em: EntityManager,
  remover: Remover,
  { cutoff, place, atMost }: { readonly cutoff: Date; readonly place: Place; readonly atMost: number },
): Promise<DueRow[]> =>
  em.execute<DueRow[]>(
    `select ${remover.key} as key, ${remover.unit} as unit_id, (${remover.start})::text as start
     from ${remover.from} where ${behind(remover, ['?', '?', '?'])} and not ${heldBy(remover)}
     order by ${remover.start}, ${remover.key} limit ?${remover.canLock ? ' for update of t skip locked' : ''}`,
    [cutoff, place.start, place.start, place.key, atMost],
  );

export interface DueCount {
  readonly unit_code: string | null;
  readonly unit_name: string | null;
  readonly due: number;
  readonly held: number;
}

/** How many rows of a step would go now, and how many stay only because something holds them, by unit. */
export const countDue = (
  reader: ScopedReader,
  remover: Remover,
  { cutoff, units }: { readonly cutoff: Date; readonly units: readonly number[] | null },
): Promise<DueCount[]> =>
  reader.read<DueCount>(EVERYWHERE, {
    name: `retention-count-due:${remover.step}`,
    text: `select u.code as unit_code, u.name as unit_name, count(*) filter (where not is_held)::integer as due,
             count(*) filter (where is_held)::integer as held
           from (select ${remover.unit} as unit_id, ${heldBy(remover)} as is_held from ${remover.from}
             where ${remover.pending} and ${remover.start} < $1::timestamptz) as d
           left join administrative_unit u on u.id = d.unit_id
           where $2::integer[] is null or d.unit_id is null or d.unit_id = any ($2) group by u.code, u.name`,
    values: [cutoff, units],
  });

export interface OpenRun {
  readonly id: string;
  readonly startedAt: Date;
  readonly periods: RetentionSettings;
}

const RUN = 'id, started_at as "startedAt", periods';
const withDate = (row: OpenRun | undefined): OpenRun | null =>
  row ? { ...row, startedAt: new Date(row.startedAt) } : null;

/** The run that was begun and not finished, locked until the transaction ends; at most one. */
export async function holdOpenRun(em: EntityManager): Promise<OpenRun | null> {
  const [row] = await em.execute<OpenRun[]>(
    `select ${RUN} from retention_run where state <> 'FINISHED' for update`,
  );
  return withDate(row);
}

export async function insertRun(em: EntityManager, now: Date, periods: RetentionSettings): Promise<OpenRun> {
  const [row] = await em.execute<OpenRun[]>(
    `insert into retention_run (started_at, moved_at, periods) values (?, ?, ?::jsonb) returning ${RUN}`,
    [now, now, JSON.stringify(periods)],
  );
  const run = withDate(row);
  if (!run) throw new Error('The run was not begun.');
  return run;
}

export const markRun = (
  em: EntityManager,
  id: string,
  { state, failedStep, now }: { state: 'RUNNING' | 'FAILED'; failedStep: string | null; now: Date },
) =>
  em.execute('update retention_run set state = ?, failed_step = ?, moved_at = ? where id = ?', [
    state,
    failedStep,
    now,
    id,
  ]);

/** Ends a run; gives how many records went. */
export async function endRun(em: EntityManager, id: string, now: Date): Promise<number> {
  await em.execute('delete from retention_step where run_id = ?', [id]);
  await em.execute(
    `update retention_run set state = 'FINISHED', failed_step = null, moved_at = ?, finished_at = ? where id = ?`,
    [now, now, id],
  );
  const [sum] = await em.execute<{ removed: number }[]>(
    'select coalesce(sum(removed), 0)::integer as removed from retention_removal where run_id = ?',
    [id],
  );
  return sum?.removed ?? 0;
}

export async function findPlace(em: EntityManager, runId: string, step: string): Promise<Place> {
  const [place] = await em.execute<Place[]>(
    'select after_start::text as start, after_key as key from retention_step where run_id = ? and step = ?',
    [runId, step],
  );
  return place ?? BEGINNING;
}

/** Where an open run stands in each of its steps. */
export async function listPlaces(reader: ScopedReader, runId: string): Promise<Map<string, Place>> {
  const rows = await reader.read<Place & { step: string }>(EVERYWHERE, {
    name: 'retention-places',
    text: 'select step, after_start::text as start, after_key as key from retention_step where run_id = $1',
    values: [runId],
  });
  return new Map(rows.map(({ step, start, key }) => [step, { start, key }]));
}

export const keepPlace = (
  em: EntityManager,
  { runId, step, place, now }: { runId: string; step: string; place: Place; now: Date },
) =>
  em.execute(
    `with moved as (update retention_run set moved_at = ? where id = ?)
     insert into retention_step (run_id, step, after_start, after_key) values (?, ?, ?::timestamptz, ?)
     on conflict (run_id, step) do update set after_start = excluded.after_start, after_key = excluded.after_key`,
    [now, runId, runId, step, place.start, place.key],
  );

export const addRemoved = (
  em: EntityManager,
  {
    runId,
    kind,
    unitId,
    count,
  }: { runId: string; kind: RetentionKind; unitId: number | null; count: number },
) =>
  em.execute(
    `insert into retention_removal as kept (run_id, kind, unit_id, removed) values (?, ?, ?, ?)
     on conflict (run_id, kind, unit_id) do update set removed = kept.removed + excluded.removed`,
    [runId, kind, unitId, count],
  );

export const addMissing = (
  em: EntityManager,
  { runId, source, unitId, count }: { runId: string; source: FileSource; unitId: number; count: number },
) =>
  em.execute(
    `insert into retention_missing_file as kept (run_id, source, unit_id, missing) values (?, ?, ?, ?)
     on conflict (run_id, source, unit_id) do update set missing = kept.missing + excluded.missing`,
    [runId, source, unitId, count],
  );

export interface RunRow {
  readonly id: string;
  readonly state: 'RUNNING' | 'FAILED' | 'FINISHED';
  readonly started_at: Date;
  readonly finished_at: Date | null;
  readonly failed_step: string | null;
  /** Of the units of the reader and of none. */
  readonly removed: number;
}

/** Sums are bound by row-level security: those of the reader's units, and of no unit. */
const RUN_ROW = `r.id, r.state, r.started_at, r.finished_at, r.failed_step,
  coalesce((select sum(m.removed) from retention_removal m where m.run_id = r.id), 0)::integer as removed from retention_run r`;

export async function listRuns(
  reader: ScopedReader,
  scope: RowScope,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ rows: RunRow[]; total: number }> {
  const [rows = [], [count] = []] = await reader.readAll(scope, [
    {
      name: 'retention-runs',
      text: `select ${RUN_ROW} order by r.started_at desc, r.id offset $1 limit $2`,
      values: [offset, limit],
    },
    {
      name: 'retention-run-count',
      text: 'select count(*)::integer as total from retention_run',
      values: [],
    },
  ]);
  return { rows: rows as RunRow[], total: (count as { total: number } | undefined)?.total ?? 0 };
}

export interface RemovalRow {
  readonly kind: RetentionKind;
  readonly unit_code: string | null;
  readonly unit_name: string | null;
  readonly removed: number;
}

export interface MissingRow {
  readonly source: FileSource;
  readonly unit_code: string;
  readonly unit_name: string;
  readonly missing: number;
}

export async function findRun(
  reader: ScopedReader,
  scope: RowScope,
  id: string,
): Promise<{ run: RunRow; removals: RemovalRow[]; missing: MissingRow[] } | null> {
  const [[run] = [], removals = [], missing = []] = await reader.readAll(scope, [
    { name: 'retention-run', text: `select ${RUN_ROW} where r.id = $1`, values: [id] },
    {
      name: 'retention-removals',
      text: `select m.kind, u.code as unit_code, u.name as unit_name, m.removed from retention_removal m
             left join administrative_unit u on u.id = m.unit_id where m.run_id = $1 order by m.kind, u.name nulls first`,
      values: [id],
    },
    {
      name: 'retention-missing-files',
      text: `select m.source, u.code as unit_code, u.name as unit_name, m.missing from retention_missing_file m
             join administrative_unit u on u.id = m.unit_id where m.run_id = $1 order by m.source, u.name`,
      values: [id],
    },
  ]);
  return run
    ? { run: run as RunRow, removals: removals as RemovalRow[], missing: missing as MissingRow[] }
    : null;
}
