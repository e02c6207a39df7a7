import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { progressOf, TargetCampaignList, WardProgress } from './target.views.ts';
import { listCampaigns, readProgress } from './targets.queries.ts';

@Resolver()
export class TargetResolver {
  @Requires('target-campaign:list')
  @Query(() => TargetCampaignList, { description: 'The campaigns that set targets. Error: FORBIDDEN.' })
  async targetCampaigns(@Ctx() { reader, actor }: RequestContext): Promise<TargetCampaignList> {
    return { items: await listCampaigns(reader, actor.scope) };
  }

  @Requires('ward-progress:read')
  @Query(() => WardProgress, {
    description: 'How far the covered units have come with a campaign. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async wardProgress(
    @Arg('campaignId', () => ID, { description: 'The campaign.' }) campaignId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<WardProgress> {
    if (!isUuid(campaignId)) throw new NotFound();
    const { campaign, asOf, rows } = await readProgress(reader, actor.scope, campaignId);
    if (!campaign) throw new NotFound();
    return progressOf(campaign, asOf, rows);
  }
}
