import type {
  PeriodDays,
  ReportFacts,
  ReportPeriod,
  ScheduledPeriod,
  WardReportState,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  asOfficer,
  unitIdsOf,
  type Actor,
  type OfficerActor,
  type RowScope,
} from '../../platform/access/actor.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';

/** A unit that reports, with everything below it and the name of its province. */
export interface ReportingUnit {
  readonly id: number;
  readonly name: string;
  readonly provinceName: string | null;
  readonly unitIds: readonly number[];
}

const UNIT = `u.id, u.name,
  (select p.name from administrative_unit_descendant d join administrative_unit p on p.id = d.ancestor_id
   where d.descendant_id = u.id and p.id <> u.id and p.kind = 'PROVINCE' limit 1) as "provinceName",
  (select array_agg(d.descendant_id) from administrative_unit_descendant d where d.ancestor_id = u.id) as "unitIds"`;

/** The unit that the officer is appointed to. Codes are used again after a merger; within the own units one names one. */
export async function findOwnUnit(em: EntityManager, officer: OfficerActor): Promise<ReportingUnit | null> {
  const ids = unitIdsOf(officer.scope);
  const [unit] = await em.execute<ReportingUnit[]>(
    `select ${UNIT} from administrative_unit u where u.code = ? and (?::integer[] is null or u.id = any (?::integer[]))
     order by u.valid_from nulls first limit 1`,
    [officer.appointedUnits[0]?.code ?? '', ids && `{${ids.join(',')}}`, ids && `{${ids.join(',')}}`],
  );
  return unit ?? null;
}

export async function getReportingUnit(em: EntityManager, unitId: number): Promise<ReportingUnit> {
  const [unit] = await em.execute<ReportingUnit[]>(
    `select ${UNIT} from administrative_unit u where u.id = ?`,
    [unitId],
  );
  if (!unit) throw new Error(`There is no unit ${unitId}.`);
  return unit;
}

export interface ReportSchedule {
  readonly unitId: number;
  readonly campaignId: string;
  readonly period: ScheduledPeriod;
  readonly day: number;
  readonly recipients: readonly string[];
  readonly since: Date;
}

const SCHEDULE = `unit_id as "unitId", campaign_id as "campaignId", period, day, recipients, since`;

export const listSchedules = (reader: ScopedReader): Promise<ReportSchedule[]> =>
  reader.read<ReportSchedule & { [column: string]: unknown }>(
    { kind: 'ALL' },
    {
      name: 'ward-report-schedules',
      text: `select ${SCHEDULE} from ward_report_schedule order by unit_id`,
      values: [],
    },
  );

/** The schedule of the unit that the officer is appointed to; null: none. */
export async function findScheduleOf(reader: ScopedReader, actor: Actor): Promise<ReportSchedule | null> {
  const [schedule] = await reader.read<ReportSchedule & { [column: string]: unknown }>(actor.scope, {
    name: 'own-report-schedule',
    text: `select ${SCHEDULE} from ward_report_schedule s
           where ($1::integer[] is null or unit_id = any ($1)) and exists (select from administrative_unit u where u.id = s.unit_id and u.code = $2)`,
    values: [unitIdsOf(actor.scope), asOfficer(actor).appointedUnits[0]?.code ?? ''],
  });
  return schedule ?? null;
}

export async function findSchedule(em: EntityManager, unitId: number): Promise<ReportSchedule | null> {
  const [schedule] = await em.execute<ReportSchedule[]>(
    `select ${SCHEDULE} from ward_report_schedule where unit_id = ?`,
    [unitId],
  );
  return schedule ?? null;
}

export const keepSchedule = (em: EntityManager, schedule: ReportSchedule) =>
  em.execute(
    `insert into ward_report_schedule (unit_id, campaign_id, period, day, recipients, since)
     values (?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?)
     on conflict (unit_id) do update set campaign_id = excluded.campaign_id, period = excluded.period, day = excluded.day,
       recipients = excluded.recipients, since = excluded.since, version = ward_report_schedule.version + 1`,
    [
      ...[schedule.unitId, schedule.campaignId, schedule.period, schedule.day],
      ...[JSON.stringify(schedule.recipients), schedule.since],
    ],
  );

export const removeSchedule = (em: EntityManager, unitId: number) =>
  em.execute('delete from ward_report_schedule where unit_id = ?', [unitId]);

interface NewReport {
  readonly unitId: number;
  readonly campaignId: string;
  readonly period: ReportPeriod;
  readonly days: PeriodDays;
  readonly facts: ReportFacts;
  readonly recipients: readonly string[];
}

