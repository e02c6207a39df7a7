import type { UnitView } from '@dinhdanh/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { UnitViewEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { historyDays } from './history-days.ts';
import {
  HamletProgress,
  hamletProgressOf,
  TargetHistory,
  targetHistoryOf,
  WardForecasts,
  wardForecastsOf,
} from './ward-forecast.views.ts';
import { findCampaign, readFigures, readHamlets, readHistory } from './ward-forecasts.queries.ts';

@Resolver()
export class WardForecastResolver {
  @Requires('ward-progress:read')
  @Query(() => WardForecasts, {
    description:
      'Where the covered units stand with a campaign, how fast they go, and when they will be there. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async wardForecasts(
    @Arg('campaignId', () => ID, { description: 'The campaign.' }) campaignId: string,
    @Arg('units', () => UnitViewEnum, {
      defaultValue: 'AS_ISSUED',
      description: 'By which units the rows are added up.',
    })
    units: UnitView,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<WardForecasts> {
    const found = isUuid(campaignId) && (await readFigures(reader, actor.scope, { campaignId, units }));
    if (!found) throw new NotFound();
    return wardForecastsOf(found);
  }

  @Requires('ward-progress:read')
  @Query(() => TargetHistory, {
    description:
      'How the target of a unit has been filled, day by day. Errors: FORBIDDEN, NOT_FOUND, BAD_USER_INPUT for more than 366 days.',
  })
  async targetHistory(
    @Arg('campaignId', () => ID, { description: 'The campaign.' }) campaignId: string,
    @Arg('unitCode', () => String, {
      nullable: true,
      description: 'A unit of the rows; null: all covered units together.',
    })
    unitCode: string | null | undefined,
    @Arg('units', () => UnitViewEnum, {
      defaultValue: 'AS_ISSUED',
      description: 'Whether the code is of a unit of the order or of one of today.',
    })
    units: UnitView,
    @Arg('from', () => LocalDate, {
      nullable: true,
      description: 'The first day; the day of the order when left out, or 365 days before the last.',
    })
    from: string | null | undefined,
    @Arg('to', () => LocalDate, { nullable: true, description: 'The last day; today when left out.' })
    to: string | null | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<TargetHistory> {
    const found = isUuid(campaignId) && (await findCampaign(reader, actor.scope, campaignId));
    if (!found) throw new NotFound();
    const { campaign, today } = found;
    const days = historyDays({ from, to }, { issuedOn: campaign.issuedOn, today });
    const history = await readHistory(reader, actor.scope, {
      ...{ campaignId, unitCode: unitCode ?? null, units },
      ...days,
    });
    if (!history) throw new NotFound();
    return targetHistoryOf(campaign, history, days);
  }

  @Requires('ward-progress:read')
  @Query(() => HamletProgress, {
    description:
      'Where in a ward the people of the list live who remain, as figures. Groups of fewer than 5 are not shown by themselves. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async hamletProgress(
    @Arg('campaignId', () => ID, { description: 'The campaign.' }) campaignId: string,
    @Arg('unitCode', () => String, { description: 'A unit of the rows.' }) unitCode: string,
    @Arg('units', () => UnitViewEnum, {
      defaultValue: 'AS_ISSUED',
      description: 'Whether the code is of a unit of the order or of one of today.',
    })
    units: UnitView,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<HamletProgress> {
    const found =
      isUuid(campaignId) && (await readHamlets(reader, actor.scope, { campaignId, unitCode, units }));
    if (!found) throw new NotFound();
    return hamletProgressOf(found);
  }
}
