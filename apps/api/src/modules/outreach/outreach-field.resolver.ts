import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { listCarried } from './office-lists.queries.ts';
import { RecordVisitsInput } from './outreach.inputs.ts';
import {
  listForFieldOf,
  OutreachListForField,
  OutreachListSummary,
  RecordVisitsResult,
  summaryOf,
  visitResultOf,
  VisitsRecorded,
} from './outreach.views.ts';
import { readCarriedList } from './read-carried-list.ts';
import { recordVisits } from './record-visits.ts';

@Resolver()
export class OutreachFieldResolver {
  @Requires('outreach-list:carry')
  @Query(() => [OutreachListSummary], {
    description:
      "Lists in force of the caller's teams, for an area officer of all teams of the unit; what ends first comes first. Error: FORBIDDEN.",
  })
  async myOutreachLists(@Ctx() { reader, actor }: RequestContext): Promise<OutreachListSummary[]> {
    const { rows, now } = await listCarried(reader, asOfficer(actor));
    return rows.map((row) => summaryOf(row, now));
  }

  @Requires('outreach-list:carry')
  @Query(() => OutreachListForField, {
    description:
      'A list with its people for the phone. The reading is recorded. Errors: FORBIDDEN; NOT_FOUND, also for a list that has ended.',
  })
  async outreachListForField(
    @Arg('id', () => ID, { description: 'The list.' }) id: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<OutreachListForField> {
    return listForFieldOf(await useCases.execute(readCarriedList, actor, { id }));
  }

  @Requires('outreach-visit:record')
  @Mutation(() => RecordVisitsResult, {
    description:
      'Ghi kết quả đến nhà. Each visit is answered by itself. Visits made while the list was in force are taken until a day after its end. Errors: FORBIDDEN, NOT_FOUND.',
  })
  recordVisits(
    @Arg('input', () => RecordVisitsInput, { description: 'The visits.' }) input: RecordVisitsInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const answers = await useCases.execute(recordVisits, actor, {
        listId: input.listId,
        visits: input.visits.map((visit) => ({ ...visit, note: visit.note ?? null })),
      });
      return Object.assign(new VisitsRecorded(), {
        results: answers.map((answer) => visitResultOf(answer, locale)),
      });
    });
  }
}
