import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { listColleagues, listLeaveCovers } from './leave-cover.queries.ts';
import { endLeaveCover, giveLeaveCover } from './leave-cover.ts';
import { EndAssignmentInput, GiveLeaveCoverInput } from './officer-administration.inputs.ts';
import {
  AssignmentEnded,
  AssignOfficerResult,
  Colleague,
  colleagueOf,
  EndAssignmentResult,
  LeaveCover,
  leaveCoverOf,
  OfficerAssigned,
} from './officer-administration.views.ts';

@Resolver()
export class LeaveCoverResolver {
  @Requires('leave-cover:list')
  @Query(() => [LeaveCover], {
    description: 'Covers that the officer who asks gave or took over and that have not ended.',
  })
  async leaveCovers(@Ctx() { reader, actor }: RequestContext): Promise<LeaveCover[]> {
    return (await listLeaveCovers(reader, asOfficer(actor))).map(leaveCoverOf);
  }

  @Requires('leave-cover:list')
  @Query(() => [Colleague], { description: 'Who could act in the place of the officer who asks.' })
  async colleagues(@Ctx() { reader, actor }: RequestContext): Promise<Colleague[]> {
    return (await listColleagues(reader, asOfficer(actor))).map(colleagueOf);
  }

  @Requires('leave-cover:give')
  @Mutation(() => AssignOfficerResult, {
    description:
      'Has a colleague act in one of the own roles while one is away. Refusals: LEAVE_COVER_NOT_HELD, LEAVE_COVER_DATES, ASSIGNMENT_OWN, ASSIGNMENT_EXISTS, REASON_TEXT_REQUIRED. Error: NOT_FOUND for somebody who is no colleague.',
  })
  giveLeaveCover(
    @Arg('input', () => GiveLeaveCoverInput, { description: 'Who, as what, when.' })
    input: GiveLeaveCoverInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new OfficerAssigned(), await useCases.execute(giveLeaveCover, actor, { ...input })),
    );
  }

  @Requires('leave-cover:give')
  @Mutation(() => EndAssignmentResult, {
    description:
      "Ends a cover that the officer who asks gave, today. Error: NOT_FOUND, also for somebody else's.",
  })
  endLeaveCover(
    @Arg('input', () => EndAssignmentInput, { description: 'Which.' }) input: EndAssignmentInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new AssignmentEnded(), await useCases.execute(endLeaveCover, actor, { ...input })),
    );
  }
}
