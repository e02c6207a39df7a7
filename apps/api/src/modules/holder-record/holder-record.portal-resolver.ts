import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import {
  myHistoryOf,
  MyHistory,
  MyRecord,
  myRecordOf,
  MyResidenceFound,
  MyResidenceRequested,
  MyResidenceResult,
  readingsOf,
  RecordReadingPage,
  RefreshMyResidenceResult,
  residenceOf,
} from './holder-record.views.ts';
import { readOwnHistory, readOwnReadings, readOwnRecord } from './read-own-record.ts';
import { readResidence, requestResidence } from './residence.ts';

type RecordContext = RequestContext & { readonly holderServices: { readonly rateLimits: RateLimits } };

@Resolver()
export class HolderRecordPortalResolver {
  @Requires('holder-record:read')
  @Query(() => MyRecord, {
    description: 'What the system holds about the holder who is signed in. Error: UNAUTHENTICATED.',
  })
  async myRecord(@Ctx() { useCases, actor }: RequestContext): Promise<MyRecord> {
    return myRecordOf(await useCases.execute(readOwnRecord, actor, {}));
  }

  @Requires('holder-record:read')
  @Query(() => MyHistory, {
    description:
      'Applications, and what happened to the account; `page` is about the latter. Errors: UNAUTHENTICATED, BAD_USER_INPUT.',
  })
  async myHistory(
    @Arg('page', () => PageInput, {
      nullable: true,
      description: 'Which events; the latest 25 when left out.',
    })
    page: PageInput | undefined,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<MyHistory> {
    const part = pageOf(page);
    return myHistoryOf(await useCases.execute(readOwnHistory, actor, part), locale, part.limit);
  }

  @Requires('holder-record:read')
  @Query(() => RecordReadingPage, {
    description:
      'Ai đã xem hồ sơ của tôi: every recorded reading of the holder by officers and agencies. Errors: UNAUTHENTICATED, BAD_USER_INPUT.',
  })
  async myRecordReadings(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the latest 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<RecordReadingPage> {
    const part = pageOf(page);
    const rows = await useCases.execute(readOwnReadings, actor, part);
    return { items: readingsOf(rows.slice(0, part.limit), locale), hasMore: rows.length > part.limit };
  }

  @Requires('residence:read')
  @Query(() => MyResidenceResult, {
    description:
      'Dữ liệu cư trú as last fetched; it fetches nothing itself. Refusal: LEVEL_2_ACCOUNT_REQUIRED. Error: UNAUTHENTICATED.',
  })
  myResidence(@Ctx() { useCases, actor, locale }: RequestContext): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new MyResidenceFound(), {
        residence: residenceOf(await useCases.execute(readResidence, actor, {})),
      }),
    );
  }

  @Requires('residence:request')
  @Mutation(() => RefreshMyResidenceResult, {
    description:
      'Has the residence data fetched anew; myResidence tells when they have come. Refusal: LEVEL_2_ACCOUNT_REQUIRED. Errors: UNAUTHENTICATED, RATE_LIMITED with retryAfterSeconds.',
  })
  refreshMyResidence(@Ctx() { useCases, actor, locale, holderServices }: RecordContext): Promise<object> {
    return orRefusal(locale, async () => {
      await holderServices.rateLimits.holdDown([['residence-per-holder', actor.id ?? '']]);
      return Object.assign(new MyResidenceRequested(), await useCases.execute(requestResidence, actor, {}));
    });
  }
}
