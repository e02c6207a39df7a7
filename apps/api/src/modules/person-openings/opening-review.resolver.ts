import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import {
  OpeningReview,
  OpeningReviewed,
  openingReviewOf,
  ReviewOpeningInput,
  ReviewOpeningResult,
} from './opening-review.views.ts';
import { listOpeningReviews, settleOpeningReview } from './review-opening.ts';

@Resolver()
export class OpeningReviewResolver {
  @Requires('opening-review:list')
  @Query(() => [OpeningReview], {
    description:
      "Openings of the officer's units that were drawn for review, but none of who asks; the latest day first. The reading is recorded. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async openingReviews(
    @Arg('isOpen', () => Boolean, { description: 'True: those that wait. False: those that were reviewed.' })
    isOpen: boolean,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<OpeningReview[]> {
    const rows = await useCases.execute(listOpeningReviews, actor, { ...pageOf(page), isOpen });
    return rows.map(openingReviewOf);
  }

  @Requires('opening-review:decide')
  @Mutation(() => ReviewOpeningResult, {
    description:
      'Rà soát lượt tra cứu of somebody else; one that was not justified becomes a finding. Refusals: STATE_CONFLICT, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  reviewOpening(
    @Arg('input', () => ReviewOpeningInput, { description: 'Which opening, and what is found.' })
    input: ReviewOpeningInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new OpeningReviewed(), {
        review: openingReviewOf(await useCases.execute(settleOpeningReview, actor, { ...input })),
      }),
    );
  }
}
