import { defineLifecycle } from '../lifecycle.ts';

/** How an agency answers: we call its service, its machine pulls, or a clerk of it answers in the dashboard. */
export const AGENCY_CHANNELS = ['CALL', 'PULL', 'CLERK'] as const;
export type AgencyChannel = (typeof AGENCY_CHANNELS)[number];

export const AGENCY_STATES = ['ACTIVE', 'SUSPENDED'] as const;
export type AgencyState = (typeof AGENCY_STATES)[number];

export const AGENCY_ACTIONS = ['SUSPEND', 'RESUME'] as const;
export type AgencyAction = (typeof AGENCY_ACTIONS)[number];

/**
 * The life of the connection to an agency (kết nối với cơ quan quản lý giấy tờ).
 *
 * Edge: it begins suspended, until an agreement is entered. While it is suspended the agency is not asked, its machine
 * gets nothing and its questions wait.
 */
export const agencyLifecycle = defineLifecycle<AgencyState, AgencyAction>({
  initial: 'SUSPENDED',
  transitions: {
    SUSPENDED: { RESUME: 'ACTIVE' },
    ACTIVE: { SUSPEND: 'SUSPENDED' },
  },
});
