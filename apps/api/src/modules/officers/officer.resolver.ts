import { Arg, Ctx, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { isOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { Unauthenticated } from '../../platform/request-errors.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { closeSession } from './close-session.ts';
import { completePasskeySignIn } from './complete-passkey-sign-in.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { completeSingleSignOn } from './complete-single-sign-on.ts';
import {
  CompleteOfficerSignInResult,
  CompleteSingleSignOnResult,
  nextStepOf,
  Officer,
  officerOf,
  WorkAccountNotLinked,
  SignedIn,
  SignedOut,
  SignInPolicy,
  SignInResult,
} from './officer.views.ts';
import { CompleteOfficerSignInInput } from './own-account.inputs.ts';
import { CompletePasskeySignInInput } from './own-passkey.inputs.ts';
import { signIn, type OpenedSession, type SignInOutcome, type SignInServices } from './sign-in.ts';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'Name to sign in with; capitals do not matter.' })
  username!: string;

  @Field(() => String, { description: 'The password. Never logged, never given back.' })
  password!: string;
}

type OfficerContext = RequestContext & {
  readonly signInServices: SignInServices;
  /** Of a browser that was sent to the identity provider. */
  readonly singleSignOnBearer: string | null;
};

function signedIn(
  context: RequestContext,
  { officer, bearer, expiresAt }: OpenedSession,
  recoveryCodes: readonly string[] | null,
): SignedIn {
  context.setSession(bearer, expiresAt);
  return Object.assign(new SignedIn(), { officer: officerOf(officer), recoveryCodes });
}

const progressOf = (context: RequestContext, outcome: SignInOutcome): object =>
  'opened' in outcome ? signedIn(context, outcome.opened, null) : nextStepOf(outcome.step);

@Resolver()
export class OfficerResolver {
  @Requires('session:read')
  @Query(() => Officer, { description: 'The officer of this session. Error: UNAUTHENTICATED.' })
  me(@Ctx() { actor }: RequestContext): Officer {
    if (!isOfficer(actor)) throw new Unauthenticated();
    return officerOf(actor);
  }

  @Requires('session:open')
  @Query(() => SignInPolicy, { description: 'What this server asks of officers who sign in.' })
  signInPolicy(@Ctx() { signInServices }: OfficerContext): SignInPolicy {
    const { isPasswordEnough, identityProvider } = signInServices;
    return { isPasswordEnough, hasSingleSignOn: identityProvider !== null };
  }

  @Requires('session:open')
  @Mutation(() => SignInResult, {
    description:
      'Signs an officer in and sets the session cookie, or says which second step is needed: 15 minutes without use, 12 hours at most. Refusals: SIGN_IN_FAILED (the same for an unknown name), SIGN_IN_THROTTLED.',
  })
  signIn(
    @Arg('input', () => SignInInput, { description: 'Who signs in.' }) input: SignInInput,
    @Ctx() context: OfficerContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      progressOf(context, await signIn(context.signInServices, context, input)),
    );
  }

  @Requires('session:open')
  @Mutation(() => CompleteSingleSignOnResult, {
    description:
      'Ends a sign-in that began at the identity provider, in the browser that was sent there and has come back: sets the session cookie or says which second step is needed. It can be asked once. Refusals: SINGLE_SIGN_ON_ENDED, SINGLE_SIGN_ON_REFUSED, SINGLE_SIGN_ON_UNAVAILABLE, SINGLE_SIGN_ON_FACTOR_FIRST.',
  })
  completeSingleSignOn(@Ctx() context: OfficerContext): Promise<object> {
    const { signInServices, singleSignOnBearer, locale } = context;
    return orRefusal(locale, async () => {
      const outcome = await completeSingleSignOn(signInServices, context, singleSignOnBearer);
      return 'unlinkedSubject' in outcome
        ? Object.assign(new WorkAccountNotLinked(), { subject: outcome.unlinkedSubject })
        : progressOf(context, outcome);
    });
  }

  @Requires('session:open')
  @Mutation(() => CompleteOfficerSignInResult, {
    description:
      'Ends a sign-in with a code of the app, a recovery code, or the first code of an app that is being set up, and sets the session cookie. Refusals: SECOND_FACTOR_WRONG, SIGN_IN_STEP_ENDED, SECOND_FACTOR_ENROLLED, SIGN_IN_THROTTLED.',
  })
  completeOfficerSignIn(
    @Arg('input', () => CompleteOfficerSignInInput, { description: 'The code.' })
    input: CompleteOfficerSignInInput,
    @Ctx() context: OfficerContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { recoveryCodes, ...opened } = await completeSignIn(context.signInServices, context, input);
      return signedIn(context, opened, recoveryCodes);
    });
  }

  @Requires('session:open')
  @Mutation(() => CompleteOfficerSignInResult, {
    description:
      'Ends a sign-in with a passkey, or with one that is made as the first factor, and sets the session cookie. The options are used up either way. Refusals: PASSKEY_REFUSED, PASSKEY_TAKEN, SIGN_IN_STEP_ENDED, SECOND_FACTOR_ENROLLED, SIGN_IN_THROTTLED.',
  })
  completePasskeySignIn(
    @Arg('input', () => CompletePasskeySignInInput, { description: 'What the passkey has signed.' })
    input: CompletePasskeySignInInput,
    @Ctx() context: OfficerContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { recoveryCodes, ...opened } = await completePasskeySignIn(
        context.signInServices,
        context,
        input,
      );
      return signedIn(context, opened, recoveryCodes);
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
