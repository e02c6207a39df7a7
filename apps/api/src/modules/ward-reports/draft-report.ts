import {
  lastReportPeriod,
  localDateOf,
  parseReportDays,
  USUAL_RECIPIENTS,
  type PeriodDays,
  type ReportFacts,
  type ReportPeriod,
  type ReportRow,
} from '@dinhdanh/domain';
import { asOfficer, SYSTEM } from '../../platform/access/actor.ts';
import { caseCode } from '../../platform/case-code.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields, readIdempotencyKey } from '../../platform/input-refused.ts';
import { readNow, type ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { Transaction, UseCase, UseCases } from '../../platform/use-case.ts';
import { forecastsOf, readFigures } from '../ward-forecasts/index.ts';
import {
  findOwnUnit,
  findSchedule,
  getReportingUnit,
  hasReport,
  insertReport,
  listSchedules,
  nextReportNumber,
  type ReportingUnit,
  type ReportSchedule,
} from './ward-reports.queries.ts';

interface Asked {
  readonly unit: ReportingUnit;
  readonly campaignId: string;
  readonly period: ReportPeriod;
  readonly days: PeriodDays;
  readonly recipients: readonly string[];
}

/**
 * Lập dự thảo báo cáo: the figures of the unit and of those below it, frozen as they are at this moment. They are read
 * from the kept figures beside the transaction, which has nothing of them to lock.
 */
async function draft(
  { em, now, audit }: Transaction,
  reader: ScopedReader,
  { unit, campaignId, period, days, recipients }: Asked,
): Promise<{ id: string; code: string }> {
  const figures = await readFigures(
    reader,
    { kind: 'UNITS', unitIds: unit.unitIds },
    { campaignId, units: 'AS_ISSUED', period: days },
  );
  if (!figures || figures.rows.length === 0) throw new NotFound();
  const { rows, total } = forecastsOf(figures);
  const facts: ReportFacts = {
    period,
    days,
    issuer: { kind: 'UNIT', unitName: unit.name, provinceName: unit.provinceName },
    campaign: figures.campaign,
    asOf: figures.asOf.toISOString(),
    rows: rows.map((row) => reportRow(row.unit.name, row)),
    total: reportRow('Tổng số', total),
  };
  const code = caseCode('BC', now, await nextReportNumber(em));
  const id = await insertReport(
    em,
    code,
    { unitId: unit.id, campaignId, period, days, facts, recipients },
    now,
  );
  audit({
    unitId: unit.id,
    action: 'WARD_REPORT_DRAFTED',
    subjectKind: 'WARD_REPORT',
    subjectId: id,
    details: { code, period, from: days.from, to: days.to },
  });
  return { id, code };
}

type Forecast = ReturnType<typeof forecastsOf>['total'];

const reportRow = (unitName: string, { forecast, ...row }: Forecast): ReportRow => ({
  unitName,
  target: row.target,
  activated: row.activated,
  activatedInPeriod: row.activatedInPeriod,
  remaining: row.remaining,
  percent: row.percent,
  neededPerDay: row.neededPerDay,
  forecastBasis: forecast.basis,
  forecastOn: forecast.on,
  plusMinusDays: forecast.plusMinusDays,
  isFewCases: forecast.isFewCases,
  outlook: row.outlook,
});

interface NewReportAsked {
  readonly idempotencyKey: string;
  readonly campaignId: string;
  readonly from: string;
  readonly to: string;
}

/** Lập báo cáo đột xuất, by the head of the unit, about days of the head's choice. */
export const draftReport = (reader: ScopedReader): UseCase<NewReportAsked, { id: string; code: string }> => ({
  name: 'draftWardReport',
  permission: 'ward-report:draft',
  rows: 'ACTOR',
  idempotencyKey: ({ idempotencyKey }) => readIdempotencyKey(idempotencyKey),
  async run(transaction, { campaignId, from, to }) {
    const { em, actor, now } = transaction;
    const { days } = parseFields({ days: () => parseReportDays({ from, to }, localDateOf(now)) });
    const unit = await findOwnUnit(em, asOfficer(actor));
    if (!unit || !isUuid(campaignId)) throw new NotFound();
    const recipients = (await findSchedule(em, unit.id))?.recipients ?? USUAL_RECIPIENTS;
    return draft(transaction, reader, { unit, campaignId, period: 'ON_DEMAND', days, recipients });
  },
});

interface DueReport {
  readonly schedule: ReportSchedule;
  readonly days: PeriodDays;
}

const draftScheduled = (reader: ScopedReader): UseCase<DueReport, void> => ({
  name: 'draftScheduledReport',
  permission: 'ward-report:draft-on-schedule',
  rows: 'ALL',
  async run(transaction, { schedule, days: { from, to } }) {
    const { em, audit } = transaction;
    const { unitId, campaignId, period, recipients } = schedule;
    const days = { from, to };
    if (await hasReport(em, schedule, days)) {
      audit({ unitId, action: 'WARD_REPORT_STANDS', subjectKind: 'TARGET_CAMPAIGN', subjectId: campaignId });
      return;
    }
    const unit = await getReportingUnit(em, unitId);
    await draft(transaction, reader, { unit, campaignId, period, days, recipients });
  },
});

/**
 * Drafts what is due by the schedules, as a job. Each report is a transaction of its own; run again, or after days on
 * which the server stood still, it drafts what is missing of the last period and nothing twice.
 */
export async function draftDueReports({
  useCases,
  reader,
}: {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
}): Promise<void> {
  const today = localDateOf(await readNow(reader));
  for (const schedule of await listSchedules(reader)) {
    const { dueOn, ...days } = lastReportPeriod(schedule, today);
    if (dueOn >= localDateOf(schedule.since))
      await useCases.execute(draftScheduled(reader), SYSTEM, { schedule, days });
  }
}
