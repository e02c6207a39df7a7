import { checkReasonText } from '../application/decision.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

export const ACCESS_FINDING_STATES = ['RAISED', 'TAKEN', 'CONFIRMED', 'EXPLAINED'] as const;
export type AccessFindingState = (typeof ACCESS_FINDING_STATES)[number];

export const ACCESS_FINDING_ACTIONS = ['TAKE', 'NOTE', 'CONFIRM', 'EXPLAIN'] as const;
export type AccessFindingAction = (typeof ACCESS_FINDING_ACTIONS)[number];

/** The life of a finding (phát hiện bất thường): an auditor takes it, writes down what was found out, and closes it. */
export const accessFindingLifecycle = defineLifecycle<AccessFindingState, AccessFindingAction>({
  initial: 'RAISED',
  transitions: {
    RAISED: { TAKE: 'TAKEN' },
    TAKEN: { NOTE: 'TAKEN', CONFIRM: 'CONFIRMED', EXPLAIN: 'EXPLAINED' },
    CONFIRMED: {},
    EXPLAINED: {},
  },
});

interface Finding {
  readonly state: AccessFindingState;
  /** Whose openings it is about. */
  readonly officerId: string;
  readonly takenById: string | null;
  readonly auditorId: string;
}

/** Nobody works on a finding about the own openings, and only who has taken one goes on with it. */
const isTheirs = ({ officerId, takenById, auditorId }: Finding, action: AccessFindingAction): boolean =>
  officerId !== auditorId && (action === 'TAKE' || takenById === auditorId);

/** What this auditor can do with the finding now. */
export const accessFindingActions = (finding: Finding): AccessFindingAction[] =>
  accessFindingLifecycle.allowedActions(finding.state).filter((action) => isTheirs(finding, action));

/** The state after an auditor's act; whatever is written about it has to say something. */
export function actOnFinding(
  finding: Finding & { readonly action: AccessFindingAction; readonly note: string | null },
): AccessFindingState {
  const next = accessFindingLifecycle.next(finding.state, finding.action);
  if (!isTheirs(finding, finding.action)) throw new DomainRefusal('FINDING_NOT_OWN');
  if (finding.action !== 'TAKE') checkReasonText(finding.note ?? '');
  return next;
}
