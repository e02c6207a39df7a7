import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { isHolder } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { otpRefused, type HolderServices } from '../accounts/index.ts';
import { accountLockedOf } from '../locks/index.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { resendSignInCode } from './resend-sign-in-code.ts';
import { CompleteSignInInput, ResendSignInCodeInput, StartSignInInput } from './sign-in.inputs.ts';
import { findHolder } from './sign-in.queries.ts';
import {
  CompleteSignInResult,
  Holder,
  holderOf,
  HolderSignedIn,
  ResendSignInCodeResult,
  SignInStarted,
  StartSignInResult,
} from './sign-in.views.ts';
import { startSignIn } from './start-sign-in.ts';

type SignInContext = RequestContext & { readonly holderServices: HolderServices };

@Resolver()
export class SignInPortalResolver {
  @Requires('holder:read')
  @Query(() => Holder, {
    nullable: true,
    description: 'The holder of this session; null when nobody is signed in, or the session has ended.',
  })
  async holder(@Ctx() { reader, actor, sessionBearer }: RequestContext): Promise<Holder | null> {
    if (!isHolder(actor) || sessionBearer === null) return null;
    const row = await findHolder(reader, actor.id, bearerHash(sessionBearer));
    return row && holderOf(row);
  }

  @Requires('holder-session:open')
  @Mutation(() => StartSignInResult, {
    description:
      'Checks number and password and sends a code to the registered phone. Refusals: HOLDER_SIGN_IN_FAILED, the same for an unknown number, a wrong password and an account that is not active yet; a wrong form of the number is a ValidationFailed. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  startSignIn(
    @Arg('input', () => StartSignInInput, { description: 'Who signs in.' }) input: StartSignInInput,
    @Ctx() context: SignInContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new SignInStarted(), await startSignIn(context.holderServices, context, input)),
    );
  }

  @Requires('holder-session:open')
  @Mutation(() => ResendSignInCodeResult, {
    description:
      'Sends another code; from then on only that one counts, and wrong guesses stay counted. Refusals: RESEND_TOO_EARLY, SIGN_IN_FLOW_UNKNOWN, also when no guess is left. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  resendSignInCode(
    @Arg('input', () => ResendSignInCodeInput, { description: 'Which sign-in.' })
    { flowId }: ResendSignInCodeInput,
    @Ctx() context: SignInContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new SignInStarted(), await resendSignInCode(context.holderServices, context, flowId)),
    );
  }

  @Requires('holder-session:open')
  @Mutation(() => CompleteSignInResult, {
    description:
      'Signs the holder in and sets the session cookie: 10 minutes without use, one hour at most. On a device that is new to the account the registered phone is told. Refusals: OtpRefused with the guesses left, after the last of which startSignIn begins anew; AccountLocked, told only now, with what would open it; SIGN_IN_FLOW_UNKNOWN, also 15 minutes after the password.',
  })
  completeSignIn(
    @Arg('input', () => CompleteSignInInput, { description: 'The code.' }) input: CompleteSignInInput,
    @Ctx() context: SignInContext,
  ): Promise<object> {
    const { locale, reader, holderServices } = context;
    return orRefusal(locale, async () => {
      const outcome = await completeSignIn(holderServices, context, input);
      if (outcome.kind === 'LOCKED') return accountLockedOf(outcome.grounds, locale);
      if (outcome.kind === 'REFUSED') return otpRefused(outcome, locale);
      const row = await findHolder(reader, outcome.citizenId, bearerHash(outcome.bearer));
      if (!row) throw new Error('A session that was just opened is not there.');
      context.setSession(outcome.bearer, outcome.expiresAt);
      context.browser.keepDevice(outcome.deviceBearer);
      return Object.assign(new HolderSignedIn(), { holder: holderOf(row) });
    });
  }
}
