import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { isAgency } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { LIMITS } from '../../platform/graphql/limits.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import { acknowledgeLockEvents } from './acknowledge-lock-events.ts';
import { discloseLockEvents } from './disclose-lock-events.ts';
import { AcknowledgeLockEventsInput } from './lock-event.inputs.ts';
import type { LockEventSigner } from './lock-event-signer.ts';
import {
  AcknowledgeLockEventsResult,
  LockEventConnection,
  lockEventConnectionOf,
  LockEventsAcknowledged,
  positionOfCursor,
} from './lock-event.views.ts';

type LockEventContext = RequestContext & { readonly lockEvents: { readonly signer: LockEventSigner } };

@Resolver()
export class LockEventAgencyResolver {
  @Requires('lock-event:read')
  @Query(() => LockEventConnection, {
    description:
      'Every lock and unlock of an account since the agency was subscribed, in an order in which nothing is put in between later: whoever goes on from the last cursor misses none. Needs the scope lock-event:read. The reading is recorded. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, NOT_SUBSCRIBED, BAD_USER_INPUT, RATE_LIMITED.',
  })
  async lockEvents(
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `How many, 1 to ${LIMITS.pageSize}. Error: BAD_USER_INPUT.`,
    })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'endCursor of the page before; null: from the beginning.',
    })
    after: string | null | undefined,
    @Ctx() { useCases, actor, lockEvents }: LockEventContext,
  ): Promise<LockEventConnection> {
    if (first < 1 || first > LIMITS.pageSize) throw new BadUserInput('first');
    const place = readPlace('after', after) ?? '0';
    const rows = await useCases.execute(discloseLockEvents, actor, { first, after: place });
    const audience = isAgency(actor) ? actor.agencyCode : '';
    return lockEventConnectionOf(rows, first, (event) => lockEvents.signer.sign(event, audience));
  }

  @Requires('lock-event:acknowledge')
  @Mutation(() => AcknowledgeLockEventsResult, {
    description:
      'Says that the agency has applied locks and unlocks, e.g. ended the sessions of the person. The same again changes nothing. Needs the scope lock-event:read. Refusals: ACKNOWLEDGEMENT_EMPTY, APPLIED_AT_IMPOSSIBLE. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, NOT_SUBSCRIBED, NOT_FOUND, BAD_USER_INPUT, RATE_LIMITED.',
  })
  acknowledgeLockEvents(
    @Arg('input', () => AcknowledgeLockEventsInput, { description: 'Which events, and when it acted.' })
    { upTo, ids, appliedAt }: AcknowledgeLockEventsInput,
    @Ctx() { useCases, actor, locale }: LockEventContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new LockEventsAcknowledged(),
        await useCases.execute(acknowledgeLockEvents, actor, {
          upTo: readPlace('upTo', upTo),
          ids: ids ?? null,
          appliedAt: appliedAt ?? null,
        }),
      ),
    );
  }
}

function readPlace(argument: string, cursor: string | null | undefined): string | null {
  if (cursor === null || cursor === undefined) return null;
  const place = positionOfCursor(cursor);
  if (place === null) throw new BadUserInput(argument);
  return place;
}
