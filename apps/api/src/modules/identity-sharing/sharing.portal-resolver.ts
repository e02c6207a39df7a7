import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { isHolder } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { HolderServices } from '../accounts/index.ts';
import { createSharingCode } from './create-sharing-code.ts';
import { findOwnSharingCode } from './sharing-code.queries.ts';
import { CreateSharingCodeInput } from './sharing.inputs.ts';
import { CreateSharingCodeResult, SharingCode, SharingCodeCreated, sharingCodeOf } from './sharing.views.ts';

type SharingContext = RequestContext & { readonly holderServices: HolderServices };

async function ownCode({ reader, actor }: RequestContext, id: string): Promise<SharingCode | null> {
  if (!isHolder(actor) || !isUuid(id)) return null;
  const row = await findOwnSharingCode(reader, actor.id, id);
  return row && sharingCodeOf(row);
}

@Resolver()
export class SharingPortalResolver {
  @Requires('sharing-code:read')
  @Query(() => SharingCode, {
    nullable: true,
    description:
      'How a code of the holder who is signed in stands; null when there is none of this id. Error: UNAUTHENTICATED.',
  })
  sharingCode(
    @Arg('id', () => ID, { description: 'Which code.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<SharingCode | null> {
    return ownCode(context, id);
  }

  @Requires('sharing-code:create')
  @Mutation(() => CreateSharingCodeResult, {
    description:
      'Chia sẻ danh tính bằng mã QR: makes a code that one officer or agency may use once within 120 seconds. A code made before counts no longer. Refusal: ACCOUNT_LOCKED. Errors: UNAUTHENTICATED, RATE_LIMITED with retryAfterSeconds.',
  })
  createSharingCode(
    @Arg('input', () => CreateSharingCodeInput, { description: 'What may be seen.' })
    { facts }: CreateSharingCodeInput,
    @Ctx() context: SharingContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { id, token: qrContent } = await createSharingCode(context.holderServices, context, facts);
      const sharingCode = await ownCode(context, id);
      if (!sharingCode) throw new Error('A sharing code that was just made is not there.');
      return Object.assign(new SharingCodeCreated(), { sharingCode, qrContent });
    });
  }
}
