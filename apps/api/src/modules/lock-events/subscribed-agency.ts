import { LOCK_EVENT_SCOPE } from '@dinhdanh/domain';
import { isAgency } from '../../platform/access/actor.ts';
import { InsufficientScope, RequestError } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';
import { findOwnSubscription, type OwnSubscription } from './lock-events.queries.ts';

/** The agency has no subscription, or one that is suspended or removed. */
class NotSubscribed extends RequestError {
  constructor() {
    super('NOT_SUBSCRIBED', {}, 403);
  }
}

/** The subscription of the machine that asks; never that of anybody else. */
export async function subscriptionOf({ actor, em }: Transaction): Promise<OwnSubscription> {
  if (!isAgency(actor)) throw new Error('Only a machine of an agency reads lock events.');
  if (!actor.oauthScopes.includes(LOCK_EVENT_SCOPE)) throw new InsufficientScope(LOCK_EVENT_SCOPE);
  const subscription = await findOwnSubscription(em, actor.id);
  if (!subscription) throw new NotSubscribed();
  return subscription;
}
