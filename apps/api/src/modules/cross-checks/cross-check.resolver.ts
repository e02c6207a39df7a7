import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { askAgencyAgain } from './ask-agency-again.ts';
import { correctPaper } from './correct-paper.ts';
import { AskAgencyAgainInput, CorrectPaperInput, ResolveMismatchInput } from './cross-check.inputs.ts';
import {
  AgencyAskedAgain,
  AskAgencyAgainResult,
  CorrectPaperResult,
  CrossCheck,
  CrossCheckItem,
  crossCheckItemOf,
  crossCheckOf,
  MismatchResolved,
  PaperCorrected,
  ResolveMismatchResult,
} from './cross-check.views.ts';
import { listCrossChecks } from './cross-checks.queries.ts';
import { openCrossCheck } from './open-cross-check.ts';
import { resolveMismatch } from './resolve-mismatch.ts';

type CrossCheckContext = RequestContext & { readonly workingCalendar: WorkingCalendarSource };

const open = async ({ useCases, actor }: RequestContext, id: string): Promise<CrossCheck> =>
  crossCheckOf(await useCases.execute(openCrossCheck, actor, { id }));

@Resolver()
export class CrossCheckResolver {
  @Requires('cross-check:read')
  @Query(() => [CrossCheckItem], {
    description:
      'Bảng xác thực giấy tờ of an application: paper, outcome, since when, whose turn. Empty when no agency is asked about any of its papers, and for an application of another unit. Error: FORBIDDEN.',
  })
  async crossChecks(
    @Arg('applicationId', () => ID, { description: 'Of which application.' }) applicationId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<CrossCheckItem[]> {
    if (!isUuid(applicationId)) return [];
    return (await listCrossChecks(reader, actor.scope, applicationId)).map(crossCheckItemOf);
  }

  @Requires('cross-check:read')
  @Query(() => CrossCheck, {
    description:
      'The comparison of one paper with the record of its agency, the number in full. The reading is recorded with the purpose of the case page. Errors: FORBIDDEN, NOT_FOUND, PURPOSE_REQUIRED.',
  })
  crossCheck(
    @Arg('id', () => ID, { description: 'Its opaque identifier.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<CrossCheck> {
    return open(context, id);
  }

  @Requires('cross-check:ask-again')
  @Mutation(() => AskAgencyAgainResult, {
    description:
      'Hỏi lại: the agency gets a new question. Refusals: STATE_CONFLICT while an answer is awaited or the paper is confirmed; STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  askAgencyAgain(
    @Arg('input', () => AskAgencyAgainInput, { description: 'About which paper.' })
    input: AskAgencyAgainInput,
    @Ctx() context: CrossCheckContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const calendar = await context.workingCalendar.current();
      const { crossCheckId } = await context.useCases.execute(askAgencyAgain(calendar), context.actor, {
        ...input,
      });
      return Object.assign(new AgencyAskedAgain(), { crossCheck: await open(context, crossCheckId) });
    });
  }

  @Requires('cross-check:resolve')
  @Mutation(() => ResolveMismatchResult, {
    description:
      'Says whose mistake it is that a paper is not confirmed. AGENCY_MISTAKE disputes the answer and asks the agency again. Refusals: STATE_CONFLICT, STALE_VERSION, REASON_TEXT_REQUIRED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  resolveMismatch(
    @Arg('input', () => ResolveMismatchInput, { description: 'Which paper, and whose mistake.' })
    input: ResolveMismatchInput,
    @Ctx() context: CrossCheckContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const calendar = await context.workingCalendar.current();
      const { crossCheckId } = await context.useCases.execute(resolveMismatch(calendar), context.actor, {
        ...input,
      });
      return Object.assign(new MismatchResolved(), { crossCheck: await open(context, crossCheckId) });
    });
  }

  @Requires('paper:correct')
  @Mutation(() => CorrectPaperResult, {
    description:
      'Puts the number of a paper right, with the paper at hand, and asks the agency anew; what was confirmed is confirmed no longer. Refusals: the format of the number, PAPER_EXISTS, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  correctPaper(
    @Arg('input', () => CorrectPaperInput, { description: 'Which paper, and its number.' })
    input: CorrectPaperInput,
    @Ctx() context: CrossCheckContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const calendar = await context.workingCalendar.current();
      const { crossCheckId } = await context.useCases.execute(correctPaper(calendar), context.actor, {
        ...input,
      });
      return Object.assign(new PaperCorrected(), { crossCheck: await open(context, crossCheckId) });
    });
  }
}
