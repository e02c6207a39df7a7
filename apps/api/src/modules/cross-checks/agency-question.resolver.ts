import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { clerkOf } from './agency-side.ts';
import { countOpenQuestions } from './agency-questions.queries.ts';
import { AnswerAgencyQuestionInput } from './agency-question.inputs.ts';
import {
  AgencyQuestion,
  AgencyQuestionCount,
  agencyQuestionItemOf,
  AgencyQuestionPage,
  AnswerAgencyQuestionResult,
  questionOf,
  receiptOf,
} from './agency-question.views.ts';
import { answerAsClerk } from './answer-question.ts';
import { openClerkQuestion, readClerkQuestions } from './disclose-questions.ts';

const COUNTED_UP_TO = 1_000;

@Resolver()
export class AgencyQuestionResolver {
  @Requires('agency-question:list')
  @Query(() => AgencyQuestionPage, {
    description:
      'Questions to the agency of the clerk: open ones, the oldest first, or answered ones, the latest first. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async agencyQuestions(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('isOpen', () => Boolean, { description: 'True: to be answered; false: answered.' }) isOpen: boolean,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AgencyQuestionPage> {
    const { rows, total, now } = await useCases.execute(readClerkQuestions, actor, {
      ...pageOf(page),
      isOpen,
    });
    return { items: rows.map((row) => agencyQuestionItemOf(row, now)), total };
  }

  @Requires('agency-question:list')
  @Query(() => AgencyQuestionCount, {
    description:
      'How many questions wait for the agency of the clerk. Counting reads none of them. Error: FORBIDDEN.',
  })
  agencyQuestionCount(@Ctx() { reader, actor }: RequestContext): Promise<AgencyQuestionCount> {
    return countOpenQuestions(reader, actor.scope, clerkOf(actor).agencyId, COUNTED_UP_TO);
  }

  @Requires('agency-question:list')
  @Query(() => AgencyQuestion, {
    description:
      'One question with the numbers that the register is searched by. The reading is recorded. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async agencyQuestion(
    @Arg('reference', () => ID, { description: 'Reference of the question.' }) reference: string,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<AgencyQuestion> {
    return questionOf(await useCases.execute(openClerkQuestion, actor, { reference }));
  }

  @Requires('cross-check:answer')
  @Mutation(() => AnswerAgencyQuestionResult, {
    description:
      'Trả lời câu hỏi with what the register says; the system judges whether it matches. Refusals: ANSWER_ABOUT_ANOTHER_PERSON, QUESTION_ENDED, wrong fields. Errors: FORBIDDEN, NOT_FOUND.',
  })
  answerAgencyQuestion(
    @Arg('input', () => AnswerAgencyQuestionInput, { description: 'Which question, and what is on record.' })
    input: AnswerAgencyQuestionInput,
    @Ctx() { useCases, actor, locale, log }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const receipt = await answerAsClerk(useCases, actor, input);
      if (receipt.kind === 'REFUSED') log.error({ reference: input.reference }, receipt.code);
      return receiptOf(receipt, input.reference, locale);
    });
  }
}
