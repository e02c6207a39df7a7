import { retentionRuleOf } from '@dinhdanh/domain';
import { printedTables, termLabel } from '@dinhdanh/i18n';
import type { RetentionReportRows } from './fetch-retention-report.ts';

/** In Vietnamese, as every document of an office. */
export const reportTable = ({ removals, missing }: RetentionReportRows): string[][] => [
  [...printedTables.retentionHeadings],
  ...removals.map(({ kind, unit_code: code, unit_name: name, removed }) => [
    termLabel('retentionKind', kind, 'vi'),
    termLabel('retentionEnd', retentionRuleOf(kind).end, 'vi'),
    code ?? '',
    name ?? printedTables.retentionWithoutUnit,
    String(removed),
  ]),
  ...missing.map(({ source, unit_code: code, unit_name: name, missing: count }) => [
    printedTables.retentionMissing(termLabel('fileSource', source, 'vi')),
    printedTables.retentionReported,
    code,
    name,
    String(count),
  ]),
];
