import { checkReasonText } from '../application/decision.ts';
import { DomainRefusal } from '../refusal.ts';
import { retentionRuleOf } from '../retention/kinds.ts';
import { dataRequestLifecycle } from './lifecycle.ts';
import type { DataRequestKind, DataRequestState } from './lifecycle.ts';

/** What an officer does with a request; to withdraw it is the holder's alone. */
export const DATA_REQUEST_OFFICER_ACTIONS = ['ANSWER', 'REFUSE'] as const;
export type DataRequestOfficerAction = (typeof DATA_REQUEST_OFFICER_ACTIONS)[number];

interface AnsweringOfficer {
  readonly state: DataRequestState;
  readonly officerId: string;
  /** Who did the reading that is asked about; null when none is, or no officer did it. */
  readonly questionedOfficerId: string | null;
}

/** What this officer can do with the request now. */
export function dataRequestOfficerActions({
  state,
  officerId,
  questionedOfficerId,
}: AnsweringOfficer): DataRequestOfficerAction[] {
  if (officerId === questionedOfficerId) return [];
  const allowed: readonly string[] = dataRequestLifecycle.allowedActions(state);
  return DATA_REQUEST_OFFICER_ACTIONS.filter((action) => allowed.includes(action));
}

/**
 * The state after an officer's written answer or refusal, or the first reason why this officer cannot give it.
 *
 * @legal trả lời yêu cầu của chủ thể dữ liệu: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15.
 *
 * Edge: nobody answers for the own conduct: the officer whose reading is asked about leaves the answer to another one
 * (SELF_ANSWER_FORBIDDEN), whichever office either holds. The state is judged first, as with applications.
 */
export function answerDataRequest({
  action,
  text,
  ...officer
}: AnsweringOfficer & {
  readonly action: DataRequestOfficerAction;
  readonly text: string;
}): DataRequestState {
  const next = dataRequestLifecycle.next(officer.state, action);
  if (officer.officerId === officer.questionedOfficerId) throw new DomainRefusal('SELF_ANSWER_FORBIDDEN');
  checkReasonText(text);
  return next;
}

/**
 * The article by which a request cannot be met as a whole, which stands beside a refusal; null where the law of the
 * request itself is all there is.
 *
 * @legal thông tin tài khoản lưu trữ vĩnh viễn, lịch sử sử dụng 05 năm: Điều 21 Nghị định 59/2022/NĐ-CP.
 *
 * Edge: an account is not erased at the wish of its holder, nor does a consent that is withdrawn end it; locking it is
 * the holder's own right.
 */
export const dataRequestObstacle = (kind: DataRequestKind): string | null =>
  kind === 'ERASURE' || kind === 'CONSENT_WITHDRAWAL' ? retentionRuleOf('ACCOUNT').article : null;

/**
 * Tells a holder that a request was answered; what the answer says is read after signing in.
 *
 * Edge: neither what was asked nor what was answered goes over the air, and there is no link in it.
 */
export function dataRequestSettledSms(code: string): string {
  return `Cong Dinh Danh: yeu cau ${code} cua ban da co tra loi bang van ban. Hay dang nhap Cong Dinh Danh, muc Yeu cau cua toi, de xem.`;
}
