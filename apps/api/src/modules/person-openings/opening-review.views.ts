import {
  openingReviewLifecycle,
  type AccessPurpose,
  type OpeningBasis,
  type OpeningReviewAction,
  type OpeningReviewState,
} from '@dinhdanh/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  AccessPurposeEnum,
  OpeningBasisEnum,
  OpeningReviewActionEnum,
  OpeningReviewStateEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, StaleVersion, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import type { OpeningReviewRow } from './opening-reviews.queries.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Rà soát lượt tra cứu: an opening that was drawn for review. It names no citizen.',
})
export class OpeningReview {
  @Field(() => ID, { description: 'The opening.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change; hand it back as expectedVersion.' })
  version!: number;

  @Field(() => OpeningReviewStateEnum, { description: 'Where the review stands.' })
  state!: OpeningReviewState;

  @Field(() => LocalDate, { description: 'The day whose openings were drawn from.' })
  onDay!: string;

  @Field(() => String, { description: 'The unit where the officer is appointed.' })
  unitName!: string;

  @Field(() => String, { description: 'Display name of the officer who opened.' })
  officerName!: string;

  @Field(() => DateTime, { description: 'When the person was opened.' })
  openedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the case through which; null: another record, or a look-up by a number.',
  })
  caseCode!: string | null;

  @Field(() => AccessPurposeEnum, { description: 'What for.' })
  purpose!: AccessPurpose;

  @Field(() => String, { nullable: true, description: 'What the officer added; null: nothing.' })
  purposeNote!: string | null;

  @Field(() => OpeningBasisEnum, { description: 'On what the purpose rests.' })
  basis!: OpeningBasis;

  @Field(() => String, { nullable: true, description: 'Display name of the reviewer; null: it waits.' })
  reviewedBy!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was reviewed; null: it waits.' })
  reviewedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer wrote; null: nothing.' })
  note!: string | null;

  @Field(() => [OpeningReviewActionEnum], { description: 'What the asking officer can find about it now.' })
  allowedActions!: OpeningReviewAction[];
}

export const openingReviewOf = (row: OpeningReviewRow): OpeningReview => ({
  ...row,
  allowedActions: [...openingReviewLifecycle.allowedActions(row.state)],
});

@InputType({ description: 'What is found about an opening that was drawn, as it was read.' })
export class ReviewOpeningInput {
  @Field(() => ID, { description: 'The opening.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => OpeningReviewActionEnum, { description: 'Whether it was justified.' })
  action!: OpeningReviewAction;

  @Field(() => String, {
    nullable: true,
    description: 'Why, 10 to 1,000 characters; needed when it is objected to. Refusal: ValidationFailed.',
  })
  note?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The opening was reviewed.' })
export class OpeningReviewed {
  @Field(() => OpeningReview, { description: 'As it stands now.' })
  review!: OpeningReview;
}

export const ReviewOpeningResult = createUnionType({
  name: 'ReviewOpeningResult',
  description: 'Outcome of reviewOpening.',
  types: () => [OpeningReviewed, ValidationFailed, StaleVersion, RuleRefused] as const,
});
