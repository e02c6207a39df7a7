import { stateFromLines } from '../state-from-lines.ts';
import { applicationLifecycle } from './lifecycle.ts';
import type { ApplicationAction, ApplicationState } from './lifecycle.ts';

/** The audit line that each step of an application leaves. */
export const AUDIT_ACTION_OF: Readonly<Record<ApplicationAction | 'SUBMIT', string>> = {
  SUBMIT: 'APPLICATION_SUBMITTED',
  START_CHECK: 'APPLICATION_CHECK_STARTED',
  FINISH_CHECK: 'APPLICATION_CHECK_FINISHED',
  APPROVE_AUTOMATICALLY: 'APPLICATION_APPROVED_AUTOMATICALLY',
  APPROVE: 'APPLICATION_APPROVED',
  RETURN: 'APPLICATION_RETURNED',
  REFUSE: 'APPLICATION_REFUSED',
};

/** The state of an application as its audit lines tell it, oldest first; a history without its submission is refused. */
export const stateFromHistory = (auditActions: readonly string[]): ApplicationState =>
  stateFromLines(
    { lifecycle: applicationLifecycle, begunBy: [AUDIT_ACTION_OF.SUBMIT], lineOf: AUDIT_ACTION_OF },
    auditActions,
  );
