import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { isOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound, Unauthenticated } from '../../platform/request-errors.ts';
import type { WorkingCalendarSource } from '../calendar/index.ts';
import { verificationUrl, type LetterServices } from '../letters/index.ts';
import { AccessPurposeInput, statedPurposeOf } from '../person-openings/index.ts';
import { answerRequest, refuseRequest } from './answer-data-request.ts';
import { EndProcessingLimitInput, SettleDataRequestInput } from './data-request.inputs.ts';
import {
  AnswerDataRequestResult,
  DataRequestAnswered,
  DataRequestCount,
  DataRequestPage,
  dataRequestPageOf,
  DataRequestRefused,
  EndProcessingLimitResult,
  OpenedDataRequest,
  openedDataRequestOf,
  ProcessingLimitEnded,
  RefuseDataRequestResult,
  StandingLimit,
  standingLimitOf,
} from './data-request.views.ts';
import { countOpenRequests } from './data-requests.queries.ts';
import { endProcessingLimitByDecision } from './end-processing-limit.ts';
import { listLimitsOfApplicant } from './processing-limits.queries.ts';
import { listDataRequests, openDataRequest } from './read-data-requests.ts';

type DataRequestContext = RequestContext & {
  readonly workingCalendar: WorkingCalendarSource;
  readonly letters: LetterServices;
};

@Resolver()
export class DataRequestResolver {
  @Requires('data-request:list')
  @Query(() => DataRequestPage, {
    description:
      "Requests of data subjects that the officer's units answer. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async dataRequests(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('isOpen', () => Boolean, { description: 'True: those that wait. False: those that are settled.' })
    isOpen: boolean,
    @Ctx() { useCases, actor, workingCalendar }: DataRequestContext,
  ): Promise<DataRequestPage> {
    const [found, calendar] = await Promise.all([
      useCases.execute(listDataRequests, actor, { ...pageOf(page), isOpen }),
      workingCalendar.current(),
    ]);
    return dataRequestPageOf(found, { calendar, now: found.now });
  }

  @Requires('data-request:list')
  @Query(() => DataRequestCount, {
    description: "How many wait in the officer's units, without reading any. Error: FORBIDDEN.",
  })
  dataRequestCount(@Ctx() { reader, actor }: RequestContext): Promise<DataRequestCount> {
    return countOpenRequests(reader, actor.scope);
  }

  @Requires('data-request:list')
  @Query(() => OpenedDataRequest, {
    description:
      'Opens a request; its holder sees that it was opened, and for what: one that waits is its own purpose. Errors: FORBIDDEN, NOT_FOUND, PURPOSE_REQUIRED.',
  })
  async dataRequest(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('purpose', () => AccessPurposeInput, {
      nullable: true,
      description: 'What it is opened for; needed when it is settled and no purpose holds.',
    })
    purpose: AccessPurposeInput | undefined,
    @Ctx() { useCases, actor, locale, workingCalendar, letters }: DataRequestContext,
  ): Promise<OpenedDataRequest> {
    if (!isOfficer(actor)) throw new Unauthenticated();
    const [{ request, now }, calendar] = await Promise.all([
      useCases.execute(openDataRequest, actor, { id, stated: statedPurposeOf(purpose) }),
      workingCalendar.current(),
    ]);
    return openedDataRequestOf(request, {
      ...{ calendar, now, locale, officerId: actor.id },
      verificationUrlOf: (letterId) => verificationUrl(letters, letterId),
    });
  }

  @Requires('data-request:answer')
  @Mutation(() => AnswerDataRequestResult, {
    description:
      'Trả lời in writing. Refusals: STATE_CONFLICT, SELF_ANSWER_FORBIDDEN, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  answerDataRequest(
    @Arg('input', () => SettleDataRequestInput, { description: 'Which request, and the answer.' })
    input: SettleDataRequestInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new DataRequestAnswered(), await useCases.execute(answerRequest, actor, { ...input })),
    );
  }

  @Requires('data-request:refuse')
  @Mutation(() => RefuseDataRequestResult, {
    description:
      'Từ chối in writing, with the reason. Refusals: STATE_CONFLICT, SELF_ANSWER_FORBIDDEN, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  refuseDataRequest(
    @Arg('input', () => SettleDataRequestInput, { description: 'Which request, and why it is refused.' })
    input: SettleDataRequestInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new DataRequestRefused(), await useCases.execute(refuseRequest, actor, { ...input })),
    );
  }

  @Requires('processing-limit:read')
  @Query(() => [StandingLimit], {
    description:
      'What the person behind an application has stopped, the oldest first; empty: nothing. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async processingLimitsOfApplicant(
    @Arg('applicationId', () => ID, { description: 'The application.' }) applicationId: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<StandingLimit[]> {
    const rows = isUuid(applicationId)
      ? await listLimitsOfApplicant(reader, actor.scope, applicationId)
      : null;
    if (!rows) throw new NotFound();
    return rows.map(standingLimitOf);
  }

  @Requires('processing-limit:end')
  @Mutation(() => EndProcessingLimitResult, {
    description:
      'Chấm dứt hạn chế by a decision, with a reason. Refusals: STATE_CONFLICT, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  endProcessingLimit(
    @Arg('input', () => EndProcessingLimitInput, { description: 'Which limit, and why it ends.' })
    input: EndProcessingLimitInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new ProcessingLimitEnded(),
        await useCases.execute(endProcessingLimitByDecision, actor, { ...input }),
      ),
    );
  }
}