export const hasReport = async (
  em: EntityManager,
  { unitId, campaignId, period }: Pick<ReportSchedule, 'unitId' | 'campaignId' | 'period'>,
  { from }: PeriodDays,
): Promise<boolean> =>
  (
    await em.execute<unknown[]>(
      'select from ward_report where unit_id = ? and campaign_id = ? and period = ? and period_from = ?',
      [unitId, campaignId, period, from],
    )
  ).length > 0;

export async function nextReportNumber(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ number: string }[]>(`select nextval('ward_report_number') as number`);
  if (!row) throw new Error('The sequence of report numbers gave nothing.');
  return Number(row.number);
}

export async function insertReport(
  em: EntityManager,
  code: string,
  report: NewReport,
  draftedAt: Date,
): Promise<string> {
  const [row] = await em.execute<{ id: string }[]>(
    `insert into ward_report (code, unit_id, campaign_id, period, period_from, period_to, state, facts, recipients, drafted_at)
     values (?, ?, ?, ?, ?, ?, 'DRAFTED', ?::jsonb, array(select jsonb_array_elements_text(?::jsonb)), ?) returning id`,
    [
      ...[code, report.unitId, report.campaignId, report.period, report.days.from, report.days.to],
      ...[JSON.stringify(report.facts), JSON.stringify(report.recipients), draftedAt],
    ],
  );
  if (!row) throw new Error('The report was not kept.');
  return row.id;
}

export interface ReportRecord {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly period: ReportPeriod;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly state: WardReportState;
  readonly facts: ReportFacts;
  readonly recipients: readonly string[];
  readonly comment: string | null;
  readonly draftedAt: Date;
  readonly issuedAt: Date | null;
  readonly signerName: string | null;
}

const COLUMNS = `r.id, r.version, r.code, r.unit_id as "unitId", u.code as "unitCode", u.name as "unitName", r.period,
  to_char(r.period_from, 'YYYY-MM-DD') as "periodFrom", to_char(r.period_to, 'YYYY-MM-DD') as "periodTo", r.state, r.facts, r.recipients,
  r.head_comment as comment, r.drafted_at as "draftedAt", r.issued_at as "issuedAt", o.display_name as "signerName"`;
const FROM = `from ward_report r join administrative_unit u on u.id = r.unit_id left join officer o on o.id = r.issued_by`;

export interface ReportPage {
  readonly rows: readonly ReportRecord[];
  readonly total: number;
}

export async function listReports(
  reader: ScopedReader,
  scope: RowScope,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<ReportPage> {
  const [rows = [], [count] = []] = await reader.readAll(scope, [
    {
      name: 'ward-reports',
      text: `select ${COLUMNS} ${FROM} where ($1::integer[] is null or r.unit_id = any ($1)) order by r.drafted_at desc, r.id desc limit $2 offset $3`,
      values: [unitIdsOf(scope), limit, offset],
    },
    {
      name: 'ward-report-count',
      text: `select count(*)::integer as total from ward_report where $1::integer[] is null or unit_id = any ($1)`,
      values: [unitIdsOf(scope)],
    },
  ]);
  return { rows: rows as ReportRecord[], total: Number(count?.['total'] ?? 0) };
}

export async function findReport(
  reader: ScopedReader,
  scope: RowScope,
  id: string,
): Promise<ReportRecord | null> {
  const [row] = await reader.read<ReportRecord & { [column: string]: unknown }>(scope, {
    name: 'ward-report',
    text: `select ${COLUMNS} ${FROM} where r.id = $1 and ($2::integer[] is null or r.unit_id = any ($2))`,
    values: [id, unitIdsOf(scope)],
  });
  return row ?? null;
}

/** Locked until the transaction ends; null when it is not there or not in the rows of the actor. */
export async function lockReport(
  em: EntityManager,
  id: string,
): Promise<{ readonly unitId: number; readonly state: WardReportState; readonly version: number } | null> {
  const [row] = await em.execute<{ unitId: number; state: WardReportState; version: number }[]>(
    'select unit_id as "unitId", state, version from ward_report where id = ? for update',
    [id],
  );
  return row ?? null;
}

export const keepWords = (
  em: EntityManager,
  id: string,
  { comment, recipients }: { readonly comment: string | null; readonly recipients: readonly string[] },
) =>
  em.execute(
    `update ward_report set head_comment = ?, recipients = array(select jsonb_array_elements_text(?::jsonb)), version = version + 1 where id = ?`,
    [comment, JSON.stringify(recipients), id],
  );

export const keepIssue = (em: EntityManager, id: string, by: string, at: Date) =>
  em.execute(
    `update ward_report set state = 'ISSUED', issued_by = ?, issued_at = ?, version = version + 1 where id = ?`,
    [by, at, id],
  );
