import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields, RuleRefused } from '../../platform/graphql/refusals.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { ApplicationStatusInput } from './application-status.inputs.ts';
import {
  ApplicationStatusFound,
  applicationStatusOf,
  ApplicationStatusResult,
} from './application-status.views.ts';
import { readApplicationStatus } from './read-application-status.ts';

type StatusContext = RequestContext & {
  readonly holderServices: { readonly secrets: Secrets; readonly rateLimits: RateLimits };
};

@Resolver()
export class ApplicationStatusPortalResolver {
  @Requires('application-status:read')
  @Mutation(() => ApplicationStatusResult, {
    description:
      'Tra cứu tình trạng hồ sơ in any unit, by code and number; a mutation because it is recorded. A pair that does not belong together is APPLICATION_STATUS_UNKNOWN, whatever the cause. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  applicationStatus(
    @Arg('input', () => ApplicationStatusInput, { description: 'Which application.' })
    input: ApplicationStatusInput,
    @Ctx() context: StatusContext,
  ): Promise<object> {
    const { locale } = context;
    return orRefusal(locale, async () => {
      const row = await readApplicationStatus(context.holderServices, context, input);
      return row
        ? Object.assign(new ApplicationStatusFound(), {
            status: applicationStatusOf(row, locale, { isApplicant: false }),
          })
        : Object.assign(new RuleRefused(), refusalFields('APPLICATION_STATUS_UNKNOWN', locale));
    });
  }
}
