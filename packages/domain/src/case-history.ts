import { assistedActivationLifecycle } from './account/assisted-activation.ts';
import { AUDIT_ACTION_OF } from './application/history.ts';
import { applicationLifecycle } from './application/lifecycle.ts';
import { dataRequestLifecycle } from './data-request/lifecycle.ts';
import { processingLimitLifecycle } from './data-request/processing-limit.ts';
import type { Lifecycle } from './lifecycle.ts';
import { lockAppealLifecycle } from './lock/appeal.ts';
import { lockRequestLifecycle } from './lock/request.ts';
import { stateFromLines } from './state-from-lines.ts';

const caseHistory = <S extends string, A extends string>(
  lifecycle: Lifecycle<S, A>,
  begunBy: readonly string[],
  lineOf: Readonly<Record<A, string>>,
) => ({
  lines: [...begunBy, ...Object.values<string>(lineOf)],
  stateAfter: (auditActions: readonly string[]): string =>
    stateFromLines({ lifecycle, begunBy, lineOf }, auditActions),
});

const { SUBMIT, ...APPLICATION_STEPS } = AUDIT_ACTION_OF;

const LOCK_REQUEST_LINES = {
  FORWARD: 'LOCK_REQUEST_FORWARDED',
  APPROVE: 'LOCK_REQUEST_APPROVED',
  REFUSE: 'LOCK_REQUEST_REFUSED',
  WITHDRAW: 'LOCK_REQUEST_WITHDRAWN',
  REVERSE: 'LOCK_REQUEST_REVERSED',
} as const;
const LOCK_REQUEST_BEGINNINGS = ['LOCK_REQUEST_REGISTERED', 'LOCK_REQUEST_SUBMITTED'] as const;

const HISTORIES = {
  APPLICATION: caseHistory(applicationLifecycle, [SUBMIT], APPLICATION_STEPS),
  LOCK_REQUEST_ND59_2022: caseHistory(
    lockRequestLifecycle('ND59_2022'),
    LOCK_REQUEST_BEGINNINGS,
    LOCK_REQUEST_LINES,
  ),
  LOCK_REQUEST_ND69_2024: caseHistory(
    lockRequestLifecycle('ND69_2024'),
    LOCK_REQUEST_BEGINNINGS,
    LOCK_REQUEST_LINES,
  ),
  LOCK_APPEAL: caseHistory(lockAppealLifecycle, ['LOCK_APPEAL_ACCEPTED'], {
    UPHOLD: 'LOCK_APPEAL_UPHELD',
    GRANT: 'LOCK_APPEAL_GRANTED',
  }),
  DATA_REQUEST: caseHistory(dataRequestLifecycle, ['DATA_REQUEST_MADE'], {
    ANSWER: 'DATA_REQUEST_ANSWERED',
    REFUSE: 'DATA_REQUEST_REFUSED',
    WITHDRAW: 'DATA_REQUEST_WITHDRAWN',
  }),
  // The answer that accepts a request begins it, and is one line with it.
  PROCESSING_LIMIT: caseHistory(processingLimitLifecycle, ['DATA_REQUEST_ANSWERED'], {
    LIFT: 'PROCESSING_LIMIT_LIFTED',
    END: 'PROCESSING_LIMIT_ENDED',
  }),
  ASSISTED_ACTIVATION: caseHistory(assistedActivationLifecycle, ['ASSISTED_ACTIVATION_REQUESTED'], {
    CONFIRM: 'ASSISTED_ACTIVATION_CONFIRMED',
    REFUSE: 'ASSISTED_ACTIVATION_REFUSED',
    CANCEL: 'ASSISTED_ACTIVATION_CANCELLED',
    COMPLETE: 'ASSISTED_ACTIVATION_COMPLETED',
  }),
} as const;

/** Cases whose whole life stands in the audit lines, with the decree where it makes two lives of one kind. */
export type CaseKind = keyof typeof HISTORIES;

/** The audit lines that move a case of a kind; every other line about it is passed over. */
export const caseLines = (kind: CaseKind): readonly string[] => HISTORIES[kind].lines;

/** The state of a case as its audit lines tell it, oldest first; a history that the life cycle does not allow is a RangeError. */
export const caseStateFromLines = (kind: CaseKind, auditActions: readonly string[]): string =>
  HISTORIES[kind].stateAfter(auditActions);
