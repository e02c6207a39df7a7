import { defineLifecycle } from '../lifecycle.ts';

export const APPLICATION_STATES = [
  'SUBMITTED',
  'CHECKING',
  'READY_FOR_REVIEW',
  'APPROVED',
  'REFUSED',
  'RETURNED',
] as const;

export type ApplicationState = (typeof APPLICATION_STATES)[number];

const OFFICER_ACTIONS = ['APPROVE', 'RETURN', 'REFUSE'] as const;

export type OfficerApplicationAction = (typeof OFFICER_ACTIONS)[number];

export type ApplicationAction =
  'START_CHECK' | 'FINISH_CHECK' | 'APPROVE_AUTOMATICALLY' | OfficerApplicationAction;

/**
 * The life of a registration application (hồ sơ đăng ký tài khoản định danh điện tử).
 *
 * @legal Điều 10, 13 Nghị định 69/2024/NĐ-CP; Điều 14, 17 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: a returned application is over. The citizen's next attempt is a new application that points back to it, so
 * each attempt has its own deadline and its own decision. The system itself can only approve: whatever does not match
 * goes to an officer, and nothing is refused or returned without a person.
 */
export const applicationLifecycle = defineLifecycle<ApplicationState, ApplicationAction>({
  initial: 'SUBMITTED',
  transitions: {
    SUBMITTED: { START_CHECK: 'CHECKING' },
    CHECKING: { FINISH_CHECK: 'READY_FOR_REVIEW', APPROVE_AUTOMATICALLY: 'APPROVED' },
    READY_FOR_REVIEW: { APPROVE: 'APPROVED', RETURN: 'RETURNED', REFUSE: 'REFUSED' },
    APPROVED: {},
    REFUSED: {},
    RETURNED: {},
  },
});

/** What an officer may do now; checking against the population database is the system's own doing. */
export function officerActions(state: ApplicationState): OfficerApplicationAction[] {
  const allowed = applicationLifecycle.allowedActions(state);
  return OFFICER_ACTIONS.filter((action) => allowed.includes(action));
}
