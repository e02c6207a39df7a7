import { SYSTEM } from '../../platform/access/actor.ts';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import {
  insertDeliveries,
  isAnythingToFanOut,
  listSubscribers,
  markFannedOut,
  takeNewEvents,
} from './lock-events.queries.ts';

/** Chia tin: enters the locks and unlocks of late for every subscriber, with its own print of whose account it is. */
const enterForSubscribers = (
  secrets: Pick<Secrets, 'subjectPrint'>,
): UseCase<Record<string, never>, { readonly entered: number }> => ({
  name: 'enterForSubscribers',
  permission: 'lock-event:fan-out',
  rows: 'ALL',
  async run({ em, now, audit, enqueue }) {
    const events = await takeNewEvents(em);
    const subscribers = await listSubscribers(em);
    await insertDeliveries(
      em,
      events.flatMap(({ sequence, subject_number: number, ...event }) =>
        subscribers.map(({ id }) => ({
          ...event,
          subscription_id: id,
          event_sequence: sequence,
          subject_print: secrets.subjectPrint(id, number),
        })),
      ),
      now,
    );
    await markFannedOut(
      em,
      events.map(({ sequence }) => sequence),
      now,
    );
    for (const { id, webhook_url: webhookUrl } of subscribers)
      if (webhookUrl !== null)
        enqueue({ task: 'push-lock-events', payload: { subscriptionId: id }, key: `push-lock-events:${id}` });
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'LOCK_EVENTS_ENTERED',
      subjectKind: 'LOCK_SUBSCRIPTION',
      subjectId: 'ALL',
      details: {
        events: events.length,
        subscriptions: subscribers.length,
        upTo: events.at(-1)?.sequence ?? null,
      },
    });
    return { entered: events.length };
  },
});

export interface FanOutServices {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly secrets: Secrets;
}

/** As a job, until nothing is left. Somebody else may have been quicker, and then there is nothing to record. */
export async function fanOutLockEvents({ useCases, reader, secrets }: FanOutServices): Promise<void> {
  while (await isAnythingToFanOut(reader)) await useCases.execute(enterForSubscribers(secrets), SYSTEM, {});
}
