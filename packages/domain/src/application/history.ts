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

const ACTION_BY_AUDIT_ACTION = new Map(
  applicationLifecycle.actions.map((action) => [AUDIT_ACTION_OF[action], action]),
);

/**
 * The state of an application as its audit lines tell it, oldest first.
 *
 * Edge: lines about the same application that change nothing (opened, claimed, a message sent) are passed over. A
 * history that does not begin with the submission, or takes a step that its state does not allow, is not believed.
 */
export function stateFromHistory(auditActions: readonly string[]): ApplicationState {
  let state: ApplicationState | null = null;
  for (const auditAction of auditActions) {
    if (auditAction === AUDIT_ACTION_OF.SUBMIT) {
      if (state !== null) throw new RangeError('An application is submitted once');
      state = applicationLifecycle.initial;
      continue;
    }
    const action = ACTION_BY_AUDIT_ACTION.get(auditAction);
    if (action === undefined) continue;
    if (state === null) throw new RangeError(`${auditAction} comes before the submission`);
    if (!applicationLifecycle.allowedActions(state).includes(action)) {
      throw new RangeError(`${auditAction} in state ${state}`);
    }
    state = applicationLifecycle.next(state, action);
  }
  if (state === null) throw new RangeError('The history holds no submission');
  return state;
}
