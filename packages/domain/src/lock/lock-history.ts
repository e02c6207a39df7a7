import { accountLifecycle, type AccountState } from '../account/lifecycle.ts';
import { LOCK_GROUND_KINDS, type LockGroundKind } from './grounds.ts';

/** An audit line about an account, as much of it as its state depends on. */
export interface AccountLine {
  readonly action: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A ground that has begun and has not ended, as the lines tell it. */
export interface GroundInHistory {
  readonly groundId: string;
  readonly kind: LockGroundKind;
}

/** The lines that move an account; every other line about it is passed over. */
export const ACCOUNT_MOVING_ACTIONS = [
  'ACCOUNT_GRANTED',
  'ACCOUNT_ACTIVATED',
  'LOCK_GROUND_STARTED',
  'LOCK_GROUND_ENDED',
  'ACCOUNT_LOCKED',
  'ACCOUNT_UNLOCKED',
] as const;
type AccountMovingAction = (typeof ACCOUNT_MOVING_ACTIONS)[number];

/** Where an account stands whose beginning is in no line, because it was brought here from elsewhere. */
export type BroughtAs = Exclude<AccountState, 'LOCKED'>;

interface History {
  state: AccountState | null;
  isActivated: boolean;
  readonly standing: Map<string, LockGroundKind>;
}

/**
 * The state of an account as its audit lines tell it, oldest first.
 *
 * Edge: a history that says what the rules do not allow is not believed: a ground that ends before it has begun, an
 * account locked without a ground or open beside one, an activation while one stands, an account that opens into
 * another state than the one it had. It is refused with a RangeError that names the line.
 */
export function accountStateFromLines(
  lines: readonly AccountLine[],
  broughtAs: BroughtAs | null = null,
): AccountState {
  const { state } = historyOf(lines, broughtAs);
  if (state === null) throw new RangeError('The history does not say that the account was granted');
  return state;
}

/** What an account is locked on as its audit lines tell it, the oldest ground first. */
export function standingGroundsFromLines(
  lines: readonly AccountLine[],
  broughtAs: BroughtAs | null = null,
): GroundInHistory[] {
  return [...historyOf(lines, broughtAs).standing].map(([groundId, kind]) => ({ groundId, kind }));
}

function historyOf(lines: readonly AccountLine[], broughtAs: BroughtAs | null): History {
  const history: History = {
    state: broughtAs,
    isActivated: broughtAs === 'ACTIVE',
    standing: new Map(),
  };
  for (const line of lines) if (isMoving(line)) take(history, line);
  assertSettled(history, 'The end');
  return history;
}

const isMoving = (line: AccountLine): line is AccountLine & { readonly action: AccountMovingAction } =>
  ACCOUNT_MOVING_ACTIONS.some((action) => action === line.action);

function take(
  history: History,
  { action, details }: AccountLine & { readonly action: AccountMovingAction },
): void {
  const { standing } = history;
  if (action === 'ACCOUNT_GRANTED') {
    if (history.state !== null) throw new RangeError('ACCOUNT_GRANTED of an account that is there');
    history.state = accountLifecycle.initial;
    return;
  }
  const { state } = history;
  if (state === null) throw new RangeError(`${action} comes before the grant`);
  switch (action) {
    case 'ACCOUNT_ACTIVATED':
      assertSettled(history, action);
      history.state = moved(action, state, 'ACTIVATE');
      history.isActivated = true;
      return;
    case 'LOCK_GROUND_STARTED': {
      assertSettled(history, action);
      const groundId = groundIdOf(action, details);
      if (standing.has(groundId)) throw new RangeError(`${action} twice for one ground`);
      standing.set(groundId, kindOf(action, details));
      return;
    }
    case 'LOCK_GROUND_ENDED':
      if (!standing.delete(groundIdOf(action, details)))
        throw new RangeError(`${action} for a ground that does not stand`);
      return;
    case 'ACCOUNT_LOCKED':
      history.state = moved(action, state, 'LOCK');
      assertSettled(history, action);
      return;
    case 'ACCOUNT_UNLOCKED':
      history.state = moved(action, state, history.isActivated ? 'UNLOCK' : 'REINSTATE');
      assertSettled(history, action);
      if (details.state !== history.state) throw new RangeError(`${action} into another state`);
      return;
  }
}

/** Between two acts the account is locked exactly while a ground stands. */
function assertSettled({ state, standing }: History, where: string): void {
  if ((state === 'LOCKED') !== standing.size > 0)
    throw new RangeError(`${where}: ${state ?? 'nothing'} with ${standing.size} standing grounds`);
}

function moved(
  action: string,
  state: AccountState,
  by: Parameters<typeof accountLifecycle.next>[1],
): AccountState {
  if (!accountLifecycle.allowedActions(state).includes(by))
    throw new RangeError(`${action} in state ${state}`);
  return accountLifecycle.next(state, by);
}

function groundIdOf(action: string, { groundId }: AccountLine['details']): string {
  if (typeof groundId !== 'string') throw new RangeError(`${action} names no ground`);
  return groundId;
}

function kindOf(action: string, { ground }: AccountLine['details']): LockGroundKind {
  const kind = LOCK_GROUND_KINDS.find((known) => known === ground);
  if (kind === undefined) throw new RangeError(`${action} names no kind of ground`);
  return kind;
}
