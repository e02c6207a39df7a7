import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { Colleague, colleagueOf } from '../officer-administration/index.ts';
import { RedistributeClaimsInput } from './claim-redistribution.inputs.ts';
import { listClaimHeirs, listClaimHolders } from './claim-redistribution.queries.ts';
import {
  ClaimHolder,
  claimHolderOf,
  ClaimsRedistributed,
  RedistributeClaimsResult,
} from './claim-redistribution.views.ts';
import { redistributeClaims } from './redistribute-claims.ts';

@Resolver()
export class ClaimRedistributionResolver {
  @Requires('claim:list')
  @Query(() => [ClaimHolder], {
    description: 'Who has applications of the covered units open now, most first. Error: FORBIDDEN.',
  })
  async claimHolders(@Ctx() { reader, actor }: RequestContext): Promise<ClaimHolder[]> {
    return (await listClaimHolders(reader, actor.scope)).map(claimHolderOf);
  }

  @Requires('claim:list')
  @Query(() => [Colleague], {
    description: 'Who could take applications of the covered units over today, by name. Error: FORBIDDEN.',
  })
  async claimHeirs(@Ctx() { reader, actor }: RequestContext): Promise<Colleague[]> {
    return (await listClaimHeirs(reader, actor.scope)).map(colleagueOf);
  }

  @Requires('claim:redistribute')
  @Mutation(() => RedistributeClaimsResult, {
    description:
      'Phân lại hồ sơ: takes from an officer what is open there and gives it to a colleague or to the queue, at once. What the colleague must not decide goes to the queue. Errors: FORBIDDEN; NOT_FOUND for officers of other units and a colleague who decides nothing here.',
  })
  redistributeClaims(
    @Arg('input', () => RedistributeClaimsInput, { description: 'Whose, and to whom.' })
    { username, heir = null }: RedistributeClaimsInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new ClaimsRedistributed(),
        await useCases.execute(redistributeClaims, actor, { username, heir }),
      ),
    );
  }
}
