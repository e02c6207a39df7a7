import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { cursoredPageOf } from '../../platform/graphql/cursored.ts';
import { LIMITS } from '../../platform/graphql/limits.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { AnswerCrossCheckInput } from './agency-question.inputs.ts';
import {
  AgencyAnswerConnection,
  AgencyQuestionConnection,
  answerConnectionOf,
  AnswerCrossCheckResult,
  questionConnectionOf,
  receiptOf,
} from './agency-question.views.ts';
import { answerAsMachine } from './answer-question.ts';
import { disclosePendingQuestions, readOwnAnswers } from './disclose-questions.ts';

@Resolver()
export class CrossCheckAgencyResolver {
  @Requires('agency-question:list')
  @Query(() => AgencyQuestionConnection, {
    description:
      'Open questions to the agency of the token, for the kinds of paper that its scopes cross-check:read:… allow, the oldest first. Reading does not take a question away: it stays until it is answered. The reading is recorded. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, BAD_USER_INPUT, RATE_LIMITED.',
  })
  async pendingCrossChecks(
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `How many, 1 to ${LIMITS.pageSize}. Error: BAD_USER_INPUT.`,
    })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'endCursor of the page before; null: from the beginning.',
    })
    after: string | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AgencyQuestionConnection> {
    const rows = await useCases.execute(disclosePendingQuestions, actor, cursoredPageOf(first, after));
    return questionConnectionOf(rows, first);
  }

  @Requires('agency-question:list')
  @Query(() => AgencyAnswerConnection, {
    description:
      'Answers of the agency of the token, in the order in which they were kept, for its own books. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, BAD_USER_INPUT, RATE_LIMITED.',
  })
  async crossChecks(
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `How many, 1 to ${LIMITS.pageSize}. Error: BAD_USER_INPUT.`,
    })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'endCursor of the page before; null: from the beginning.',
    })
    after: string | undefined,
    @Arg('updatedSince', () => DateTime, {
      nullable: true,
      description: 'Only answers kept at this moment or later; null: all.',
    })
    updatedSince: Date | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AgencyAnswerConnection> {
    const rows = await useCases.execute(readOwnAnswers, actor, {
      ...cursoredPageOf(first, after),
      updatedSince: updatedSince ?? null,
    });
    return answerConnectionOf(rows, first);
  }

  @Requires('cross-check:answer')
  @Mutation(() => AnswerCrossCheckResult, {
    description:
      'Answers one question with what the register says; the system judges whether it matches. The same answer again gives the first receipt. Refusals: ANSWER_ABOUT_ANOTHER_PERSON, QUESTION_ENDED (answered otherwise, or replaced by a new question), wrong fields. Errors: UNAUTHENTICATED, INSUFFICIENT_SCOPE, NOT_FOUND (not there, or asked of another agency), RATE_LIMITED.',
  })
  answerCrossCheck(
    @Arg('input', () => AnswerCrossCheckInput, { description: 'Which question, and what is on record.' })
    input: AnswerCrossCheckInput,
    @Ctx() { useCases, actor, locale, log }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const receipt = await answerAsMachine(useCases, actor, input);
      if (receipt.kind === 'REFUSED') log.error({ reference: input.reference }, receipt.code);
      return receiptOf(receipt, input.reference, locale);
    });
  }
}
