import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { addPaper } from './add-paper.ts';
import { contestPaper } from './contest-paper.ts';
import { editPaper } from './edit-paper.ts';
import { AddPaperInput, ContestPaperInput, EditPaperInput, RemovePaperInput } from './holder-paper.inputs.ts';
import {
  AddPaperResult,
  ContestPaperResult,
  EditPaperResult,
  HolderPaper,
  holderPaperOf,
  PaperAdded,
  PaperContested,
  PaperEdited,
  PaperRemoved,
  RemovePaperResult,
} from './holder-paper.views.ts';
import { listHolderPapers } from './list-holder-papers.ts';
import { removePaper } from './remove-paper.ts';

type PaperContext = RequestContext & { readonly workingCalendar: WorkingCalendarSource };

const papersOf = async ({ useCases, actor }: RequestContext): Promise<HolderPaper[]> =>
  (await useCases.execute(listHolderPapers, actor, {})).map(holderPaperOf);

@Resolver()
export class HolderPaperPortalResolver {
  @Requires('paper:list')
  @Query(() => [HolderPaper], {
    description:
      'Giấy tờ of the holder who is signed in: the confirmed ones, and how the others stand. Error: UNAUTHENTICATED.',
  })
  papers(@Ctx() context: RequestContext): Promise<HolderPaper[]> {
    return papersOf(context);
  }

  @Requires('paper:add')
  @Mutation(() => AddPaperResult, {
    description:
      'Thêm giấy tờ to an active level 2 account; its agency is asked, and it is shown once confirmed. Refusals: LEVEL_2_ACCOUNT_REQUIRED, PAPER_EXISTS, PAPER_COUNT_EXCEEDED, PAPER_TYPE_NOT_CROSS_CHECKED, the format of the number. Error: UNAUTHENTICATED.',
  })
  addPaper(
    @Arg('input', () => AddPaperInput, { description: 'Which paper.' }) input: AddPaperInput,
    @Ctx() context: PaperContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const calendar = await context.workingCalendar.current();
      await context.useCases.execute(addPaper(calendar), context.actor, { ...input });
      return Object.assign(new PaperAdded(), { papers: await papersOf(context) });
    });
  }

  @Requires('paper:edit')
  @Mutation(() => EditPaperResult, {
    description:
      'Corrects the number; from this moment the paper is not shown until its agency has confirmed it. Refusals: PAPER_EXISTS, STALE_VERSION, the format of the number. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  editPaper(
    @Arg('input', () => EditPaperInput, { description: 'Which paper, and its number.' })
    input: EditPaperInput,
    @Ctx() context: PaperContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const calendar = await context.workingCalendar.current();
      await context.useCases.execute(editPaper(calendar), context.actor, { ...input });
      return Object.assign(new PaperEdited(), { papers: await papersOf(context) });
    });
  }

  @Requires('paper:remove')
  @Mutation(() => RemovePaperResult, {
    description: 'Takes a paper off the account. Refusal: STALE_VERSION. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  removePaper(
    @Arg('input', () => RemovePaperInput, { description: 'Which paper.' }) input: RemovePaperInput,
    @Ctx() context: PaperContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      await context.useCases.execute(removePaper, context.actor, { ...input });
      return Object.assign(new PaperRemoved(), { papers: await papersOf(context) });
    });
  }

  @Requires('paper:contest')
  @Mutation(() => ContestPaperResult, {
    description:
      'Says that a paper that was not confirmed is right; an officer looks at it. Refusals: STATE_CONFLICT, STALE_VERSION, REASON_TEXT_REQUIRED. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  contestPaper(
    @Arg('input', () => ContestPaperInput, { description: 'Which paper, and why it is right.' })
    input: ContestPaperInput,
    @Ctx() context: PaperContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      await context.useCases.execute(contestPaper, context.actor, { ...input });
      return Object.assign(new PaperContested(), { papers: await papersOf(context) });
    });
  }
}
