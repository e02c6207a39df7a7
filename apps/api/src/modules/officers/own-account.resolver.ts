import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { bearerHash } from '../../platform/secrets.ts';
import { confirmOwnFactor, renewRecoveryCodes, type FactorChange } from './change-own-factor.ts';
import { changeOwnPassword } from './change-own-password.ts';
import { endOtherOwnSessions, endOwnSession } from './end-own-session.ts';
import { findFactorStanding } from './factor.queries.ts';
import {
  ChangeOwnPasswordInput,
  ConfirmOwnFactorInput,
  EndOwnSessionInput,
  OwnPasswordInput,
} from './own-account.inputs.ts';
import {
  ChangeOwnPasswordResult,
  offeredOf,
  OwnPasswordChanged,
  OwnSession,
  ownSessionOf,
  OwnSessionsEnded,
  OwnSignInMeans,
  RecoveryCodesGiven,
  RecoveryCodesResult,
  StartOwnFactorResult,
} from './own-account.views.ts';
import { ownPasskeyOf } from './own-passkey.views.ts';
import { listPasskeysOf } from './passkeys.queries.ts';
import { providerIdentityOf } from './provider-identity.views.ts';
import { listSessionsOf } from './session.queries.ts';
import type { SignInServices } from './sign-in.ts';
import { findOwnIdentity } from './single-sign-on.queries.ts';
import { startSecondStep } from './start-second-step.ts';
import { withOfficerPassword } from './with-officer-password.ts';

export type OwnContext = RequestContext & { readonly signInServices: SignInServices };

const tokenHashOf = ({ sessionBearer }: RequestContext): Buffer => bearerHash(sessionBearer ?? '');
export const changeBy = (context: RequestContext): FactorChange => ({
  useCases: context.useCases,
  officer: asOfficer(context.actor),
  tokenHash: tokenHashOf(context),
});

/** Tài khoản của tôi: what an officer sees and changes of the own access. */
@Resolver()
export class OwnAccountResolver {
  @Requires('own-session:list')
  @Query(() => [OwnSession], {
    description: 'The open sessions of the officer who asks, this one first, then the last used.',
  })
  async ownSessions(@Ctx() context: OwnContext): Promise<OwnSession[]> {
    const { pool } = context.signInServices;
    const rows = await listSessionsOf(pool, asOfficer(context.actor).id, tokenHashOf(context));
    return rows.map(ownSessionOf);
  }

  @Requires('own-factor:read')
  @Query(() => OwnSignInMeans, { description: 'By what the officer who asks signs in.' })
  async ownSignInMeans(@Ctx() { signInServices, actor }: OwnContext): Promise<OwnSignInMeans> {
    const { pool, isPasswordEnough, relyingParty } = signInServices;
    const { id } = asOfficer(actor);
    const [{ enrolledAt, recoveryCodesLeft }, passkeys, identity] = await Promise.all([
      findFactorStanding(pool, id),
      listPasskeysOf(pool, id),
      findOwnIdentity(pool, id),
    ]);
    return {
      factorEnrolledAt: enrolledAt,
      passkeys: passkeys.map(ownPasskeyOf),
      arePasskeysPossible: relyingParty !== null,
      recoveryCodesLeft,
      isPasswordEnough,
      providerIdentity: providerIdentityOf(identity),
    };
  }

  @Requires('own-session:end')
  @Mutation(() => OwnSessionsEnded, {
    description: "Ends one of the officer's own sessions. Errors: UNAUTHENTICATED, NOT_FOUND.",
  })
  endOwnSession(
    @Arg('input', () => EndOwnSessionInput, { description: 'Which session.' }) input: EndOwnSessionInput,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<OwnSessionsEnded> {
    return useCases.execute(endOwnSession, actor, { ...input });
  }

  @Requires('own-session:end')
  @Mutation(() => OwnSessionsEnded, {
    description: 'Ends every session of the officer but the one that asks. Error: UNAUTHENTICATED.',
  })
  endOtherOwnSessions(@Ctx() context: RequestContext): Promise<OwnSessionsEnded> {
    return context.useCases.execute(endOtherOwnSessions, context.actor, { tokenHash: tokenHashOf(context) });
  }

  @Requires('own-factor:change')
  @Mutation(() => StartOwnFactorResult, {
    description:
      'Offers the secret of a new authenticator app to whoever types the own password. Nothing changes before its first code. Refusal: OFFICER_PASSWORD_WRONG. Error: RATE_LIMITED.',
  })
  startOwnFactor(
    @Arg('input', () => OwnPasswordInput, { description: 'The password, again.' }) input: OwnPasswordInput,
    @Ctx() context: OwnContext,
  ): Promise<object> {
    const { signInServices, useCases } = context;
    const change = changeBy(context);
    return orRefusal(context.locale, () =>
      withOfficerPassword(signInServices, change, input.password, async () =>
        offeredOf(await startSecondStep(signInServices, useCases, change.officer, 'OWN_APP')),
      ),
    );
  }

  @Requires('own-factor:change')
  @Mutation(() => RecoveryCodesResult, {
    description:
      'Takes the new app in the place of the one before, gives new recovery codes and ends every other session. Refusals: SECOND_FACTOR_WRONG, SIGN_IN_STEP_ENDED. Error: RATE_LIMITED.',
  })
  confirmOwnFactor(
    @Arg('input', () => ConfirmOwnFactorInput, { description: 'The first code.' })
    input: ConfirmOwnFactorInput,
    @Ctx() context: OwnContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      Object.assign(new RecoveryCodesGiven(), {
        recoveryCodes: await confirmOwnFactor(context.signInServices, changeBy(context), input),
      }),
    );
  }

  @Requires('own-factor:change')
  @Mutation(() => RecoveryCodesResult, {
    description:
      'Gives ten new recovery codes; those from before count no more. Refusals: OFFICER_PASSWORD_WRONG; STATE_CONFLICT without a factor. Error: RATE_LIMITED.',
  })
  renewRecoveryCodes(
    @Arg('input', () => OwnPasswordInput, { description: 'The password, again.' }) input: OwnPasswordInput,
    @Ctx() context: OwnContext,
  ): Promise<object> {
    const { signInServices, useCases, actor } = context;
    return orRefusal(context.locale, () =>
      withOfficerPassword(signInServices, changeBy(context), input.password, async () =>
        Object.assign(new RecoveryCodesGiven(), {
          recoveryCodes: await useCases.execute(renewRecoveryCodes(signInServices.secrets), actor, {}),
        }),
      ),
    );
  }

  @Requires('own-password:change')
  @Mutation(() => ChangeOwnPasswordResult, {
    description:
      'Changes the own password and ends every other session. Refusals: OFFICER_PASSWORD_WRONG, PASSWORD_SAME and every rule that the new one breaks. Error: RATE_LIMITED.',
  })
  changeOwnPassword(
    @Arg('input', () => ChangeOwnPasswordInput, { description: 'Both passwords.' })
    input: ChangeOwnPasswordInput,
    @Ctx() context: OwnContext,
  ): Promise<object> {
    const change = changeBy(context);
    return orRefusal(context.locale, () =>
      withOfficerPassword(context.signInServices, change, input.password, async () =>
        Object.assign(
          new OwnPasswordChanged(),
          await changeOwnPassword(context.signInServices, change, input),
        ),
      ),
    );
  }
}
