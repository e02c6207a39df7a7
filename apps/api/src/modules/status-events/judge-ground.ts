import {
  accountLockedAutomaticallySms,
  accountOpenedSms,
  automaticGroundChange,
  localDateOf,
  lockGroundRule,
  nextLookAt,
  regimeOn,
  type AutomaticGroundKind,
  type GroundChange,
  type StatusEventOutcome,
} from '@dinhdanh/domain';
import type { Transaction } from '../../platform/use-case.ts';
import { findAccountWithin } from '../accounts/index.ts';
import { endGrounds, startGround, type HeldAccount } from '../locks/index.ts';
import { notifyHolder } from '../notifications/index.ts';
import { listEventsOfKind, updateOutcomes, type KeptStatusEvent } from './status-events.queries.ts';

/**
 * Khóa tự động, mở khóa tự động: starts or ends the ground of one kind of an account that is held, by everything that was
 * said of it, in the order of its own time. The holder is told; of a death nobody is.
 *
 * Edge: what is no ground for this subject under today's decree is kept and judged again on the day on which it becomes one.
 * Gives what became of each event that is new or whose time has come.
 */
export async function judgeGround(
  transaction: Transaction,
  held: HeldAccount,
  kind: AutomaticGroundKind,
): Promise<ReadonlyMap<string, StatusEventOutcome>> {
  const { em, now } = transaction;
  const kept = await listEventsOfKind(em, held.account.id, kind);
  const ground = held.standing.find((standing) => standing.kind === kind);
  const startedOn = kept.find(({ rowId }) => rowId === ground?.statusEventId);
  const change = automaticGroundChange({
    events: kept.map(({ event }) => event),
    standing: ground ? { eventId: startedOn?.event.id ?? null } : null,
    now,
  });
  const carried = change?.change === 'START' && !isGroundToday(held, kind, now) ? null : change;
  const cause = kept.find(({ event }) => carried?.change === 'START' && event.id === carried.eventId);
  if (carried?.change === 'START') await startAutomatic(transaction, held, kind, cause);
  if (carried?.change === 'END' && ground) await endAutomatic(transaction, held, ground.id, carried.because);

  const touched = kept.filter(
    (one) => isNew(one) || one === cause || (one.lookAt !== null && one.lookAt <= now),
  );
  const judged = touched.map(({ rowId, event, outcome }) => {
    const lookAt = nextLookAt(event, held.account.subjectType, now);
    return {
      id: rowId,
      lookAt,
      outcome: carried ? ('APPLIED' as const) : outcomeWithoutChange(outcome, lookAt),
    };
  });
  if (judged.length > 0) await updateOutcomes(em, judged);
  return new Map(judged.map(({ id, outcome }) => [id, outcome]));
}

/** Whatever waits says when it is looked at again; only what was never judged does not. */
const isNew = ({ outcome, lookAt }: KeptStatusEvent): boolean => outcome === 'RECORDED' && lookAt === null;

const isGroundToday = ({ account }: HeldAccount, kind: AutomaticGroundKind, now: Date): boolean =>
  lockGroundRule(regimeOn(localDateOf(now)), account.subjectType, kind) !== null;

/** What was applied once stays so; the others wait as long as there is something to wait for. */
function outcomeWithoutChange(before: StatusEventOutcome, lookAt: Date | null): StatusEventOutcome {
  if (before === 'APPLIED') return before;
  return lookAt === null ? 'WITHOUT_EFFECT' : 'RECORDED';
}

async function startAutomatic(
  transaction: Transaction,
  held: HeldAccount,
  kind: AutomaticGroundKind,
  cause: KeptStatusEvent | undefined,
): Promise<void> {
  if (!cause) throw new Error('A ground starts on an event that is not kept.');
  await startGround(transaction, held, { kind, statusEventId: cause.rowId });
  const isDead = held.standing.some((standing) => standing.kind === 'DEATH');
  const body = isDead ? null : accountLockedAutomaticallySms(transaction.now, kind);
  if (body !== null) await tellHolder(transaction, held, { template: 'ACCOUNT_LOCKED', body });
}

async function endAutomatic(
  transaction: Transaction,
  held: HeldAccount,
  groundId: string,
  because: Extract<GroundChange, { change: 'END' }>['because'],
): Promise<void> {
  const { before, after } = await endGrounds(transaction, held, { ids: [groundId], because });
  if (before === after) return;
  const body = accountOpenedSms(transaction.now, after === 'ACTIVE');
  await tellHolder(transaction, held, { template: 'ACCOUNT_UNLOCKED', body });
}

/** An organisation's account has no phone. */
async function tellHolder(
  transaction: Transaction,
  { account }: HeldAccount,
  notice: { readonly template: 'ACCOUNT_LOCKED' | 'ACCOUNT_UNLOCKED'; readonly body: string },
): Promise<void> {
  const holder = await findAccountWithin(transaction.em, account.id);
  if (holder) notifyHolder(transaction, { ...holder, accountId: account.id }, notice);
}
