import { isUuid } from '../../platform/identifiers.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findReport, type ReportRecord } from './ward-reports.queries.ts';

export const REPORT_FORMATS = ['PDF', 'DOCX'] as const;
type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Tải báo cáo. What is in it is a matter of figures; who took it away is recorded all the same. */
export const downloadReport = (
  reader: ScopedReader,
): UseCase<{ readonly id: string; readonly format: ReportFormat }, ReportRecord> => ({
  name: 'downloadWardReport',
  permission: 'ward-report:list',
  rows: 'ACTOR',
  async run({ actor, audit }, { id, format }) {
    const report = isUuid(id) ? await findReport(reader, actor.scope, id) : null;
    if (!report) throw new NotFound();
    audit({
      unitId: report.unitId,
      action: 'WARD_REPORT_DOWNLOADED',
      subjectKind: 'WARD_REPORT',
      subjectId: id,
      details: { format, isDraft: report.state === 'DRAFTED' },
    });
    return report;
  },
});
