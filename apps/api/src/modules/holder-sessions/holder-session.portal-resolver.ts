import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { asHolder } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { closeHolderSession } from './close-holder-session.ts';
import { endHolderSession } from './end-holder-session.ts';
import { endOtherHolderSessions } from './end-other-holder-sessions.ts';
import { listHolderDevices } from './holder-device.queries.ts';
import { EndHolderSessionInput, RemoveHolderDeviceInput } from './holder-session.inputs.ts';
import { listHolderSessions } from './holder-session.queries.ts';
import {
  HolderDevice,
  holderDeviceOf,
  HolderDeviceRemoved,
  HolderSession,
  HolderSessionEnded,
  holderSessionOf,
  HolderSignedOut,
  OtherHolderSessionsEnded,
} from './holder-session.views.ts';
import { removeHolderDevice } from './remove-holder-device.ts';

const tokenHashOf = ({ sessionBearer }: RequestContext): Buffer => bearerHash(sessionBearer ?? '');

@Resolver()
export class HolderSessionPortalResolver {
  @Requires('holder-session:list')
  @Query(() => [HolderSession], {
    description:
      'The open sessions of the holder who is signed in, this one first, then the last used. Error: UNAUTHENTICATED.',
  })
  async holderSessions(@Ctx() context: RequestContext): Promise<HolderSession[]> {
    const { reader, actor, locale } = context;
    const rows = await listHolderSessions(reader, asHolder(actor), tokenHashOf(context));
    return rows.map((row) => holderSessionOf(row, locale));
  }

  @Requires('holder-device:list')
  @Query(() => [HolderDevice], {
    description:
      'The browsers in which the holder has signed in and that were not removed, this one first, then the last used. Error: UNAUTHENTICATED.',
  })
  async holderDevices(@Ctx() context: RequestContext): Promise<HolderDevice[]> {
    const { reader, actor, locale } = context;
    const rows = await listHolderDevices(reader, asHolder(actor), tokenHashOf(context));
    return rows.map((row) => holderDeviceOf(row, locale));
  }

  @Requires('holder-session:end')
  @Mutation(() => HolderSessionEnded, {
    description: "Ends one of the holder's own sessions. Errors: UNAUTHENTICATED, NOT_FOUND.",
  })
  endHolderSession(
    @Arg('input', () => EndHolderSessionInput, { description: 'Which session.' })
    input: EndHolderSessionInput,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<HolderSessionEnded> {
    return useCases.execute(endHolderSession, actor, input);
  }

  @Requires('holder-session:end')
  @Mutation(() => OtherHolderSessionsEnded, {
    description: 'Ends every session of the holder but the one that asks. Error: UNAUTHENTICATED.',
  })
  endOtherHolderSessions(@Ctx() context: RequestContext): Promise<OtherHolderSessionsEnded> {
    return context.useCases.execute(endOtherHolderSessions, context.actor, {
      tokenHash: tokenHashOf(context),
    });
  }

  @Requires('holder-device:remove')
  @Mutation(() => HolderDeviceRemoved, {
    description:
      'Gỡ thiết bị: ends its sessions at once, this one too if it is the device that asks. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  removeHolderDevice(
    @Arg('input', () => RemoveHolderDeviceInput, { description: 'Which device.' })
    input: RemoveHolderDeviceInput,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<HolderDeviceRemoved> {
    return useCases.execute(removeHolderDevice, actor, input);
  }

  @Requires('holder-session:close')
  @Mutation(() => HolderSignedOut, {
    description: 'Ends this session. Without a session it changes nothing.',
  })
  async signOut(@Ctx() context: RequestContext): Promise<HolderSignedOut> {
    const { useCases, actor } = context;
    const { closedAt } = await useCases.execute(closeHolderSession, actor, {
      tokenHash: tokenHashOf(context),
    });
    context.clearSession();
    return { signedOutAt: closedAt };
  }
}
