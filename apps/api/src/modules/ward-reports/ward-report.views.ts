import {
  composeReport,
  localDateOf,
  nextReportOn,
  USUAL_RECIPIENTS,
  wardReportLifecycle,
  type ComposedReport,
  type ReportAction,
  type ReportPeriod,
  type WardReportState,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { ReportActionEnum, ReportPeriodEnum, WardReportStateEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { AdministrativeUnit } from '../wards/index.ts';
import type { ReportPage, ReportRecord, ReportSchedule } from './ward-reports.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Báo cáo kết quả kích hoạt of a unit. Figures of units only.',
})
export class WardReport {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: "Mã báo cáo, e.g. 'BC-2026-000012'." })
  code!: string;

  @Field(() => AdministrativeUnit, { description: 'The unit that reports.' })
  unit!: AdministrativeUnit;

  @Field(() => String, { description: 'Number of the document that is reported on.' })
  documentNumber!: string;

  @Field(() => ReportPeriodEnum, { description: 'What it covers.' })
  period!: ReportPeriod;

  @Field(() => LocalDate, { description: 'The first day.' })
  periodFrom!: string;

  @Field(() => LocalDate, { description: 'The last day.' })
  periodTo!: string;

  @Field(() => WardReportStateEnum, { description: 'How far it has come.' })
  state!: WardReportState;

  @Field(() => [ReportActionEnum], { description: 'What its state allows.' })
  allowedActions!: ReportAction[];

  @Field(() => DateTime, { description: 'When its figures were frozen.' })
  draftedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was issued; null: a draft.' })
  issuedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: 'One page of reports, the latest first.' })
export class WardReportPage {
  @Field(() => [WardReport], { description: 'The reports of this page.' })
  items!: WardReport[];

  @Field(() => Int, { description: 'How many there are.' })
  total!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A report as it reads on paper.' })
export class OpenedWardReport extends WardReport {
  @Field(() => String, { nullable: true, description: 'Nhận xét, kiến nghị of the head; null: none.' })
  comment!: string | null;

  @Field(() => [String], { description: 'Nơi nhận.' })
  recipients!: string[];

  @Field(() => String, { description: 'Về việc gì.' })
  subject!: string;

  @Field(() => [String], { description: 'The words before the table.' })
  paragraphs!: string[];

  @Field(() => [String], { description: 'The heads of the columns.' })
  tableHead!: string[];

  @Field(() => [[String]], { description: 'The rows of the table, the sum last.' })
  tableRows!: string[][];

  @Field(() => [String], { description: 'The words after the table.' })
  notes!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'When reports are drafted by themselves.' })
export class WardReportSchedule {
  @Field(() => ID, { description: 'The campaign that is reported on.' })
  campaignId!: string;

  @Field(() => ReportPeriodEnum, { description: 'WEEKLY or MONTHLY.' })
  period!: ReportPeriod;

  @Field(() => Int, { description: '1 (Monday) to 7 of the week, or 1 to 28 of the month.' })
  day!: number;

  @Field(() => [String], { description: 'Nơi nhận.' })
  recipients!: string[];

  @Field(() => LocalDate, { description: 'The day on which the next one is drafted by itself.' })
  nextOn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã lập dự thảo.' })
export class WardReportDrafted {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => String, { description: 'Mã báo cáo.' })
  code!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã ghi nhận xét và nơi nhận.' })
export class WardReportCommented {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã ban hành.' })
export class WardReportIssued {
  @Field(() => ID, { description: 'The report.' })
  id!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Đã đặt lịch.' })
export class ReportScheduleSet {
  @Field(() => ReportPeriodEnum, { description: 'As it is now.' })
  period!: ReportPeriod;
}

export const DraftWardReportResult = createUnionType({
  name: 'DraftWardReportResult',
  description: 'Outcome of draftWardReport.',
  types: () => [WardReportDrafted, ValidationFailed] as const,
});
export const CommentWardReportResult = createUnionType({
  name: 'CommentWardReportResult',
  description: 'Outcome of commentWardReport.',
  types: () => [WardReportCommented, ValidationFailed, StaleVersion, RuleRefused] as const,
});
export const IssueWardReportResult = createUnionType({
  name: 'IssueWardReportResult',
  description: 'Outcome of issueWardReport.',
  types: () => [WardReportIssued, StaleVersion, RuleRefused] as const,
});
export const SetReportScheduleResult = createUnionType({
  name: 'SetReportScheduleResult',
  description: 'Outcome of setReportSchedule.',
  types: () => [ReportScheduleSet, ValidationFailed] as const,
});

const wardReportOf = ({ unitCode, unitName, facts, ...record }: ReportRecord): WardReport => ({
  id: record.id,
  version: record.version,
  code: record.code,
  unit: { code: unitCode, name: unitName },
  documentNumber: facts.campaign.documentNumber,
  period: record.period,
  periodFrom: record.periodFrom,
  periodTo: record.periodTo,
  state: record.state,
  allowedActions: wardReportLifecycle.allowedActions(record.state),
  draftedAt: record.draftedAt,
  issuedAt: record.issuedAt,
});

export const wardReportPageOf = ({ rows, total }: ReportPage): WardReportPage => ({
  items: rows.map(wardReportOf),
  total,
});

/** The words of a report: of a draft as it would read if it were issued on the day it was drafted. */
export const composedOf = (record: ReportRecord): ComposedReport =>
  composeReport(record.facts, {
    code: record.code,
    datedOn: localDateOf(record.issuedAt ?? record.draftedAt),
    comment: record.comment,
    recipients: record.recipients,
    signerName: record.signerName,
  });

export function openedWardReportOf(record: ReportRecord): OpenedWardReport {
  const { subject, paragraphs, table, notes } = composedOf(record);
  return {
    ...wardReportOf(record),
    comment: record.comment,
    recipients: [...record.recipients],
    subject,
    paragraphs: [...paragraphs],
    tableHead: [...table.head],
    tableRows: [...table.rows, table.total].map((row) => [...row]),
    notes: [...notes],
  };
}

export const reportScheduleOf = (
  { campaignId, period, day, recipients, since }: ReportSchedule,
  now: Date,
): WardReportSchedule => ({
  ...{ campaignId, period, day },
  recipients: [...recipients],
  nextOn: nextReportOn({ period, day, sinceOn: localDateOf(since) }, localDateOf(now)),
});

/** For whoever makes a schedule and has named none yet. */
export const usualRecipients = (): string[] => [...USUAL_RECIPIENTS];
