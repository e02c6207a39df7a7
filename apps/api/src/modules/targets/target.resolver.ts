import type { UnitView } from '@dinhdanh/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { UnitViewEnum } from '../../platform/graphql/enums.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { readWardProgress } from './read-ward-progress.ts';
import { campaignOf, TargetCampaignList, TargetVersion, versionOf, WardProgress } from './target.views.ts';
import { listCampaigns, listVersions } from './targets.queries.ts';

@Resolver()
export class TargetResolver {
  @Requires('target-campaign:list')
  @Query(() => TargetCampaignList, { description: 'The campaigns that set targets. Error: FORBIDDEN.' })
  async targetCampaigns(@Ctx() { reader, actor }: RequestContext): Promise<TargetCampaignList> {
    return { items: (await listCampaigns(reader, actor.scope)).map(campaignOf) };
  }

  @Requires('target-campaign:list')
  @Query(() => [TargetVersion], {
    description:
      'Every table of targets that a campaign has had, newest first, with the rows of the covered units. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async targetVersions(
    @Arg('campaignId', () => ID, { description: 'The campaign.' }) campaignId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<TargetVersion[]> {
    const versions = isUuid(campaignId) ? await listVersions(reader, actor.scope, campaignId) : [];
    if (versions.length === 0) throw new NotFound();
    return versions.map(versionOf);
  }

  @Requires('ward-progress:read')
  @Query(() => WardProgress, {
    description: 'How far the covered units have come with a campaign. Errors: FORBIDDEN, NOT_FOUND.',
  })
  wardProgress(
    @Arg('campaignId', () => ID, { description: 'The campaign.' }) campaignId: string,
    @Arg('units', () => UnitViewEnum, {
      defaultValue: 'AS_ISSUED',
      description:
        'By which units: those that the document names (17 rows for 688/UBND-CATP), or those that stand in their place today (6). The totals are the same.',
    })
    units: UnitView,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<WardProgress> {
    return readWardProgress(reader, actor.scope, campaignId, units);
  }
}
