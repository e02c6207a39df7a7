import { Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { closeHolderSession } from './close-holder-session.ts';
import { HolderSignedOut } from './holder-session.views.ts';

@Resolver()
export class HolderSessionPortalResolver {
  @Requires('holder-session:close')
  @Mutation(() => HolderSignedOut, {
    description: 'Ends this session. Without a session it changes nothing.',
  })
  async signOut(@Ctx() context: RequestContext): Promise<HolderSignedOut> {
    const tokenHash = bearerHash(context.sessionBearer ?? '');
    const { closedAt } = await context.useCases.execute(closeHolderSession, context.actor, { tokenHash });
    context.clearSession();
    return { signedOutAt: closedAt };
  }
}
