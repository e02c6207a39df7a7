import { checkReasonText } from '../application/decision.ts';
import { addDays, instantOf, localDateOf } from '../calendar/local-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { LegalRegime } from '../legal-regime.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';
import { lockDecider, type LockRequestState } from './request.ts';

/** Where holders appeal: they are locked out, so neither door needs the account. */
export const LOCK_APPEAL_CHANNELS = ['COUNTER', 'HOTLINE'] as const;
export type LockAppealChannel = (typeof LOCK_APPEAL_CHANNELS)[number];

/** Đã thụ lý, giữ nguyên quyết định khóa, chấp nhận khiếu nại. */
export const LOCK_APPEAL_STATES = ['ACCEPTED', 'UPHELD', 'GRANTED'] as const;
export type LockAppealState = (typeof LOCK_APPEAL_STATES)[number];

export const LOCK_APPEAL_ACTIONS = ['UPHOLD', 'GRANT'] as const;
export type LockAppealAction = (typeof LOCK_APPEAL_ACTIONS)[number];

/**
 * The life of an appeal of the holder against a lock on request (khiếu nại quyết định khóa tài khoản).
 *
 * @legal thụ lý và giải quyết khiếu nại lần đầu: Điều 27, Điều 31 Luật Khiếu nại số 02/2011/QH13.
 *
 * Edge: UPHELD means the lock, GRANTED means the appeal. Nothing is decided by itself when the term has passed.
 */
export const lockAppealLifecycle = defineLifecycle<LockAppealState, LockAppealAction>({
  initial: 'ACCEPTED',
  transitions: {
    ACCEPTED: { UPHOLD: 'UPHELD', GRANT: 'GRANTED' },
    UPHELD: {},
    GRANTED: {},
  },
});

/** What of the decision appealed against the right to appeal depends on. */
export interface AppealedLock {
  readonly state: LockRequestState;
  /** Kept from the holder for now. */
  readonly isSealed: boolean;
  /** The ground of this request stands. */
  readonly isStanding: boolean;
}

/**
 * Refuses an appeal against what cannot be appealed, with LOCK_NOT_STANDING.
 *
 * @legal khiếu nại quyết định hành chính: Điều 7 Luật Khiếu nại số 02/2011/QH13.
 *
 * Edge: a decision that is still kept from the holder gives the same answer as none, for the answer itself would tell
 * of it; the time to appeal begins when it is told. An urgent lock is decided within two working days, and that
 * decision can be appealed.
 */
export function assertMayAppeal({ state, isSealed, isStanding }: AppealedLock): void {
  if (state !== 'APPROVED' || isSealed || !isStanding) throw new DomainRefusal('LOCK_NOT_STANDING');
}

const APPEAL_DAYS = 30;

/**
 * When an appeal must be decided: the midnight that ends the last day, as an exclusive end.
 *
 * @legal không quá 30 ngày, kể từ ngày thụ lý: Điều 28 Luật Khiếu nại số 02/2011/QH13; cách tính: Điều 147, 148 Bộ luật
 * Dân sự 2015.
 *
 * Edge: days of the calendar, not working days; the day of acceptance is not counted, and a last day that is a day of
 * rest gives way to the next working day. The 45 days of difficult cases and the 60 of remote places are not used.
 */
export function lockAppealDueAt(acceptedAt: Date, calendar: Pick<WorkingCalendar, 'isWorkingDay'>): Date {
  let last = addDays(localDateOf(acceptedAt), APPEAL_DAYS);
  while (!calendar.isWorkingDay(last)) last = addDays(last, 1);
  return instantOf(addDays(last, 1));
}

/** What of an appeal the question depends on who decides it. */
export interface AppealToDecide {
  readonly state: LockAppealState;
  /** The decree of the lock, which names the head who decides. */
  readonly regime: LegalRegime;
  readonly registeredBy: string;
}

/** The officer, with the roles that matter here. */
export interface AppealOfficer {
  readonly officerId: string;
  /** Head of the unit that received the request. */
  readonly isHeadOfUnit: boolean;
  readonly isAuthorityHead: boolean;
}

/**
 * Refuses to let an officer decide, with the first reason against it: STATE_CONFLICT, LOCK_DECIDER_REQUIRED,
 * SELF_DECISION_FORBIDDEN.
 *
 * @legal khiếu nại lần đầu đến người đã ra quyết định: khoản 1 Điều 7 Luật Khiếu nại số 02/2011/QH13; người quyết định
 * khóa: Điều 20 Nghị định 59/2022/NĐ-CP, Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: the first appeal goes to the head whose decision it is, so having decided the lock bars nobody; having taken in
 * the appeal does.
 */
function assertMayDecideAppeal(
  { state, regime, registeredBy }: AppealToDecide,
  { officerId, isHeadOfUnit, isAuthorityHead }: AppealOfficer,
  action: LockAppealAction,
): void {
  lockAppealLifecycle.next(state, action);
  const isDecider = lockDecider(regime) === 'HEAD_OF_UNIT' ? isHeadOfUnit : isAuthorityHead;
  if (!isDecider) throw new DomainRefusal('LOCK_DECIDER_REQUIRED');
  if (officerId === registeredBy) throw new DomainRefusal('SELF_DECISION_FORBIDDEN');
}

/** What this officer can do with the appeal now. */
export function lockAppealOfficerActions(appeal: AppealToDecide, officer: AppealOfficer): LockAppealAction[] {
  return LOCK_APPEAL_ACTIONS.filter((action) => {
    try {
      assertMayDecideAppeal(appeal, officer, action);
      return true;
    } catch (error) {
      if (error instanceof DomainRefusal) return false;
      throw error;
    }
  });
}

/**
 * The state after the decision; both outcomes say why.
 *
 * @legal quyết định giải quyết khiếu nại bằng văn bản, nêu căn cứ: Điều 31 Luật Khiếu nại số 02/2011/QH13.
 */
export function decideLockAppeal(
  appeal: AppealToDecide,
  officer: AppealOfficer,
  { action, reason }: { readonly action: LockAppealAction; readonly reason: string },
): LockAppealState {
  assertMayDecideAppeal(appeal, officer, action);
  checkReasonText(reason);
  return lockAppealLifecycle.next(appeal.state, action);
}
