import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { SignInServices } from '../officers/index.ts';
import { enrolOfficer, readOfficerLink } from './enrol-officer.ts';
import { EnrolOfficerInput, ReadOfficerLinkInput } from './officer-administration.inputs.ts';
import {
  EnrolOfficerResult,
  OfficerEnrolled,
  OfficerOfLink,
  ReadOfficerLinkResult,
} from './officer-administration.views.ts';

type LinkContext = RequestContext & { readonly signInServices: SignInServices };

@Resolver()
export class OfficerLinkResolver {
  @Requires('officer:enrol')
  @Mutation(() => ReadOfficerLinkResult, {
    description:
      'Whose link it is; a mutation so that the link stands in no address. Refusal: OFFICER_LINK_ENDED. Error: RATE_LIMITED.',
  })
  readOfficerLink(
    @Arg('input', () => ReadOfficerLinkInput, { description: 'Which link.' })
    { token }: ReadOfficerLinkInput,
    @Ctx() context: LinkContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { username, displayName } = await readOfficerLink(context.signInServices, context, token);
      return Object.assign(new OfficerOfLink(), { username, displayName });
    });
  }

  @Requires('officer:enrol')
  @Mutation(() => EnrolOfficerResult, {
    description:
      'Sets the password of the officer of a link and uses the link up; nobody is signed in by it. Refusals: OFFICER_LINK_ENDED and every rule that the password breaks. Error: RATE_LIMITED.',
  })
  enrolOfficer(
    @Arg('input', () => EnrolOfficerInput, { description: 'Link and password.' }) input: EnrolOfficerInput,
    @Ctx() context: LinkContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { username } = await enrolOfficer(context.signInServices, context, input);
      return Object.assign(new OfficerEnrolled(), { username });
    });
  }
}
