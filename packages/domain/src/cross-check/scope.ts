import { CROSS_CHECKED_PAPER_TYPES } from '../paper/paper-type.ts';
import type { CrossCheckedPaperType } from '../paper/paper-type.ts';

/** What an agency's machine may do with the questions about one kind of paper. */
export const AGENCY_SCOPE_ACTIONS = ['read', 'answer'] as const;
export type AgencyScopeAction = (typeof AGENCY_SCOPE_ACTIONS)[number];

/** Checking what citizens share by QR: for every agency that is connected, whatever register it keeps. */
export const SHARING_SCOPE = 'sharing:verify';
/** Asking for a lock or an unlock, and following what was asked. */
export const LOCK_REQUEST_SCOPE = 'lock-request:submit';
/** Learning of locks and unlocks, and confirming that they are applied. */
export const LOCK_EVENT_SCOPE = 'lock-event:read';

/** Scopes that have nothing to do with a register. */
export const GENERAL_SCOPES = [SHARING_SCOPE, LOCK_REQUEST_SCOPE, LOCK_EVENT_SCOPE] as const;

type CrossCheckScope = `cross-check:${AgencyScopeAction}:${CrossCheckedPaperType}`;
export type AgencyScope = CrossCheckScope | (typeof GENERAL_SCOPES)[number];

/** The OAuth scope for an action on one kind of paper, e.g. cross-check:answer:TAX_CODE. */
export function agencyScope(action: AgencyScopeAction, type: CrossCheckedPaperType): CrossCheckScope {
  return `cross-check:${action}:${type}`;
}

export const AGENCY_SCOPES: readonly AgencyScope[] = [
  ...CROSS_CHECKED_PAPER_TYPES.flatMap((type) =>
    AGENCY_SCOPE_ACTIONS.map((action) => agencyScope(action, type)),
  ),
  ...GENERAL_SCOPES,
];

/** The kinds of paper for which scopes allow an action. */
export function papersInScope(scopes: readonly string[], action: AgencyScopeAction): CrossCheckedPaperType[] {
  return CROSS_CHECKED_PAPER_TYPES.filter((type) => scopes.includes(agencyScope(action, type)));
}
