import { checkReasonText } from '../application/decision.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';
import type { RetentionKind } from './kinds.ts';
import { checkRetentionPeriod } from './period.ts';

export const RETENTION_CHANGE_STATES = ['PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;
export type RetentionChangeState = (typeof RETENTION_CHANGE_STATES)[number];

/** A run that failed is taken up again by the next one. */
export const RETENTION_RUN_STATES = ['RUNNING', 'FAILED', 'FINISHED'] as const;
export type RetentionRunState = (typeof RETENTION_RUN_STATES)[number];

export const RETENTION_CHANGE_ACTIONS = ['APPROVE', 'REFUSE', 'WITHDRAW'] as const;
export type RetentionChangeAction = (typeof RETENTION_CHANGE_ACTIONS)[number];

/**
 * The life of a change to a period (thay đổi thời hạn lưu trữ).
 *
 * Edge: an approved one stands until another of its kind is approved; it is never taken back, for what it removed is gone.
 */
export const retentionChangeLifecycle = defineLifecycle<RetentionChangeState, RetentionChangeAction>({
  initial: 'PROPOSED',
  transitions: {
    PROPOSED: { APPROVE: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
    APPROVED: {},
    REFUSED: {},
    WITHDRAWN: {},
  },
});

/** Whether a period may be proposed, or the first reason why not. */
export function checkRetentionProposal(
  { kind, amount }: { readonly kind: RetentionKind; readonly amount: number },
  { present, isWaiting }: { readonly present: number; readonly isWaiting: boolean },
): void {
  checkRetentionPeriod(kind, amount);
  if (amount === present) throw new DomainRefusal('RETENTION_UNCHANGED');
  if (isWaiting) throw new DomainRefusal('RETENTION_CHANGE_WAITS');
}

interface Proposed {
  readonly state: RetentionChangeState;
  readonly proposedById: string;
  readonly officerId: string;
}

/** What this officer can do with the change now; whether the role allows it is another question. */
export function retentionChangeActions({
  state,
  proposedById,
  officerId,
}: Proposed): RetentionChangeAction[] {
  const isOwn = proposedById === officerId;
  return retentionChangeLifecycle.allowedActions(state).filter((action) => (action === 'WITHDRAW') === isOwn);
}

/**
 * The state after another person's approval or refusal.
 *
 * Edge: nobody decides on the own proposal, whatever roles they hold (RETENTION_SELF_DECISION_FORBIDDEN). A refusal says
 * why.
 */
export function decideRetentionChange({
  action,
  text,
  ...proposed
}: Proposed & {
  readonly action: Exclude<RetentionChangeAction, 'WITHDRAW'>;
  readonly text: string | null;
}): RetentionChangeState {
  const next = retentionChangeLifecycle.next(proposed.state, action);
  if (proposed.proposedById === proposed.officerId)
    throw new DomainRefusal('RETENTION_SELF_DECISION_FORBIDDEN');
  if (action === 'REFUSE') checkReasonText(text ?? '');
  return next;
}
