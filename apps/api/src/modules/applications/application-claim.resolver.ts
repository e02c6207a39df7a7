import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { ClaimApplicationInput } from './application-claim.inputs.ts';
import {
  ApplicationClaimed,
  ApplicationReleased,
  ClaimApplicationResult,
  ReleaseApplicationResult,
} from './application-claim.views.ts';
import type { ApplicationReader } from './application.reader.ts';
import { stateConflictOf } from './application.views.ts';
import { claimApplication } from './claim-application.ts';
import { releaseApplication } from './release-application.ts';

type ClaimContext = RequestContext & { readonly applications: ApplicationReader };

@Resolver()
export class ApplicationClaimResolver {
  @Requires('application:claim')
  @Mutation(() => ClaimApplicationResult, {
    description:
      'Nhận xử lý hồ sơ: for ten minutes nobody else decides it; asked again by its holder, the ten minutes begin anew. Its version stays. Refusals: CLAIMED_BY_OTHER, SELF_APPROVAL_FORBIDDEN. Errors: FORBIDDEN, NOT_FOUND.',
  })
  claimApplication(
    @Arg('input', () => ClaimApplicationInput, { description: 'Which application.' })
    { id }: ClaimApplicationInput,
    @Ctx() context: ClaimContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      try {
        const { applicationId } = await context.useCases.execute(claimApplication, context.actor, { id });
        return Object.assign(new ApplicationClaimed(), {
          application: await context.applications.open(context, applicationId),
        });
      } catch (error) {
        const conflict = stateConflictOf(error, context.locale);
        if (conflict) return conflict;
        throw error;
      }
    });
  }

  @Requires('application:claim')
  @Mutation(() => ReleaseApplicationResult, {
    description:
      'Trả hồ sơ về hàng chờ before its ten minutes are over. Refusal: CLAIMED_BY_OTHER. Errors: FORBIDDEN, NOT_FOUND.',
  })
  releaseApplication(
    @Arg('input', () => ClaimApplicationInput, { description: 'Which application.' })
    { id }: ClaimApplicationInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      try {
        await useCases.execute(releaseApplication, actor, { id });
        return Object.assign(new ApplicationReleased(), { released: true });
      } catch (error) {
        if (stateConflictOf(error, locale))
          return Object.assign(new ApplicationReleased(), { released: false });
        throw error;
      }
    });
  }
}
