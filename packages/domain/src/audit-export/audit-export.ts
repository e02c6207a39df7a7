import { checkReasonText } from '../application/decision.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

export const AUDIT_EXPORT_STATES = ['REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;
export type AuditExportState = (typeof AUDIT_EXPORT_STATES)[number];

export const AUDIT_EXPORT_ACTIONS = ['APPROVE', 'REFUSE', 'WITHDRAW'] as const;
export type AuditExportAction = (typeof AUDIT_EXPORT_ACTIONS)[number];

/** So long an approved export can be fetched. The product's own figure. */
const VALID_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * The life of a request to take audit lines out of the system (đề nghị kết xuất nhật ký).
 *
 * Edge: that an approved one has run out is no state: it follows from the clock.
 */
export const auditExportLifecycle = defineLifecycle<AuditExportState, AuditExportAction>({
  initial: 'REQUESTED',
  transitions: {
    REQUESTED: { APPROVE: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
    APPROVED: {},
    REFUSED: {},
    WITHDRAWN: {},
  },
});

interface Asked {
  readonly state: AuditExportState;
  readonly requestedById: string;
  readonly officerId: string;
}

/** What this officer can do with the request now; whether the role allows it is another question. */
export function auditExportActions({ state, requestedById, officerId }: Asked): AuditExportAction[] {
  const isOwn = requestedById === officerId;
  return auditExportLifecycle.allowedActions(state).filter((action) => (action === 'WITHDRAW') === isOwn);
}

/**
 * The state after another person's approval or refusal.
 *
 * Edge: nobody decides the own request, whatever roles they hold (AUDIT_EXPORT_SELF_DECISION_FORBIDDEN). A refusal says
 * why; an approval stands for itself.
 */
export function decideAuditExport({
  action,
  text,
  ...asked
}: Asked & {
  readonly action: Exclude<AuditExportAction, 'WITHDRAW'>;
  readonly text: string | null;
}): AuditExportState {
  const next = auditExportLifecycle.next(asked.state, action);
  if (asked.requestedById === asked.officerId)
    throw new DomainRefusal('AUDIT_EXPORT_SELF_DECISION_FORBIDDEN');
  if (action === 'REFUSE') checkReasonText(text ?? '');
  return next;
}

/** Until when it can be fetched. */
export const auditExportExpiry = (approvedAt: Date): Date =>
  new Date(approvedAt.getTime() + VALID_DAYS * DAY_MS);

/** Whether its file can be fetched by this officer now: only who asked, and only until it runs out. */
export const canFetchAuditExport = (
  { state, requestedById, officerId }: Asked,
  { expiresAt, now }: { readonly expiresAt: Date | null; readonly now: Date },
): boolean => state === 'APPROVED' && requestedById === officerId && expiresAt !== null && now < expiresAt;
