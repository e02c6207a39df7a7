import {
  DomainRefusal,
  parseReportComment,
  parseReportDay,
  parseReportRecipients,
  wardReportLifecycle,
  type ReportAction,
  type ReportPeriod,
} from '@dinhdanh/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import { asOfficer } from '../../platform/access/actor.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  findOwnUnit,
  keepIssue,
  keepSchedule,
  keepWords,
  lockReport,
  removeSchedule,
} from './ward-reports.queries.ts';

interface ReportToChange {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The report, locked, when the action is possible now and it is as it was read. */
async function takeReport(
  em: EntityManager,
  { id, expectedVersion }: ReportToChange,
  action: ReportAction,
): Promise<{ readonly unitId: number }> {
  const report = isUuid(id) ? await lockReport(em, id) : null;
  if (!report) throw new NotFound();
  wardReportLifecycle.next(report.state, action);
  if (report.version !== expectedVersion)
    throw new DomainRefusal('STALE_VERSION', { currentVersion: report.version });
  return report;
}

interface Words extends ReportToChange {
  readonly comment: string;
  readonly recipients: readonly string[];
}

/** Ghi nhận xét, kiến nghị and the recipients of a draft. The figures stay as they were frozen. */
export const commentReport: UseCase<Words, { id: string }> = {
  name: 'commentWardReport',
  permission: 'ward-report:comment',
  rows: 'ACTOR',
  async run({ em, audit }, input) {
    const words = parseFields({
      comment: () => parseReportComment(input.comment),
      recipients: () => parseReportRecipients(input.recipients),
    });
    const { unitId } = await takeReport(em, input, 'COMMENT');
    await keepWords(em, input.id, words);
    audit({
      unitId,
      action: 'WARD_REPORT_COMMENTED',
      subjectKind: 'WARD_REPORT',
      subjectId: input.id,
      details: { hasComment: words.comment !== null },
    });
    return { id: input.id };
  },
};

/**
 * Ban hành báo cáo, in the name of the head.
 *
 * @legal tổng hợp, báo cáo kết quả về Thường trực Tổ công tác Đề án 06: Công văn số 688/UBND-CATP.
 */
export const issueReport: UseCase<ReportToChange, { id: string }> = {
  name: 'issueWardReport',
  permission: 'ward-report:issue',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, input) {
    const { unitId } = await takeReport(em, input, 'ISSUE');
    await keepIssue(em, input.id, asOfficer(actor).id, now);
    audit({ unitId, action: 'WARD_REPORT_ISSUED', subjectKind: 'WARD_REPORT', subjectId: input.id });
    return { id: input.id };
  },
};

interface ScheduleAsked {
  readonly campaignId: string;
  readonly period: ReportPeriod;
  readonly day: number;
  readonly recipients: readonly string[];
}

/** Đặt lịch lập báo cáo of the head's own unit; ON_DEMAND takes the schedule away. */
export const scheduleReports: UseCase<ScheduleAsked, { period: ReportPeriod }> = {
  name: 'setReportSchedule',
  permission: 'ward-report:schedule',
  rows: 'ACTOR',
  async run({ em, actor, now, audit }, { campaignId, period, ...input }) {
    const unit = await findOwnUnit(em, asOfficer(actor));
    if (!unit || !isUuid(campaignId)) throw new NotFound();
    if (period === 'ON_DEMAND') await removeSchedule(em, unit.id);
    else {
      const { day, recipients } = parseFields({
        day: () => parseReportDay(period, input.day),
        recipients: () => parseReportRecipients(input.recipients),
      });
      await keepSchedule(em, { unitId: unit.id, campaignId, period, day, recipients, since: now });
    }
    audit({
      unitId: unit.id,
      action: 'REPORT_SCHEDULE_SET',
      subjectKind: 'TARGET_CAMPAIGN',
      subjectId: campaignId,
      details: { period },
    });
    return { period };
  },
};
