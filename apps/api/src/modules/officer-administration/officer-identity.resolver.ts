import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { withOfficerPassword, type SignInServices } from '../officers/index.ts';
import { linkOfficerIdentity, unlinkOfficerIdentity } from './link-officer-identity.ts';
import { LinkOfficerIdentityInput, UnlinkOfficerIdentityInput } from './officer-administration.inputs.ts';
import {
  LinkOfficerIdentityResult,
  OfficerIdentityLinked,
  OfficerIdentityUnlinked,
  UnlinkOfficerIdentityResult,
} from './officer-administration.views.ts';

type IdentityContext = RequestContext & { readonly signInServices: SignInServices };

/** Accounts at the identity provider, given to officers and taken from them by whoever types the own password again. */
@Resolver()
export class OfficerIdentityResolver {
  @Requires('officer-identity:link')
  @Mutation(() => LinkOfficerIdentityResult, {
    description:
      'Lets an officer sign in with an account at the identity provider. Refusals: OFFICER_PASSWORD_WRONG, PROVIDER_SUBJECT_FORMAT, PROVIDER_SUBJECT_TAKEN; STATE_CONFLICT when one is linked already. Errors: RATE_LIMITED; NOT_FOUND, also for an officer with a role elsewhere, and where no provider is configured.',
  })
  linkOfficerIdentity(
    @Arg('input', () => LinkOfficerIdentityInput, { description: 'Whom, to which account.' })
    { officerId, subject, password }: LinkOfficerIdentityInput,
    @Ctx() { signInServices, useCases, actor, locale }: IdentityContext,
  ): Promise<object> {
    const { identityProvider, secrets } = signInServices;
    if (!identityProvider) throw new NotFound();
    const officer = asOfficer(actor);
    const link = linkOfficerIdentity(secrets, identityProvider.issuer);
    return orRefusal(locale, () =>
      withOfficerPassword(signInServices, { useCases, officer }, password, async () =>
        Object.assign(
          new OfficerIdentityLinked(),
          await useCases.execute(link, actor, { officerId, subject }),
        ),
      ),
    );
  }

  @Requires('officer-identity:link')
  @Mutation(() => UnlinkOfficerIdentityResult, {
    description:
      'Takes the account at the identity provider from an officer and ends what was opened with it. Refusals: OFFICER_PASSWORD_WRONG; STATE_CONFLICT when there is none. Errors: RATE_LIMITED; NOT_FOUND, also for an officer with a role elsewhere.',
  })
  unlinkOfficerIdentity(
    @Arg('input', () => UnlinkOfficerIdentityInput, { description: 'From whom.' })
    { officerId, password }: UnlinkOfficerIdentityInput,
    @Ctx() { signInServices, useCases, actor, locale }: IdentityContext,
  ): Promise<object> {
    const officer = asOfficer(actor);
    const unlink = unlinkOfficerIdentity(signInServices.secrets);
    return orRefusal(locale, () =>
      withOfficerPassword(signInServices, { useCases, officer }, password, async () =>
        Object.assign(new OfficerIdentityUnlinked(), await useCases.execute(unlink, actor, { officerId })),
      ),
    );
  }
}
