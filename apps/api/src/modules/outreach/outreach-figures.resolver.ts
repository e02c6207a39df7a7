import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { readVisitFigures } from './figures.queries.ts';
import { figuresOf, OutreachFigures } from './outreach-figures.views.ts';

@Resolver()
export class OutreachFiguresResolver {
  @Requires('outreach-figures:read')
  @Query(() => OutreachFigures, {
    description: 'What visits have brought in the covered units, in numbers. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async outreachFigures(
    @Arg('unitCode', () => String, {
      nullable: true,
      description: 'Only this unit and those below it; null: all covered units.',
    })
    unitCode: string | null | undefined,
    @Arg('campaignId', () => ID, {
      nullable: true,
      description: 'Only lists drawn from the list behind this campaign; null: all lists.',
    })
    campaignId: string | null | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<OutreachFigures> {
    if (campaignId && !isUuid(campaignId)) throw new NotFound();
    return figuresOf(
      await readVisitFigures(reader, actor.scope, {
        unitCode: unitCode ?? null,
        campaignId: campaignId ?? null,
      }),
    );
  }
}
