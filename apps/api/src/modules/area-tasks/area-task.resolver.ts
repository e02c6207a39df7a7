import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { AreaTaskFilter, CompleteAreaTaskInput } from './area-task.inputs.ts';
import {
  AreaTaskCompleted,
  areaTaskOf,
  AreaTaskPage,
  areaTaskPageOf,
  CompleteAreaTaskResult,
} from './area-task.views.ts';
import { countOpenAreaTasks } from './area-tasks.queries.ts';
import { completeAreaTask } from './complete-area-task.ts';
import { listAreaTasks } from './list-area-tasks.ts';

@Resolver()
export class AreaTaskResolver {
  @Requires('area-task:list')
  @Query(() => AreaTaskPage, {
    description:
      "Tasks of the officer's units, open ones first. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async areaTasks(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('filter', () => AreaTaskFilter, { nullable: true, description: 'Which tasks; all when left out.' })
    filter: AreaTaskFilter | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AreaTaskPage> {
    return areaTaskPageOf(
      await useCases.execute(listAreaTasks, actor, {
        ...pageOf(page),
        states: filter?.states?.length ? filter.states : null,
        kind: filter?.kind ?? null,
      }),
    );
  }

  @Requires('area-task:list')
  @Query(() => Int, {
    description: "Open tasks of the officer's units; 1000 means 1,000 or more. Error: FORBIDDEN.",
  })
  areaTaskCount(@Ctx() { reader, actor }: RequestContext): Promise<number> {
    return countOpenAreaTasks(reader, actor.scope);
  }

  @Requires('area-task:complete')
  @Mutation(() => CompleteAreaTaskResult, {
    description:
      'Hoàn thành việc with what came out. Refusals: NOTE_REQUIRED, TASK_ALREADY_DONE. Errors: FORBIDDEN, NOT_FOUND.',
  })
  completeAreaTask(
    @Arg('input', () => CompleteAreaTaskInput, { description: 'Which task, as read, and what came out.' })
    input: CompleteAreaTaskInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new AreaTaskCompleted(), {
        task: areaTaskOf(await useCases.execute(completeAreaTask, actor, { ...input })),
      }),
    );
  }
}
