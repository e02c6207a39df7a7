import type { AccountState } from '../account/lifecycle.ts';
import type { WindowOpening } from '../account/activation-window.ts';
import type { ApplicationState } from '../application/lifecycle.ts';

/** Where a matter stands before somebody has decided to grant an account, or when it was decided not to. */
export const APPLICATION_STAGES = ['COLLECTED', 'CHECKING', 'RETURNED', 'REFUSED'] as const;

/** Where an account stands, from the grant to its use. */
export const ACCOUNT_STAGES = [
  'APPROVED',
  'NOTIFIED',
  'DELIVERED',
  'ACTIVATION_STARTED',
  'ACTIVATED',
  'SIGNED_IN',
  'LOCKED',
] as const;
export type AccountStage = (typeof ACCOUNT_STAGES)[number];

/** In the order of the way; the two that end outside it, LOCKED and RAISED, last. */
export const FUNNEL_STAGES = [...APPLICATION_STAGES, ...ACCOUNT_STAGES, 'RAISED'] as const;
export type FunnelStage = (typeof FUNNEL_STAGES)[number];

export interface AccountFacts {
  readonly state: AccountState;
  /** How the holder was told of the account; null: not told, or the notice did not arrive. */
  readonly windowOpenedBy: WindowOpening | null;
  /** A code to activate with has gone to the holder's phone. */
  readonly hasStartedActivation: boolean;
  readonly hasSignedIn: boolean;
}

/**
 * Where an account stands in the funnel (phễu kích hoạt): exactly one stage for every account.
 *
 * Precedence, the first that holds: LOCKED, whatever the account was before; SIGNED_IN before ACTIVATED; what the holder
 * did before what the holder was told, so that whoever has asked for a code counts as having started even when a
 * later notice is on its way; DELIVERED before NOTIFIED.
 *
 * Edge: a notice that came back undelivered leaves the account APPROVED, where it was before the notice: nobody has told
 * the holder, and the area officer is to go there.
 */
export function accountStageOf({
  state,
  windowOpenedBy,
  hasStartedActivation,
  hasSignedIn,
}: AccountFacts): AccountStage {
  if (state === 'LOCKED') return 'LOCKED';
  if (state === 'ACTIVE') return hasSignedIn ? 'SIGNED_IN' : 'ACTIVATED';
  if (hasStartedActivation) return 'ACTIVATION_STARTED';
  if (windowOpenedBy === null) return 'APPROVED';
  return windowOpenedBy === 'SENT' ? 'NOTIFIED' : 'DELIVERED';
}

const STAGE_OF_APPLICATION = {
  SUBMITTED: 'COLLECTED',
  CHECKING: 'CHECKING',
  READY_FOR_REVIEW: 'CHECKING',
  RETURNED: 'RETURNED',
  REFUSED: 'REFUSED',
} as const satisfies Record<Exclude<ApplicationState, 'APPROVED'>, (typeof APPLICATION_STAGES)[number]>;

/** The states of applications that make up a stage before the decision, or a decision against. */
export const applicationStatesOf = (stage: (typeof APPLICATION_STAGES)[number]): ApplicationState[] =>
  Object.entries(STAGE_OF_APPLICATION)
    .filter(([, of]) => of === stage)
    .map(([state]) => state as ApplicationState);

/**
 * Where an application stands: exactly one stage for every application. One that was approved is where the account is
 * that it granted.
 *
 * Edge: of several approved applications of one person only the first granted the account. Each later one raised its
 * level or changed nothing, and is RAISED; counted with the account it would make one person two.
 */
export function funnelStageOf(
  application: ApplicationState,
  grantedAccount: AccountFacts | null,
): FunnelStage {
  if (application !== 'APPROVED') return STAGE_OF_APPLICATION[application];
  return grantedAccount ? accountStageOf(grantedAccount) : 'RAISED';
}
