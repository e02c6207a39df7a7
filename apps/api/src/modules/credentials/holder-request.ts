import { isHolder, type HolderActor } from '../../platform/access/actor.ts';
import type { FlowRequest } from '../accounts/index.ts';

export interface HolderRequest extends FlowRequest {
  readonly actor: HolderActor;
  /** The cookie of the session in which the holder acts. */
  readonly sessionBearer: string | null;
}

/** The request of a holder who is signed in; the permissions of this module let nobody else come here. */
export function holderRequestOf(
  request: FlowRequest & { readonly sessionBearer: string | null },
): HolderRequest {
  const { actor } = request;
  if (!isHolder(actor)) throw new Error('Only the holder of an account changes its secrets.');
  return { ...request, actor };
}
