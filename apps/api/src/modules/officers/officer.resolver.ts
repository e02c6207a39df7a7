import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { isOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { Unauthenticated } from '../../platform/request-errors.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { closeSession } from './close-session.ts';
import { Officer, officerOf, SignedIn, SignedOut, SignInResult } from './officer.views.ts';
import { signIn, type SignInServices } from './sign-in.ts';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Name to sign in with; capitals do not matter.' })
  username!: string;

  @Field(() => String, { description: 'The password. Never logged, never given back.' })
  password!: string;
}

type OfficerContext = RequestContext & { readonly signInServices: SignInServices };

@Resolver()
export class OfficerResolver {
  @Requires('session:read')
  @Query(() => Officer, { description: 'The officer of this session. Error: UNAUTHENTICATED.' })
  me(@Ctx() { actor }: RequestContext): Officer {
    if (!isOfficer(actor)) throw new Unauthenticated();
    return officerOf(actor);
  }

  @Requires('session:open')
  @Mutation(() => SignInResult, {
    description:
      'Signs an officer in and sets the session cookie: 15 minutes without use, 12 hours at most. Refusals: SIGN_IN_FAILED (the same for an unknown name), SIGN_IN_THROTTLED.',
  })
  signIn(
    @Arg('input', () => SignInInput, { description: 'Who signs in.' }) input: SignInInput,
    @Ctx() context: OfficerContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { officer, bearer, expiresAt } = await signIn(context.signInServices, context, input);
      context.setSession(bearer, expiresAt);
      return Object.assign(new SignedIn(), { officer: officerOf(officer) });
    });
  }

  @Requires('session:open')
  @Mutation(() => SignedOut, { description: 'Ends this session. Without a session it changes nothing.' })
  async signOut(@Ctx() context: RequestContext): Promise<SignedOut> {
    const tokenHash = bearerHash(context.sessionBearer ?? '');
    const { closedAt } = await context.useCases.execute(closeSession, context.actor, { tokenHash });
    context.clearSession();
    return { signedOutAt: closedAt };
  }
}
