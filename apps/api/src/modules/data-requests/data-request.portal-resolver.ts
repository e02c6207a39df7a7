import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { MakeDataRequestInput, WithdrawDataRequestInput } from './data-request.inputs.ts';
import {
  DataRequestMade,
  DataRequestWithdrawn,
  MakeDataRequestResult,
  MyDataRequest,
  myDataRequestOf,
  WithdrawDataRequestResult,
} from './data-request.views.ts';
import { makeDataRequest } from './make-data-request.ts';
import { readOwnRequest, readOwnRequests, withdrawDataRequest } from './own-data-requests.ts';

type DataRequestContext = RequestContext & { readonly workingCalendar: WorkingCalendarSource };

const requestOf = async ({ useCases, actor, locale }: RequestContext, code: string): Promise<MyDataRequest> =>
  myDataRequestOf(await useCases.execute(readOwnRequest, actor, { code }), locale);

@Resolver()
export class DataRequestPortalResolver {
  @Requires('data-request:list-own')
  @Query(() => [MyDataRequest], {
    description:
      'Yêu cầu của tôi: those that wait first, then the latest; at most 100. Error: UNAUTHENTICATED.',
  })
  async myDataRequests(@Ctx() { useCases, actor, locale }: RequestContext): Promise<MyDataRequest[]> {
    return (await useCases.execute(readOwnRequests, actor, {})).map((row) => myDataRequestOf(row, locale));
  }

  @Requires('data-request:list-own')
  @Query(() => MyDataRequest, {
    description: 'One request of the holder, with its answer. Errors: UNAUTHENTICATED, NOT_FOUND.',
  })
  myDataRequest(
    @Arg('code', () => String, { description: "Mã yêu cầu: 'YC-2026-000012'." }) code: string,
    @Ctx() context: RequestContext,
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
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const { code } = await context.useCases.execute(withdrawDataRequest, context.actor, { ...input });
      return Object.assign(new DataRequestWithdrawn(), { request: await requestOf(context, code) });
    });
  }
}
