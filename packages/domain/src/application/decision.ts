import { DomainRefusal } from '../refusal.ts';
import { applicationLifecycle, officerActions } from './lifecycle.ts';
import type { ApplicationState, OfficerApplicationAction } from './lifecycle.ts';

/** Why an application goes back to the citizen, who can put it right. */
export const RETURN_REASONS = [
  'PORTRAIT_BELOW_STANDARD',
  'DECLARED_DATA_INCORRECT',
  'PAPER_UNREADABLE',
  'PHONE_NOT_OWNED',
  'POPULATION_RECORD_TO_BE_CORRECTED',
] as const;

/** Why an application is refused for good. */
export const REFUSAL_REASONS = [
  'NOT_ELIGIBLE',
  'IDENTITY_NOT_PROVEN',
  'CARD_NOT_VALID',
  'FORGED_PAPER',
  'DUPLICATE_APPLICATION',
] as const;

export type ReturnReason = (typeof RETURN_REASONS)[number];
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

const REASON_TEXT_MIN_CHARACTERS = 10;
const REASON_TEXT_MAX_CHARACTERS = 1000;

/**
 * The state after an officer's decision, or the first reason why this officer cannot take it now.
 *
 * @legal phê duyệt hồ sơ: Điều 10 Nghị định 69/2024/NĐ-CP; a result that is not "Đạt" carries its reason.
 *
 * Edge: the officer who entered an application decides nothing about it, not even its return. The state is judged
 * first, so that an officer who comes too late learns that and is not asked for a better reason.
 */
export function decideApplication(decision: {
  readonly state: ApplicationState;
  readonly action: OfficerApplicationAction;
  readonly decidingOfficerId: string;
  readonly submittingOfficerId: string | null;
  readonly reasonText?: string;
}): ApplicationState {
  const { state, action, decidingOfficerId, submittingOfficerId, reasonText } = decision;
  const allowedActions = officerActions(state);
  if (!allowedActions.includes(action)) {
    throw new DomainRefusal('STATE_CONFLICT', { currentState: state, allowedActions });
  }
  if (decidingOfficerId === submittingOfficerId) throw new DomainRefusal('SELF_APPROVAL_FORBIDDEN');
  if (action !== 'APPROVE') checkReasonText(reasonText ?? '');
  return applicationLifecycle.next(state, action);
}

/** A reason that a citizen or an agency will read: long enough to say something. */
export function checkReasonText(text: string): void {
  const length = [...text.trim().normalize('NFC')].length;
  if (length < REASON_TEXT_MIN_CHARACTERS) {
    throw new DomainRefusal('REASON_TEXT_REQUIRED', { minimum: REASON_TEXT_MIN_CHARACTERS });
  }
  if (length > REASON_TEXT_MAX_CHARACTERS) {
    throw new DomainRefusal('REASON_TEXT_TOO_LONG', { maximum: REASON_TEXT_MAX_CHARACTERS });
  }
}
