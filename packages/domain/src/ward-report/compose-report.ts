import type { LocalDate } from '../calendar/local-date.ts';
import { formatCount, formatDate, formatDateTime, formatPercent } from '../formats.ts';
import { officialHeading, type OfficialHeading } from '../letter/compose-letter.ts';
import { letterOffice } from '../letter/letter-words.ts';
import type { LetterIssuer } from '../letter/letter.ts';
import type { ForecastBasis, TargetOutlook } from '../target/forecast.ts';
import type { PeriodDays, ReportPeriod } from './ward-report.ts';

/** The figures of a unit as they were when the report was drafted. */
export interface ReportRow {
  readonly unitName: string;
  readonly target: number;
  readonly activated: number;
  /** Within the days of the report. */
  readonly activatedInPeriod: number;
  readonly remaining: number;
  readonly percent: number;
  readonly neededPerDay: number | null;
  readonly forecastBasis: ForecastBasis;
  readonly forecastOn: LocalDate | null;
  readonly plusMinusDays: number | null;
  readonly isFewCases: boolean;
  readonly outlook: TargetOutlook;
}

/** Everything that a report says. It is kept with the report and never changes. */
export interface ReportFacts {
  readonly period: ReportPeriod;
  readonly days: PeriodDays;
  readonly issuer: Extract<LetterIssuer, { kind: 'UNIT' }>;
  readonly campaign: {
    readonly documentNumber: string;
    readonly issuer: string;
    readonly issuedOn: LocalDate;
    readonly dueOn: LocalDate | null;
  };
  /** ISO 8601. */
  readonly asOf: string;
  readonly rows: readonly ReportRow[];
  readonly total: ReportRow;
}

/** What is added after the figures were frozen. */
interface ReportWords {
  readonly code: string;
  /** The day of issue; of a draft, the day it is looked at. */
  readonly datedOn: LocalDate;
  readonly comment: string | null;
  readonly recipients: readonly string[];
  /** Null: a draft, which nobody has signed. */
  readonly signerName: string | null;
}

/** A report in words, block by block; how they are set is not told, so that DOCX and PDF say the same. */
export interface ComposedReport extends OfficialHeading {
  readonly number: string;
  readonly title: string;
  readonly subject: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly total: readonly string[];
  };
  readonly notes: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: { readonly title: string; readonly name: string };
}

/**
 * Báo cáo kết quả kích hoạt, for the standing members of the working group of Project 06.
 *
 * @legal thể thức văn bản: Điều 8 và Phụ lục I Nghị định 30/2020/NĐ-CP.
 *
 * Edge: figures of units only. The comment is the head's own, and the form says that no person is named in it.
 */
export function composeReport(facts: ReportFacts, words: ReportWords): ComposedReport {
  const { issuer, rows, total } = facts;
  return {
    ...officialHeading(issuer, words.datedOn),
    number: `Số: ${words.code}`,
    title: 'BÁO CÁO',
    subject: `Kết quả kích hoạt tài khoản định danh điện tử ${periodInWords(facts)}`,
    addressee: `Kính gửi: Thường trực Tổ công tác Đề án 06 ${lowerFirst(issuer.unitName)}`,
    paragraphs: [opening(facts), results(facts), outlook(facts)].map((text) => text.normalize('NFC')),
    table: {
      caption: 'Kết quả theo xã, phường',
      head: ['TT', 'Đơn vị', 'Chỉ tiêu', 'Đã kích hoạt', 'Trong kỳ', 'Còn lại', 'Tỷ lệ', 'Dự báo xong'],
      rows: rows.map((row, index) => [String(index + 1), ...cellsOf(row)]),
      total: ['', ...cellsOf(total)],
    },
    notes: [
      `Số liệu tính đến ${formatDateTime(new Date(facts.asOf))}. Chỉ tiêu và số đã kích hoạt chỉ tính người có trong danh sách của văn bản.`,
      'Dự báo tính theo số người kích hoạt trong tối đa 28 ngày trọn vẹn gần nhất, kèm khoảng sai số 80 %. Dấu * : dựa trên ít trường hợp (dưới 20 người).',
      `Nhận xét, kiến nghị: ${words.comment ?? 'không có.'}`,
    ],
    recipients: words.recipients,
    signature: { title: 'THỦ TRƯỞNG ĐƠN VỊ', name: words.signerName ?? '(dự thảo, chưa ký)' },
  };
}

function periodInWords({ period, days: { from, to } }: ReportFacts): string {
  if (period === 'MONTHLY') return `tháng ${from.slice(5, 7)}/${from.slice(0, 4)}`;
  return `${period === 'WEEKLY' ? 'tuần ' : ''}từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;
}

const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1);

const opening = ({ campaign, issuer }: ReportFacts): string =>
  `Thực hiện văn bản số ${campaign.documentNumber} ngày ${formatDate(campaign.issuedOn)} của ${campaign.issuer}, ${letterOffice(issuer)} báo cáo kết quả kích hoạt tài khoản định danh điện tử như sau:`;

const results = ({ total }: ReportFacts): string =>
  `1. Kết quả chung: đã kích hoạt ${formatCount(total.activated)} trên ${formatCount(total.target)} người, đạt ${formatPercent(total.percent)}; trong kỳ kích hoạt ${formatCount(total.activatedInPeriod)} người; còn ${formatCount(total.remaining)} người.`;

function outlook({ campaign, rows, total }: ReportFacts): string {
  const late = rows.filter((row) => row.outlook === 'WILL_NOT').length;
  if (campaign.dueOn === null) return '2. Tiến độ: văn bản không đặt ngày hoàn thành.';
  const needed = total.neededPerDay === null ? '' : `; cần ${formatCount(total.neededPerDay)} người mỗi ngày`;
  return `2. Tiến độ: hạn hoàn thành ${formatDate(campaign.dueOn)}${needed}; ${formatCount(late)} trên ${formatCount(rows.length)} đơn vị không kịp hạn nếu giữ nhịp hiện nay.`;
}

const cellsOf = (row: ReportRow): string[] => [
  row.unitName,
  formatCount(row.target),
  formatCount(row.activated),
  formatCount(row.activatedInPeriod),
  formatCount(row.remaining),
  formatPercent(row.percent),
  forecastOf(row),
];

function forecastOf({ forecastBasis, forecastOn, plusMinusDays, isFewCases }: ReportRow): string {
  if (forecastBasis === 'DONE') return 'đã đạt';
  if (forecastBasis === 'TOO_FAR') return 'quá 10 năm';
  if (forecastOn === null) return 'chưa có';
  return `${formatDate(forecastOn)} ±${formatCount(plusMinusDays ?? 0)}${isFewCases ? '*' : ''}`;
}
