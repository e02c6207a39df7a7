import { CROSS_CHECKED_PAPER_TYPES } from '../paper/paper-type.ts';
import type { CrossCheckedPaperType } from '../paper/paper-type.ts';

/** What an agency's machine may do with the questions about one kind of paper. */
export const AGENCY_SCOPE_ACTIONS = ['read', 'answer'] as const;
export type AgencyScopeAction = (typeof AGENCY_SCOPE_ACTIONS)[number];

export type AgencyScope = `cross-check:${AgencyScopeAction}:${CrossCheckedPaperType}`;

/** The OAuth scope for an action on one kind of paper, e.g. cross-check:answer:TAX_CODE. */
export function agencyScope(action: AgencyScopeAction, type: CrossCheckedPaperType): AgencyScope {
  return `cross-check:${action}:${type}`;
}

export const AGENCY_SCOPES: readonly AgencyScope[] = CROSS_CHECKED_PAPER_TYPES.flatMap((type) =>
  AGENCY_SCOPE_ACTIONS.map((action) => agencyScope(action, type)),
);

/** The kinds of paper for which scopes allow an action. */
export function papersInScope(scopes: readonly string[], action: AgencyScopeAction): CrossCheckedPaperType[] {
  return CROSS_CHECKED_PAPER_TYPES.filter((type) => scopes.includes(agencyScope(action, type)));
}
