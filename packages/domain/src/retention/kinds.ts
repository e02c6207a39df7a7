import { OUTREACH_NAMES_KEPT_DAYS } from '../outreach/list.ts';

/** What becomes of records when their time is over. */
export const RETENTION_ENDS = ['KEPT', 'ANONYMISED', 'DELETED'] as const;
export type RetentionEnd = (typeof RETENTION_ENDS)[number];

/** Why a record whose time is over stays all the same, for as long as the reason lasts. */
export const RETENTION_HOLDS = [
  'OPEN_APPEAL',
  'OPEN_LOCK_REQUEST',
  'STANDING_LOCK',
  'OPEN_DATA_REQUEST',
  'PROCESSING_LIMIT',
  'CONTESTED_PAPER',
] as const;
export type RetentionHold = (typeof RETENTION_HOLDS)[number];

/** In the order in which a run goes through them: keys go before the appointments that they name. */
export const RETENTION_KINDS = [
  'ACCOUNT',
  'LOCK_RECORD',
  'REGISTER_EVENT',
  'AUDIT_LINE',
  'FIGURE',
  'ACCOUNT_USE',
  'ASSISTED_VISIT',
  'REFUSED_APPLICATION_FILE',
  'REFUSED_APPLICATION',
  'AGENCY_ANSWER',
  'DATA_REQUEST',
  'NOTIFICATION',
  'REPEAT_KEY',
  'APPOINTMENT',
  'AREA_TASK',
  'SESSION',
  'REGISTRATION_DRAFT',
  'CODE_FLOW',
  'INBOUND_SMS',
  'OUTREACH_NAMES',
  'UNUSED_UPLOAD',
  'TASK_FILE',
  'ORPHAN_FILE',
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

/** What a row that names an object in the file store is. */
export const FILE_SOURCES = ['STORED_FILE', 'LETTER'] as const;
export type FileSource = (typeof FILE_SOURCES)[number];

export const RETENTION_UNITS = ['DAYS', 'MONTHS'] as const;
export type RetentionUnit = (typeof RETENTION_UNITS)[number];

interface RetentionRule {
  readonly end: RetentionEnd;
  /** How long, where nobody has set it otherwise; null: for ever. */
  readonly period: { readonly amount: number; readonly unit: RetentionUnit } | null;
  /** Between which periods an installation may choose, in the unit of the period; null: it may not. */
  readonly bounds: { readonly least: number; readonly most: number } | null;
  /** Vietnamese citation; where it names a law alone, the figure is the product's own. */
  readonly article: string;
  readonly heldBy: readonly RetentionHold[];
  /** DAILY_RUN: removed by the run that leaves a report; OWN_JOB: by a job that was made for these records. */
  readonly removedBy: 'DAILY_RUN' | 'OWN_JOB' | 'NOBODY';
}

const DECREE_59 = 'Điều 21 Nghị định 59/2022/NĐ-CP';
const DATA_LAW = 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15';
const COMPLAINT_LAW = 'Luật Khiếu nại số 02/2011/QH13';
const DISPUTES = ['OPEN_APPEAL', 'OPEN_LOCK_REQUEST', 'STANDING_LOCK', 'OPEN_DATA_REQUEST'] as const;

const forEver = (article: string): RetentionRule => ({
  ...{ end: 'KEPT', period: null, bounds: null, article, heldBy: [], removedBy: 'NOBODY' },
});

const ownJob = (amount: number, end: RetentionEnd = 'DELETED'): RetentionRule => ({
  ...{ end, period: { amount, unit: 'DAYS' }, bounds: null, article: DATA_LAW, heldBy: [] },
  removedBy: 'OWN_JOB',
});

const months = (
  [least, amount, most]: readonly [number, number, number],
  rule: Pick<RetentionRule, 'end'> & Partial<RetentionRule>,
): RetentionRule => ({
  ...{ period: { amount, unit: 'MONTHS' }, bounds: { least, most }, article: DATA_LAW, heldBy: [] },
  ...{ removedBy: 'DAILY_RUN', ...rule },
});

/**
 * How long each kind of record is kept, from what on, and what becomes of it then.
 *
 * @legal lưu trữ thông tin về danh tính điện tử: vĩnh viễn đối với thông tin tài khoản, 05 năm đối với lịch sử sử dụng:
 * Điều 21 Nghị định 59/2022/NĐ-CP; dữ liệu cá nhân chỉ lưu trong thời gian phù hợp với mục đích: Luật số 91/2025/QH15.
 *
 * Sure: accounts for ever, the history of their use for five years. Not confirmed: the figure of Decree 69/2024 for that
 * history; five years stand for it, and no installation goes below. All other figures are the product's own.
 *
 * Edge: cases (applications, visits, requests) are emptied of the person and not deleted: what the audit lines, the
 * figures and the promises say of them stays true. What registers said of somebody without an account stays, for whoever
 * is granted one later must not escape it; it names nobody.
 */
const RULES: Readonly<Record<RetentionKind, RetentionRule>> = {
  ACCOUNT: forEver(DECREE_59),
  LOCK_RECORD: forEver(DECREE_59),
  REGISTER_EVENT: forEver(DECREE_59),
  AUDIT_LINE: forEver(COMPLAINT_LAW),
  FIGURE: forEver(DATA_LAW),
  ACCOUNT_USE: months([60, 60, 120], { end: 'DELETED', article: DECREE_59, heldBy: DISPUTES }),
  ASSISTED_VISIT: months([60, 60, 120], { end: 'ANONYMISED', article: DECREE_59, heldBy: DISPUTES }),
  REFUSED_APPLICATION_FILE: months([6, 12, 60], { end: 'DELETED', heldBy: DISPUTES }),
  REFUSED_APPLICATION: months([24, 60, 120], { end: 'ANONYMISED', heldBy: DISPUTES }),
  AGENCY_ANSWER: months([24, 60, 120], { end: 'DELETED', heldBy: [...DISPUTES, 'CONTESTED_PAPER'] }),
  DATA_REQUEST: months([24, 60, 120], { end: 'ANONYMISED', heldBy: [...DISPUTES, 'PROCESSING_LIMIT'] }),
  NOTIFICATION: months([12, 24, 60], { end: 'ANONYMISED', heldBy: DISPUTES }),
  REPEAT_KEY: {
    ...{ end: 'DELETED', period: { amount: 90, unit: 'DAYS' }, bounds: null, article: DATA_LAW },
    ...{ heldBy: [], removedBy: 'DAILY_RUN' },
  },
  APPOINTMENT: months([6, 12, 36], { end: 'DELETED' }),
  AREA_TASK: months([6, 24, 60], { end: 'DELETED' }),
  SESSION: {
    ...{ end: 'DELETED', period: { amount: 30, unit: 'DAYS' }, bounds: null, article: DATA_LAW },
    ...{ heldBy: [], removedBy: 'DAILY_RUN' },
  },
  REGISTRATION_DRAFT: ownJob(30),
  CODE_FLOW: ownJob(1),
  INBOUND_SMS: ownJob(30),
  OUTREACH_NAMES: ownJob(OUTREACH_NAMES_KEPT_DAYS, 'ANONYMISED'),
  UNUSED_UPLOAD: ownJob(1),
  TASK_FILE: ownJob(7),
  ORPHAN_FILE: {
    ...{ end: 'DELETED', period: { amount: 7, unit: 'DAYS' }, bounds: null, article: DATA_LAW },
    ...{ heldBy: [], removedBy: 'DAILY_RUN' },
  },
};

export const retentionRuleOf = (kind: RetentionKind): RetentionRule => RULES[kind];

/** What the daily run removes, in its order. */
export const REMOVED_DAILY: readonly RetentionKind[] = RETENTION_KINDS.filter(
  (kind) => RULES[kind].removedBy === 'DAILY_RUN',
);

/** The kinds whose period an installation may choose within bounds. */
export const CONFIGURABLE_RETENTION_KINDS: readonly RetentionKind[] = RETENTION_KINDS.filter(
  (kind) => RULES[kind].bounds !== null,
);
