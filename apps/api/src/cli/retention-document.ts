import {
  REMOVED_DAILY,
  RETENTION_HOLDS,
  RETENTION_KINDS,
  retentionRuleOf,
  type RetentionKind,
  type RetentionUnit,
} from '@dinhdanh/domain';
import { termLabel } from '@dinhdanh/i18n';
import { document, table } from './markdown.ts';

const UNIT_WORDS: Readonly<Record<RetentionUnit, string>> = { DAYS: 'days', MONTHS: 'months' };

/** What begins a period, and what is left of a record after it. */
const MEANINGS: Readonly<Record<RetentionKind, readonly [start: string, afterwards: string]>> = {
  ACCOUNT: ['-', 'person, account, credentials, papers, the applications that granted or raised it'],
  LOCK_RECORD: ['-', 'requests, grounds, appeals, letters and what agencies were told'],
  REGISTER_EVENT: [
    '-',
    'of somebody without an account a keyed print and the fact, until an account is granted',
  ],
  AUDIT_LINE: [
    '-',
    'lines hold identifiers and codes, no name and no number, so nothing has to leave the chain',
  ],
  FIGURE: ['-', 'numbers by unit and day'],
  ACCOUNT_USE: [
    'the end of each: identity shared by QR, password recovered, phone changed, caller verified, device removed',
    'the audit line of it',
  ],
  ASSISTED_VISIT: ['the end of the visit', 'the visit without place and helper'],
  REFUSED_APPLICATION_FILE: ['the decision', 'the application; the objects leave the file store by a job'],
  REFUSED_APPLICATION: [
    'the decision',
    'state, unit, times, reasons; the person too is emptied when nothing else is known of them. Officers do not see it any more',
  ],
  AGENCY_ANSWER: ['the answer, of rounds that a later one has followed', 'the present round'],
  DATA_REQUEST: ['the answer, the refusal or the withdrawal', 'kind, terms and outcome, without words'],
  NOTIFICATION: ['the sending', 'that it was sent, and when; neither recipient nor text'],
  REPEAT_KEY: ['the first answer', 'nothing'],
  APPOINTMENT: ['the time of the appointment', 'nothing'],
  AREA_TASK: ['the day on which it was done', 'nothing'],
  SESSION: ['the end of the session', 'nothing'],
  REGISTRATION_DRAFT: ['the last change', 'nothing'],
  CODE_FLOW: ['the beginning', 'nothing; wrong tries after thirty days'],
  INBOUND_SMS: ['the receipt', 'nothing; what was typed goes as soon as it has been read'],
  OUTREACH_NAMES: ['the end of the list or of the meeting', 'numbers and outcomes'],
  UNUSED_UPLOAD: ['the upload', 'nothing'],
  ORPHAN_FILE: [
    'the day on which the object was kept',
    'nothing; a record whose object is not there is reported and stays',
  ],
  TASK_FILE: ['the end of the task', 'its figures; the file that was sent in goes at the end of the task'],
};

const JOBS = { DAILY_RUN: 'daily run', OWN_JOB: 'a job of its own', NOBODY: '-' } as const;

/** Which records are kept for how long, by which article, and what stays of them. */
export const retentionDocument = (): string =>
  document(
    '# How long records are kept (thời hạn lưu trữ)',
    'Written by `pnpm generate` from the table in `packages/domain/src/retention/kinds.ts`; do not edit. Where the article names a law and no article, the figure is the product’s own. An installation chooses within the bounds; a second person approves (Quản trị, _Thời hạn lưu trữ_).',
    table(
      ['Kind', 'Loại', 'Kept for', 'May be chosen', 'From', 'At the end', 'By', 'Article'],
      RETENTION_KINDS.map((kind) => rowOf(kind)),
    ),
    '## What stays afterwards',
    table(
      ['Kind', 'What stays'],
      RETENTION_KINDS.map((kind) => [kind, MEANINGS[kind][1]]),
    ),
    '## What keeps records past their end',
    'As long as one of these stands, records of the kinds named stay. They go with the first run after it has ended.',
    table(
      ['Hold', 'Lý do', 'Kinds'],
      RETENTION_HOLDS.map((hold) => [
        hold,
        termLabel('retentionHold', hold, 'vi'),
        RETENTION_KINDS.filter((kind) => retentionRuleOf(kind).heldBy.includes(hold)).join(', '),
      ]),
    ),
    '## The order of the daily run',
    REMOVED_DAILY.map((kind, index) => `${index + 1}. ${kind}`).join('\n'),
    'Lists that are printed are not kept at all: a print is made when it is asked for, and leaves an audit line.',
  );

function rowOf(kind: RetentionKind): string[] {
  const { end, period, bounds, article, removedBy } = retentionRuleOf(kind);
  return [
    kind,
    termLabel('retentionKind', kind, 'vi'),
    period === null ? 'ever' : `${period.amount} ${UNIT_WORDS[period.unit]}`,
    bounds === null ? '-' : `${bounds.least} to ${bounds.most}`,
    MEANINGS[kind][0],
    end,
    JOBS[removedBy],
    article,
  ];
}
