import { LOCK_REQUEST_SCOPE } from '@dinhdanh/domain';
import { isAgency, type AgencyActor } from '../../platform/access/actor.ts';
import { InsufficientScope } from '../../platform/request-errors.ts';
import type { Transaction } from '../../platform/use-case.ts';

/** The agency whose machine asks, where its token is good for requests. */
export function requestingAgency({ actor }: Transaction): AgencyActor {
  if (!isAgency(actor)) throw new Error('Only a machine of an agency comes through this door.');
  if (!actor.oauthScopes.includes(LOCK_REQUEST_SCOPE)) throw new InsufficientScope(LOCK_REQUEST_SCOPE);
  return actor;
}
