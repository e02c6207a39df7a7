import { checkReasonText } from '../application/decision.ts';
import type { LegalRegime } from '../legal-regime.ts';
import { defineLifecycle, type Lifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

/** Cơ quan tiến hành tố tụng, cơ quan chức năng có thẩm quyền, bên sử dụng dịch vụ. */
export const REQUESTER_TYPES = ['PROCEDURAL_AGENCY', 'COMPETENT_AUTHORITY', 'RELYING_PARTY'] as const;
export type RequesterType = (typeof REQUESTER_TYPES)[number];

/** Đề nghị khóa, đề nghị mở khóa. */
export const LOCK_REQUEST_KINDS = ['LOCK', 'UNLOCK'] as const;
export type LockRequestKind = (typeof LOCK_REQUEST_KINDS)[number];

/** Through the agency's own machine, or on form TK03 at a counter. */
export const LOCK_REQUEST_CHANNELS = ['AGENCY', 'COUNTER'] as const;
export type LockRequestChannel = (typeof LOCK_REQUEST_CHANNELS)[number];

export const LOCK_REQUEST_STATES = [
  'RECEIVED',
  'FORWARDED',
  'APPROVED',
  'REFUSED',
  'WITHDRAWN',
  'REVERSED',
] as const;
export type LockRequestState = (typeof LOCK_REQUEST_STATES)[number];

export const LOCK_REQUEST_ACTIONS = ['FORWARD', 'APPROVE', 'REFUSE', 'WITHDRAW', 'REVERSE'] as const;
export type LockRequestAction = (typeof LOCK_REQUEST_ACTIONS)[number];

const DECIDED = {
  APPROVED: { REVERSE: 'REVERSED' },
  REFUSED: {},
  WITHDRAWN: {},
  REVERSED: {},
} as const;

const LIFECYCLES = {
  ND59_2022: defineLifecycle<Exclude<LockRequestState, 'FORWARDED'>, Exclude<LockRequestAction, 'FORWARD'>>({
    initial: 'RECEIVED',
    transitions: {
      RECEIVED: { APPROVE: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
      ...DECIDED,
    },
  }) as unknown as Lifecycle<LockRequestState, LockRequestAction>,
  ND69_2024: defineLifecycle<LockRequestState, LockRequestAction>({
    initial: 'RECEIVED',
    transitions: {
      RECEIVED: { FORWARD: 'FORWARDED', WITHDRAW: 'WITHDRAWN' },
      FORWARDED: { APPROVE: 'APPROVED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
      ...DECIDED,
    },
  }),
} as const satisfies Record<LegalRegime, Lifecycle<LockRequestState, LockRequestAction>>;

/**
 * The life of a request to lock or unlock an account (đề nghị khóa, mở khóa tài khoản, Phiếu TK03).
 *
 * @legal một cấp, thủ trưởng đơn vị tiếp nhận quyết định: Điều 19, Điều 20 Nghị định 59/2022/NĐ-CP; hai cấp, đơn vị tiếp
 * nhận kiểm tra rồi chuyển thủ trưởng cơ quan quản lý định danh: Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: the receiving unit of Decree 69 cannot refuse: it examines and forwards, and says there what speaks against it.
 * What was decided is not decided again; an approval that was wrong is reversed, and its effects are undone.
 */
export function lockRequestLifecycle(regime: LegalRegime): Lifecycle<LockRequestState, LockRequestAction> {
  return LIFECYCLES[regime];
}

/** Thủ trưởng đơn vị tiếp nhận, thủ trưởng cơ quan quản lý định danh và xác thực điện tử. */
export type LockDecider = 'HEAD_OF_UNIT' | 'AUTHORITY_HEAD';

/**
 * Who decides a request.
 *
 * @legal Điều 20 Nghị định 59/2022/NĐ-CP; Điều 15 Nghị định 69/2024/NĐ-CP.
 */
export function lockDecider(regime: LegalRegime): LockDecider {
  return regime === 'ND59_2022' ? 'HEAD_OF_UNIT' : 'AUTHORITY_HEAD';
}

/**
 * Refuses a requester that the decree of the day of receipt does not name, with REQUESTER_NOT_ENTITLED.
 *
 * @legal cơ quan tiến hành tố tụng, cơ quan chức năng có thẩm quyền, bên sử dụng dịch vụ: Điều 19 Nghị định
 * 59/2022/NĐ-CP; cơ quan tiến hành tố tụng, cơ quan khác có thẩm quyền: Điều 15 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: since 1 July 2024 a relying party (bên sử dụng dịch vụ) asks a competent agency to ask.
 */
export function assertMayRequestLock(requester: RequesterType, regime: LegalRegime): void {
  if (requester === 'RELYING_PARTY' && regime !== 'ND59_2022')
    throw new DomainRefusal('REQUESTER_NOT_ENTITLED');
}

/** What of a request the question depends on who may act. */
export interface RequestToAct {
  readonly regime: LegalRegime;
  readonly kind: LockRequestKind;
  readonly state: LockRequestState;
  /** Null: the agency's machine handed it in. */
  readonly registeredBy: string | null;
  readonly forwardedBy: string | null;
  /** An urgent lock already stands on this request. */
  readonly isLockedAtOnce: boolean;
  readonly isSealed: boolean;
}

/** The officer, with the roles that matter here. */
export interface ActingOfficer {
  readonly officerId: string;
  /** Reviewer or head of the unit that received it. */
  readonly canExamine: boolean;
  /** Head of the unit that received it. */
  readonly isHeadOfUnit: boolean;
  /** Head of the identity authority. */
  readonly isAuthorityHead: boolean;
  /** May enter requests at the counter of the unit that received it. */
  readonly canRegister: boolean;
}

export const LOCK_REQUEST_OFFICER_ACTIONS = [
  'FORWARD',
  'LOCK_AT_ONCE',
  'APPROVE',
  'REFUSE',
  'WITHDRAW',
  'UNSEAL',
  'REVERSE',
] as const;
export type LockRequestOfficerAction = (typeof LOCK_REQUEST_OFFICER_ACTIONS)[number];

const isHead = ({ isHeadOfUnit, isAuthorityHead }: ActingOfficer): boolean => isHeadOfUnit || isAuthorityHead;

const isDecider = (request: RequestToAct, officer: ActingOfficer): boolean =>
  lockDecider(request.regime) === 'HEAD_OF_UNIT' ? officer.isHeadOfUnit : officer.isAuthorityHead;

const hasHandled = ({ registeredBy, forwardedBy }: RequestToAct, { officerId }: ActingOfficer): boolean =>
  officerId === registeredBy || officerId === forwardedBy;

/**
 * Refuses an act on a request with the first reason against it: STATE_CONFLICT, LOCK_DECIDER_REQUIRED where the officer
 * is not the one whom the decree names, SELF_DECISION_FORBIDDEN where it is the one who took the request in or
 * forwarded it, ALREADY_LOCKED_AT_ONCE, LOCK_REQUEST_NOT_SEALED.
 *
 * @legal thẩm quyền quyết định: Điều 20 Nghị định 59/2022/NĐ-CP; Điều 15 Nghị định 69/2024/NĐ-CP. Khóa khẩn cấp trước khi
 * quyết định is the product's own, for danger that cannot wait for the term.
 *
 * Edge: at least two people stand behind every lock on request. An urgent lock is a head's, of the unit or of the
 * authority, and is decided within the term like every other; nothing makes it final by itself.
 */
export function assertMayActOnLockRequest(
  request: RequestToAct,
  officer: ActingOfficer,
  action: LockRequestOfficerAction,
): void {
  assertPossible(request, action);
  if (!mayTake(request, officer, action)) throw new DomainRefusal('LOCK_DECIDER_REQUIRED');
  if (NEEDS_ANOTHER_OFFICER.includes(action) && hasHandled(request, officer))
    throw new DomainRefusal('SELF_DECISION_FORBIDDEN');
}

const NEEDS_ANOTHER_OFFICER: readonly LockRequestOfficerAction[] = [
  'LOCK_AT_ONCE',
  'APPROVE',
  'REFUSE',
  'REVERSE',
];

function assertPossible(request: RequestToAct, action: LockRequestOfficerAction): void {
  const { regime, state, kind, isLockedAtOnce, isSealed } = request;
  const lifecycle = lockRequestLifecycle(regime);
  const isOpen = lifecycle.allowedActions(state).includes('WITHDRAW');
  const isAboutALock = kind === 'LOCK';
  if ((action === 'LOCK_AT_ONCE' && !(isOpen && isAboutALock)) || (action === 'REVERSE' && !isAboutALock))
    throw new DomainRefusal('STATE_CONFLICT', {
      currentState: state,
      allowedActions: lifecycle.allowedActions(state),
    });
  if (action === 'LOCK_AT_ONCE') {
    if (isLockedAtOnce) throw new DomainRefusal('ALREADY_LOCKED_AT_ONCE');
  } else if (action === 'UNSEAL') {
    if (!isSealed) throw new DomainRefusal('LOCK_REQUEST_NOT_SEALED');
  } else {
    lifecycle.next(state, action);
  }
}

function mayTake(request: RequestToAct, officer: ActingOfficer, action: LockRequestOfficerAction): boolean {
  switch (action) {
    case 'FORWARD':
      return officer.canExamine;
    case 'WITHDRAW':
      return officer.canRegister && request.registeredBy !== null;
    case 'LOCK_AT_ONCE':
      return isHead(officer);
    case 'APPROVE':
    case 'REFUSE':
    case 'UNSEAL':
    case 'REVERSE':
      return isDecider(request, officer);
  }
}

/** What this officer can do with the request now. */
export function lockRequestOfficerActions(
  request: RequestToAct,
  officer: ActingOfficer,
): LockRequestOfficerAction[] {
  return LOCK_REQUEST_OFFICER_ACTIONS.filter((action) => {
    try {
      assertMayActOnLockRequest(request, officer, action);
      return true;
    } catch (error) {
      if (error instanceof DomainRefusal) return false;
      throw error;
    }
  });
}

/**
 * The state after an act, once it is known that this officer may take it; refusals and reversals say why.
 *
 * @legal từ chối bằng văn bản nêu rõ lý do: Điều 19 Nghị định 59/2022/NĐ-CP; Điều 15 Nghị định 69/2024/NĐ-CP.
 */
export function decideLockRequest(
  request: RequestToAct,
  officer: ActingOfficer,
  { action, reason }: { readonly action: 'APPROVE' | 'REFUSE' | 'REVERSE'; readonly reason: string | null },
): LockRequestState {
  assertMayActOnLockRequest(request, officer, action);
  if (action !== 'APPROVE') checkReasonText(reason ?? '');
  return lockRequestLifecycle(request.regime).next(request.state, action);
}
