import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { APPLICATION_STATES, searchForm, type AccountLevel, type ApplicationState } from '@dinhdanh/domain';
import type { RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import type { ApplicationListRow, ApplicationRow, CountsRow } from './application.views.ts';

/** Counting stops here: nobody reads the difference between 1,000 and 14,200 from a pager, and counting on is linear. */
export const EXACT_UP_TO = 1_000;

export interface ApplicationListRequest {
  readonly offset: number;
  readonly limit: number;
  readonly states?: readonly ApplicationState[] | undefined;
  readonly unitCodes?: readonly string[] | undefined;
  readonly level?: AccountLevel | undefined;
  readonly isOverdue?: boolean | undefined;
  readonly hasMismatch?: boolean | undefined;
  readonly search?: string | undefined;
  readonly sortBy: 'DUE_AT' | 'RECEIVED_AT';
  readonly direction: 'ASC' | 'DESC';
}

const OPEN = `a.state in ('SUBMITTED', 'CHECKING', 'READY_FOR_REVIEW')`;
const MISMATCHED = `(a.mismatched_fields <> '{}' or a.population_outcome in ('NOT_FOUND', 'UNAVAILABLE'))`;
const NOT_MISMATCHED = `(a.mismatched_fields = '{}' and coalesce(a.population_outcome, 'MATCHED') = 'MATCHED')`;
const SORT_COLUMNS = { DUE_AT: 'a.due_at', RECEIVED_AT: 'a.received_at' } as const;

const unitsOf = (scope: RowScope): readonly number[] | null => (scope.kind === 'ALL' ? null : scope.unitIds);

/** Conditions with their values; every text that can arise here is one prepared statement. */
class Conditions {
  readonly texts: string[] = [];
  readonly values: unknown[] = [];

  add(text: (parameter: string) => string, value: unknown): void {
    this.values.push(value);
    this.texts.push(text(`$${this.values.length}`));
  }

  get where(): string {
    return this.texts.join(' and ');
  }
}

function conditionsOf(scope: RowScope, request: ApplicationListRequest): Conditions {
  const conditions = new Conditions();
  // Said here for the planner, and once more by row-level security for safety.
  conditions.add((p) => `(${p}::integer[] is null or a.unit_id = any (${p}))`, unitsOf(scope));
  const [onlyState, ...more] = request.states ?? [];
  if (onlyState && more.length === 0) conditions.add((p) => `a.state = ${p}`, onlyState);
  else if (onlyState) conditions.add((p) => `a.state = any (${p})`, request.states);
  if (request.unitCodes)
    conditions.add(
      (p) => `a.unit_id in (select id from administrative_unit where code = any (${p}))`,
      request.unitCodes,
    );
  if (request.level) conditions.add((p) => `a.level = ${p}`, request.level);
  if (request.isOverdue !== undefined)
    conditions.texts.push(`${request.isOverdue ? '' : 'not '}(${OPEN} and a.due_at < app_now())`);
  if (request.hasMismatch !== undefined)
    conditions.texts.push(request.hasMismatch ? MISMATCHED : NOT_MISMATCHED);
  if (request.search) addSearch(conditions, request.search);
  return conditions;
}

/** By code when it looks like one, else by any part of the name, with or without diacritics. */
function addSearch(conditions: Conditions, search: string): void {
  if (/^hs-/i.test(search.trim())) {
    conditions.add((p) => `a.code like ${p}`, `${likeLiteral(search.trim().toUpperCase())}%`);
  } else {
    conditions.add((p) => `a.search_name like ${p}`, `%${likeLiteral(searchForm(search))}%`);
  }
}

const likeLiteral = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

const named = (text: string, values: readonly unknown[]): Statement => ({
  name: `applications:${hashOf(text)}`,
  text,
  values,
});

/** PostgreSQL cuts statement names at 63 characters. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 24);

export function applicationPageStatements(
  scope: RowScope,
  request: ApplicationListRequest,
): [Statement, Statement] {
  const { where, values } = conditionsOf(scope, request);
  const rows = `
    select a.id, a.code, a.version, a.state, a.level, a.full_name, c.personal_id_number, u.code as unit_code, u.name as unit_name,
           a.received_at, a.due_at, a.population_outcome, a.mismatched_fields, app_now() as now
    from application a join administrative_unit u on u.id = a.unit_id join citizen c on c.id = a.citizen_id
    where ${where}
    order by ${SORT_COLUMNS[request.sortBy]} ${request.direction}, a.id ${request.direction}
    limit $${values.length + 1} offset $${values.length + 2}`;
  const count = `select count(*)::integer as total from (select 1 from application a where ${where} limit ${EXACT_UP_TO + 1}) as counted`;
  return [named(rows, [...values, request.limit, request.offset]), named(count, values)];
}

export async function listApplications(
  reader: ScopedReader,
  scope: RowScope,
  request: ApplicationListRequest,
): Promise<{ rows: ApplicationListRow[]; counted: number }> {
  const [rows = [], [count] = []] = await reader.readAll(scope, applicationPageStatements(scope, request));
  return { rows: rows as ApplicationListRow[], counted: (count as { total: number }).total };
}

/** What the queues hold. By state from the kept statistics; the two that depend on the clock and on fields are counted up to 1,000. */
export async function countApplications(reader: ScopedReader, scope: RowScope): Promise<CountsRow> {
  const units = unitsOf(scope);
  const [row] = await reader.read<{
    by_state: CountsRow['by_state'] | null;
    overdue: number;
    mismatched: number;
  }>(scope, {
    name: 'application-counts',
    text: `
      select
        (select jsonb_object_agg(state, amount) from (
           select substring(measure from 'APPLICATION_(.*)') as state, sum(amount)::integer as amount from statistic
           where measure = any ($2) and ($1::integer[] is null or unit_id = any ($1)) group by measure) as kept) as by_state,
        (select count(*)::integer from (
           select 1 from application a where ${OPEN} and a.due_at < app_now() and ($1::integer[] is null or a.unit_id = any ($1)) limit ${EXACT_UP_TO}) as o) as overdue,
        (select count(*)::integer from (
           select 1 from application a where a.state = 'READY_FOR_REVIEW' and ${MISMATCHED} and ($1::integer[] is null or a.unit_id = any ($1)) limit ${EXACT_UP_TO}) as m) as mismatched`,
    values: [units, APPLICATION_STATES.map(applicationMeasure)],
  });
  return { by_state: row?.by_state ?? {}, overdue: row?.overdue ?? 0, mismatched: row?.mismatched ?? 0 };
}

/** The kept figure that holds how many applications of a unit are in a state. */
export const applicationMeasure = (state: ApplicationState): string => `APPLICATION_${state}`;

/** One application with all that its page shows, in one statement; null when it is not there or not the actor's. */
export async function findApplicationPage(em: EntityManager, id: string): Promise<ApplicationRow | null> {
  const [row] = await em.execute<ApplicationRow[]>(
    `select a.unit_id, a.id, a.code, a.version, a.state, a.level, a.full_name, c.personal_id_number, u.code as unit_code, u.name as unit_name,
            a.received_at, a.due_at, a.population_outcome, a.mismatched_fields, app_now() as now,
            to_char(a.date_of_birth, 'YYYY-MM-DD') as date_of_birth, a.sex, a.permanent_address, a.phone_number, a.legal_regime,
            a.population_checked_at, a.population_record, a.decided_at,
            case when a.decided_at is not null then coalesce(o.display_name, 'SYSTEM') end as decided_by_name,
            a.decision_reason, a.decision_text,
            (select to_jsonb(s) from (select level, state, granted_at, activated_at from account where citizen_id = a.citizen_id) s) as account,
            coalesce((select jsonb_agg(to_jsonb(h) order by h.at, h.sequence) from (
              select at, action, actor_name, sequence from audit_line where subject_id = a.id::text order by at desc, sequence desc limit 100) h), '[]') as history
     from application a join administrative_unit u on u.id = a.unit_id join citizen c on c.id = a.citizen_id
     left join officer o on o.id = a.decided_by
     where a.id = ?`,
    [id],
  );
  return row
    ? {
        ...row,
        received_at: new Date(row.received_at),
        due_at: new Date(row.due_at),
        now: new Date(row.now),
        population_checked_at: moment(row.population_checked_at),
        decided_at: moment(row.decided_at),
      }
    : null;
}

/** The entity manager gives moments of plain statements as text, whatever the type of the row says. */
const moment = (value: Date | null): Date | null => (value === null ? null : new Date(value));

/** The unit that an application belongs to; null when it is not there or not the actor's. */
export async function findApplicationNumbers(
  em: EntityManager,
  id: string,
): Promise<{ unit_id: number; personal_id_number: string; phone_number: string } | null> {
  const [row] = await em.execute<{ unit_id: number; personal_id_number: string; phone_number: string }[]>(
    `select a.unit_id, c.personal_id_number, a.phone_number from application a join citizen c on c.id = a.citizen_id where a.id = ?`,
    [id],
  );
  return row ?? null;
}
