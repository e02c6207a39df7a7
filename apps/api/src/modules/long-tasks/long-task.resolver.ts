import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { CancelLongTaskInput } from './long-task.inputs.ts';
import { cancelLongTask } from './cancel-long-task.ts';
import {
  CancelLongTaskResult,
  LongTaskCancelRequested,
  LongTaskDetail,
  longTaskOf,
  LongTaskPage,
  problemOf,
} from './long-task.views.ts';
import { findLongTaskOf, listLongTasksOf, listProblems } from './long-tasks.queries.ts';

const PROBLEMS_SHOWN = 50;

@Resolver()
export class LongTaskResolver {
  @Requires('long-task:list')
  @Query(() => LongTaskPage, {
    description:
      'Việc chạy lâu that the officer has started, the latest first. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async longTasks(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { reader, actor, locale }: RequestContext,
  ): Promise<LongTaskPage> {
    const { rows, total } = await listLongTasksOf(reader, actor.scope, asOfficer(actor).id, pageOf(page));
    return { items: rows.map((row) => longTaskOf(row, locale)), total };
  }

  @Requires('long-task:list')
  @Query(() => LongTaskDetail, {
    description:
      "One of the officer's own tasks, with the first rows that were kept out. Errors: FORBIDDEN, NOT_FOUND.",
  })
  async longTask(
    @Arg('id', () => ID, { description: 'The task.' }) id: string,
    @Ctx() { reader, actor, locale }: RequestContext,
  ): Promise<LongTaskDetail> {
    const row = isUuid(id)
      ? await findLongTaskOf(reader, actor.scope, { id, officerId: asOfficer(actor).id })
      : null;
    if (!row) throw new NotFound();
    const problems = await listProblems(reader, actor.scope, { id, atMost: PROBLEMS_SHOWN });
    return { task: longTaskOf(row, locale), problems: problems.map(problemOf) };
  }

  @Requires('long-task:cancel')
  @Mutation(() => CancelLongTaskResult, {
    description:
      'Dừng việc: it stops before its next part, and what is done stays done. Refusal: STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  cancelLongTask(
    @Arg('input', () => CancelLongTaskInput, { description: 'Which task.' }) { id }: CancelLongTaskInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      await useCases.execute(cancelLongTask, actor, { id });
      return Object.assign(new LongTaskCancelRequested(), { id });
    });
  }
}
