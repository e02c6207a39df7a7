import {
  localDateOf,
  lockGroundRule,
  regimeOn,
  stateUnderGrounds,
  type AccountState,
  type LegalRegime,
  type LockGroundEnding,
  type LockGroundKind,
  type OwnLockChannel,
  type OwnLockReason,
} from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { endRunningFlows, getHeldAccount, restartActivationWindow, type Account } from '../accounts/index.ts';
import { cancelRecovery } from '../credentials/index.ts';
import { endHolderSessions } from '../holder-sessions/index.ts';
import { accountMeasure } from '../statistics/index.ts';
import {
  findStandingGrounds,
  insertLockEvent,
  insertLockGround,
  markGroundEnded,
  type StandingGround,
} from './lock-ground.queries.ts';

/** An account that is held until the transaction ends, with what it is locked on. */
export interface HeldAccount {
  readonly account: Account;
  readonly standing: readonly StandingGround[];
}

/**
 * Holds the account first, so that of everything that happens to its grounds at one moment the later one sees the
 * earlier one.
 */
export async function holdAccountWithGrounds({ em }: Transaction, accountId: string): Promise<HeldAccount> {
  const account = await getHeldAccount(em, accountId);
  return { account, standing: await findStandingGrounds(em, accountId) };
}

export interface GroundToStart {
  readonly kind: LockGroundKind;
  /** By the decree of the day of receipt, where a request says which; today's otherwise. */
  readonly regime?: LegalRegime;
  readonly channel?: OwnLockChannel;
  readonly reason?: OwnLockReason;
  readonly lockRequestId?: string;
  readonly isProvisional?: boolean;
  readonly statusEventId?: string;
}

/** What became of the account when its grounds changed. */
export interface StateChange {
  readonly before: AccountState;
  readonly after: AccountState;
}

/**
 * Starts a ground of an account that is held. When it is the first one, the account is locked: every session and
 * everything begun with it ends on every server, and whoever is subscribed is told.
 */
export async function startGround(
  transaction: Transaction,
  { account, standing }: HeldAccount,
  ground: GroundToStart,
): Promise<StateChange & { readonly groundId: string }> {
  const { em, now, actor, audit } = transaction;
  const { kind, channel = null, reason = null, lockRequestId = null, statusEventId = null } = ground;
  const isProvisional = ground.isProvisional ?? false;
  const rule = lockGroundRule(ground.regime ?? regimeOn(localDateOf(now)), account.subjectType, kind);
  if (!rule) throw new Error(`${kind} is no ground for ${account.subjectType} under the decree.`);
  const groundId = await insertLockGround(em, {
    accountId: account.id,
    citizenId: account.citizenId ?? null,
    unitId: account.unitId,
    kind,
    origin: rule.origin,
    legalBasis: rule.article,
    channel,
    reason,
    lockRequestId,
    isProvisional,
    statusEventId,
    startedAt: now,
    startedBy: actor.name,
  });
  audit({
    unitId: account.unitId,
    action: 'LOCK_GROUND_STARTED',
    subjectKind: 'ACCOUNT',
    subjectId: account.id,
    details: { groundId, ground: kind, channel, reason, lockRequestId, isProvisional },
  });
  const change = await takeState(transaction, account, [...standing, { endedAt: null }]);
  if (change.before !== change.after) await lockEverything(transaction, account, kind);
  return { ...change, groundId };
}

/** Ends grounds of an account that is held. When none stands any more, the account opens by itself. */
export async function endGrounds(
  transaction: Transaction,
  { account, standing }: HeldAccount,
  { ids, because }: { readonly ids: readonly string[]; readonly because: LockGroundEnding },
): Promise<StateChange> {
  const { em, now, actor, audit } = transaction;
  const ending = standing.filter(({ id }) => ids.includes(id));
  if (ending.length === 0) throw new Error('No ground that stands is ended.');
  for (const { id, kind } of ending) {
    await markGroundEnded(em, id, { at: now, by: actor.name, because });
    audit({
      unitId: account.unitId,
      action: 'LOCK_GROUND_ENDED',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
      details: { groundId: id, ground: kind, because },
    });
  }
  const change = await takeState(
    transaction,
    account,
    standing.filter(({ id }) => !ids.includes(id)),
  );
  if (change.before !== change.after) {
    const isReversal = because === 'DECISION_REVERSED' || because === 'FACT_CORRECTED';
    audit({
      unitId: account.unitId,
      action: 'ACCOUNT_UNLOCKED',
      subjectKind: 'ACCOUNT',
      subjectId: account.id,
      details: { because, state: change.after },
    });
    await insertLockEvent(em, { accountId: account.id, kind: 'UNLOCKED', isReversal, at: now });
    tellSubscribers(transaction, account.id);
  }
  return change;
}

async function takeState(
  transaction: Transaction,
  account: Account,
  grounds: readonly { readonly endedAt: Date | null }[],
): Promise<StateChange> {
  const { em, count } = transaction;
  const before = account.state;
  const after = stateUnderGrounds({ state: before, activatedAt: account.activatedAt ?? null }, grounds);
  if (before !== after) {
    account.state = after;
    if (after === 'GRANTED') await restartActivationWindow(transaction, account);
    count({ unitId: account.unitId, measure: accountMeasure(before), amount: -1 });
    count({ unitId: account.unitId, measure: accountMeasure(after), amount: 1 });
    await em.flush();
  }
  return { before, after };
}

async function lockEverything(
  transaction: Transaction,
  account: Account,
  ground: LockGroundKind,
): Promise<void> {
  const { em, now, audit } = transaction;
  const sessions = await endHolderSessions(em, { accountId: account.id });
  await endRunningFlows(em, account.id, now);
  await cancelRecovery(transaction, account.id, 'LOCK');
  audit({
    unitId: account.unitId,
    action: 'ACCOUNT_LOCKED',
    subjectKind: 'ACCOUNT',
    subjectId: account.id,
    details: { ground, sessions },
  });
  await insertLockEvent(em, { accountId: account.id, kind: 'LOCKED', isReversal: false, at: now });
  tellSubscribers(transaction, account.id);
}

/** One key for each account: locks of different accounts must not wait for each other at one row of the queue. */
const tellSubscribers = ({ enqueue }: Transaction, accountId: string): void =>
  enqueue({ task: 'fan-out-lock-events', payload: {}, key: `fan-out-lock-events:${accountId}` });
