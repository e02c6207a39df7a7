import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { closeList } from './close-list.ts';
import { drawList } from './draw-list.ts';
import { listSummaries, readListSummary } from './office-lists.queries.ts';
import { listTeams, readHamlets } from './office-reading.queries.ts';
import { openList } from './open-list.ts';
import {
  CloseOutreachListResult,
  DrawOutreachListResult,
  listPageOf,
  openedListOf,
  OpenedOutreachList,
  OutreachHamlet,
  OutreachListClosed,
  OutreachListDrawn,
  OutreachListPage,
  OutreachTeam,
  teamOf,
} from './outreach-office.views.ts';
import { CloseOutreachListInput, DrawOutreachListInput, OutreachListFilter } from './outreach.inputs.ts';
import { summaryOf } from './outreach.views.ts';

const orNull = (id: string | null | undefined): string | null => {
  if (id !== null && id !== undefined && !isUuid(id)) throw new NotFound();
  return id ?? null;
};

@Resolver()
export class OutreachListResolver {
  @Requires('outreach-list:list')
  @Query(() => OutreachListPage, {
    description:
      "Danh sách đến từng nhà of the officer's units, without the people on them. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async outreachLists(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('filter', () => OutreachListFilter, {
      nullable: true,
      description: 'Which lists; all when left out.',
    })
    filter: OutreachListFilter | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<OutreachListPage> {
    return listPageOf(
      await listSummaries(reader, actor.scope, { ...pageOf(page), state: filter?.state ?? null }),
    );
  }

  @Requires('outreach-list:list')
  @Query(() => OpenedOutreachList, {
    description:
      'A list with its people; of one that has ended numbers and outcomes alone. The reading is recorded. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async outreachList(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<OpenedOutreachList> {
    return openedListOf(await useCases.execute(openList, actor, { id }));
  }

  @Requires('outreach-list:draw')
  @Query(() => [OutreachTeam], { description: "Teams of the officer's units, by name. Error: FORBIDDEN." })
  async outreachTeams(@Ctx() { reader, actor }: RequestContext): Promise<OutreachTeam[]> {
    return (await listTeams(reader, actor.scope)).map(teamOf);
  }

  @Requires('outreach-list:draw')
  @Query(() => [OutreachHamlet], {
    description:
      'How many people wait in each hamlet of a unit, in the order to walk; empty for a unit that is not covered. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async outreachHamlets(
    @Arg('unitCode', () => String, { description: 'Code of a covered ward or commune.' }) unitCode: string,
    @Arg('campaignId', () => ID, {
      nullable: true,
      description: 'Only people on the list behind this campaign; null: everybody who waits.',
    })
    campaignId: string | null | undefined,
    @Arg('teamId', () => ID, {
      nullable: true,
      description: 'Whose running lists count as `listed`; null: of no team.',
    })
    teamId: string | null | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<OutreachHamlet[]> {
    const question = { unitCode, campaignId: orNull(campaignId), teamId: orNull(teamId) };
    return readHamlets(reader, actor.scope, question);
  }

  @Requires('outreach-list:draw')
  @Mutation(() => DrawOutreachListResult, {
    description:
      'Lập danh sách đến từng nhà. Refusals: OUTREACH_TEAM_UNKNOWN, OUTREACH_NOBODY_WAITS, OUTREACH_LIST_TOO_LONG. Errors: FORBIDDEN, NOT_FOUND.',
  })
  drawOutreachList(
    @Arg('input', () => DrawOutreachListInput, { description: 'Whom, for whom and for how long.' })
    input: DrawOutreachListInput,
    @Ctx() { useCases, reader, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const { id } = await useCases.execute(drawList, actor, {
        ...input,
        campaignId: input.campaignId ?? null,
      });
      const { list, now } = await readListSummary(reader, actor.scope, id);
      return Object.assign(new OutreachListDrawn(), { list: summaryOf(list, now) });
    });
  }

  @Requires('outreach-list:close')
  @Mutation(() => CloseOutreachListResult, {
    description:
      'Đóng danh sách before its days are over. Refusal: OUTREACH_LIST_ENDED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  closeOutreachList(
    @Arg('input', () => CloseOutreachListInput, { description: 'Which list, as read.' })
    input: CloseOutreachListInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const { list, now } = await useCases.execute(closeList, actor, { ...input });
      return Object.assign(new OutreachListClosed(), { list: summaryOf(list, now) });
    });
  }
}
