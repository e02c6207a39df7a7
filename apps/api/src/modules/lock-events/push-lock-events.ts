import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { enqueueJobsNow } from '../../platform/jobs/enqueue.ts';
import type { Logger } from '../../platform/log.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { EventNotReceived, type EventReceivers } from '../../platform/ports/event-receivers.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import type { Pool } from 'pg';
import { fanOutLockEvents, type FanOutServices } from './fan-out-lock-events.ts';
import { toldEventOf } from './lock-event.views.ts';
import type { LockEventSigner } from './lock-event-signer.ts';
import {
  claimDeliveries,
  findTarget,
  isAnythingToPush,
  listSubscriptionsToPush,
  markDelivered,
  markNotDelivered,
  noteFailure,
  type DeliveryRow,
  type Target,
} from './lock-events.queries.ts';
import { PUSHING, pushWaitSeconds } from './push-limits.ts';

export interface PushServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly pool: Pool;
  readonly eventReceivers: EventReceivers;
  readonly signer: LockEventSigner;
  readonly log: Logger;
}

interface Push {
  readonly subscriptionId: string;
  /** Told when the worker is to stop: what is on its way ends, nothing further begins. */
  readonly signal: AbortSignal;
}

interface Round {
  readonly target: Target;
  readonly deliveries: readonly DeliveryRow[];
}

/** Takes the next events for one subscriber, at most one of each account, before they leave the building. */
const takeEventsToPush: UseCase<{ readonly subscriptionId: string }, Round | null> = {
  name: 'takeEventsToPush',
  permission: 'lock-event:push',
  rows: 'ALL',
  async run({ em, now, audit }, { subscriptionId }) {
    const target = await findTarget(em, subscriptionId);
    const deliveries = target ? await claimDeliveries(em, subscriptionId, now) : [];
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'LOCK_EVENTS_SENT',
      subjectKind: 'LOCK_SUBSCRIPTION',
      subjectId: subscriptionId,
      details: {
        agency: target?.agency_code ?? null,
        legalBasis: target?.legal_basis ?? null,
        count: deliveries.length,
        jti: deliveries.map(({ jti }) => jti).join(' '),
      },
    });
    return target && deliveries.length > 0 ? { target, deliveries } : null;
  },
};

interface Outcome {
  readonly delivery: DeliveryRow;
  /** Why it was not received; null: it was. */
  readonly word: string | null;
}

/** What became of a round. An event that was received and of which we do not hear is sent again under the same name. */
const recordPush: UseCase<{ readonly subscriptionId: string; readonly outcomes: readonly Outcome[] }, void> =
  {
    name: 'recordPush',
    permission: 'lock-event:push',
    rows: 'ALL',
    async run({ em, now, audit }, { subscriptionId, outcomes }) {
      const received = outcomes.filter(({ word }) => word === null).map(({ delivery }) => delivery.position);
      await markDelivered(em, received, now);
      const words = new Set<string>();
      for (const { delivery, word } of outcomes) {
        if (word === null) continue;
        words.add(word);
        const waitSeconds = pushWaitSeconds(delivery.attempts);
        await markNotDelivered(em, { position: delivery.position, word, waitSeconds }, now);
      }
      const [word] = words;
      if (word !== undefined) await noteFailure(em, subscriptionId, word, now);
      audit({
        unitId: NATIONAL_CHAIN,
        action: 'LOCK_EVENTS_PUSHED',
        subjectKind: 'LOCK_SUBSCRIPTION',
        subjectId: subscriptionId,
        details: {
          received: received.length,
          notReceived: outcomes.length - received.length,
          because: words.size > 0 ? [...words].join(' ') : null,
        },
      });
    },
  };

/**
 * Gửi tin khóa: pushes to one subscriber what is due, as a job. Any number of processes may do this at once: each takes
 * events that nobody else has, and one of an account only when the subscriber has those before it.
 */
export async function pushLockEvents(
  services: PushServices,
  { subscriptionId, signal }: Push,
): Promise<void> {
  const { useCases, reader, pool, log } = services;
  const startedAt = performance.now();
  while (await isAnythingToPush(reader, subscriptionId)) {
    if (signal.aborted || performance.now() - startedAt > PUSHING.runMs) {
      await enqueueJobsNow(pool, [jobFor(subscriptionId)]);
      return;
    }
    const round = await useCases.execute(takeEventsToPush, SYSTEM, { subscriptionId });
    if (!round) return;
    const outcomes = await Promise.all(
      round.deliveries.map((delivery) => push(services, round.target, delivery)),
    );
    await useCases.execute(recordPush, SYSTEM, { subscriptionId, outcomes });
    const words = outcomes.flatMap(({ word }) => word ?? []);
    if (words.length > 0)
      log.warn({ agency: round.target.agency_code, subscriptionId, words }, 'lock events were not received');
    // Nobody is there. The watch of the next minute tries again.
    if (words.length === outcomes.length) return;
  }
}

async function push(
  { eventReceivers, signer }: PushServices,
  target: Target,
  delivery: DeliveryRow,
): Promise<Outcome> {
  try {
    const token = await signer.sign(toldEventOf(delivery), target.agency_code);
    await eventReceivers.deliver(target.webhook_url, token);
    return { delivery, word: null };
  } catch (error) {
    if (!(error instanceof EventNotReceived)) throw error;
    return { delivery, word: error.word };
  }
}

const jobFor = (subscriptionId: string) =>
  ({
    task: 'push-lock-events',
    payload: { subscriptionId },
    key: `push-lock-events:${subscriptionId}`,
  }) as const;

/** Every minute: what waited, what was overlooked, and what a process left behind that is no more. */
export async function watchLockEvents({
  pool,
  ...services
}: FanOutServices & Pick<PushServices, 'pool'>): Promise<void> {
  const { reader } = services;
  await fanOutLockEvents(services);
  const subscriptions = await listSubscriptionsToPush(reader);
  await enqueueJobsNow(
    pool,
    subscriptions.map(({ id }) => jobFor(id)),
  );
}
