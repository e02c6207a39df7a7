import { officerActions, type ApplicationState, type OfficerApplicationAction } from '@dinhdanh/domain';
import type { AccessStep } from '../../platform/access/explain-access.ts';
import type { Permission } from '../../platform/access/permissions.ts';

/** An application as far as a question about it goes: no person. */
export interface ExplainedCase {
  readonly state: ApplicationState;
  readonly submittedBy: string | null;
  /** Who has it open now; null: nobody. */
  readonly claimedBy: string | null;
}

/** What is done to an application by whoever decides it; the rest is asked of no record. */
const DECIDED_BY: Partial<Readonly<Record<Permission, OfficerApplicationAction>>> = {
  'application:approve': 'APPROVE',
  'application:return': 'RETURN',
  'application:refuse': 'REFUSE',
  'application:claim': 'APPROVE',
};

/** What an application itself says to being decided by an officer, in the order in which it is asked. */
export function explainCase(
  { state, submittedBy, claimedBy }: ExplainedCase,
  { permission, officerId }: { readonly permission: Permission; readonly officerId: string },
): AccessStep[] {
  const action = DECIDED_BY[permission];
  if (!action) return [];
  const isOpen = officerActions(state).includes(action);
  const isOthers = submittedBy !== officerId;
  const isFree = claimedBy === null || claimedBy === officerId;
  return [
    { rule: isOpen ? 'STATE_ALLOWS' : 'STATE_FORBIDS', isMet: isOpen, roles: [] },
    { rule: isOthers ? 'ENTERED_BY_OTHER' : 'ENTERED_BY_SELF', isMet: isOthers, roles: [] },
    { rule: isFree ? 'CLAIM_FREE' : 'CLAIMED_BY_OTHER', isMet: isFree, roles: [] },
  ];
}
