import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { verificationUrl, type LetterServices } from '../letters/index.ts';
import { MakeDataRequestInput, WithdrawDataRequestInput } from './data-request.inputs.ts';
import {
  DataRequestMade,
  DataRequestWithdrawn,
  LiftProcessingLimitResult,
  MakeDataRequestResult,
  MyDataRequest,
  myDataRequestOf,
  ProcessingLimitLifted,
  WithdrawDataRequestResult,
} from './data-request.views.ts';
import { liftProcessingLimit } from './end-processing-limit.ts';
import type { DataRequestRow } from './data-requests.queries.ts';
import { makeDataRequest } from './make-data-request.ts';
import { readOwnRequest, readOwnRequests, withdrawDataRequest } from './own-data-requests.ts';

type LetterContext = RequestContext & { readonly letters: LetterServices };
type DataRequestContext = LetterContext & { readonly workingCalendar: WorkingCalendarSource };

const shown = (row: DataRequestRow, { locale, letters }: LetterContext): MyDataRequest =>
  myDataRequestOf(row, locale, (id) => verificationUrl(letters, id));

const requestOf = async (context: LetterContext, code: string): Promise<MyDataRequest> =>
  shown(await context.useCases.execute(readOwnRequest, context.actor, { code }), context);

@Resolver()
export class DataRequestPortalResolver {
  @Requires('data-request:list-own')
  @Query(() => [MyDataRequest], {
    description:
      'Yêu cầu của tôi: those that wait first, then the latest; at most 100. Error: UNAUTHENTICATED.',
  })
  async myDataRequests(@Ctx() context: LetterContext): Promise<MyDataRequest[]> {
    const rows = await context.useCases.execute(readOwnRequests, context.actor, {});
    return rows.map((row) => shown(row, context));
  }

  @Requires('data-request:list-own')
  @Query(() => MyDataRequest, {
    description: 'One request of the holder, with its answer. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  myDataRequest(
    @Arg('code', () => String, { description: "Mã yêu cầu: 'YC-2026-000012'." }) code: string,
    @Ctx() context: LetterContext,
  ): Promise<MyDataRequest> {
    return requestOf(context, code);
  }

  @Requires('data-request:make')
  @Mutation(() => MakeDataRequestResult, {
    description:
      'Gửi yêu cầu. Refusals: REASON_TEXT_REQUIRED, DATA_REQUEST_KIND_FORMAT, READING_ALREADY_ASKED, DATA_REQUEST_COUNT_EXCEEDED. Errors: UNAUTHENTICATED, NOT_FOUND when the reading is not one of this holder.',
  })
  makeDataRequest(
    @Arg('input', () => MakeDataRequestInput, { description: 'What is asked for.' })
    { readingId, ...input }: MakeDataRequestInput,
    @Ctx() context: DataRequestContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const calendar = await context.workingCalendar.current();
      const { code } = await context.useCases.execute(makeDataRequest(calendar), context.actor, {
        ...input,
        readingId: readingId ?? null,
      });
      return Object.assign(new DataRequestMade(), { request: await requestOf(context, code) });
    });
  }

  @Requires('data-request:withdraw')
  @Mutation(() => WithdrawDataRequestResult, {
    description:
      'Rút yêu cầu that nobody has answered yet. Refusals: STATE_CONFLICT, STALE_VERSION. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  withdrawDataRequest(
    @Arg('input', () => WithdrawDataRequestInput, { description: 'Which request.' })
    input: WithdrawDataRequestInput,
    @Ctx() context: LetterContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { code } = await context.useCases.execute(withdrawDataRequest, context.actor, { ...input });
      return Object.assign(new DataRequestWithdrawn(), { request: await requestOf(context, code) });
    });
  }

  @Requires('processing-limit:lift')
  @Mutation(() => LiftProcessingLimitResult, {
    description:
      'Gỡ hạn chế: what an accepted request has stopped goes on again. Refusals: STATE_CONFLICT, STALE_VERSION. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  liftProcessingLimit(
    @Arg('input', () => WithdrawDataRequestInput, { description: 'Which request.' })
    input: WithdrawDataRequestInput,
    @Ctx() context: LetterContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { code } = await context.useCases.execute(liftProcessingLimit, context.actor, { ...input });
      return Object.assign(new ProcessingLimitLifted(), { request: await requestOf(context, code) });
    });
  }
}
