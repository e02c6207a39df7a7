import { checkReasonText } from '../application/decision.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

/** Of each day's openings of a unit this part is looked at by a second person, and never fewer. The product's own figures. */
const SAMPLED_SHARE = 0.02;
const SMALLEST_SAMPLE = 5;

/** How many of so many openings are drawn for review. */
export const openingSampleSize = (openings: number): number =>
  Math.min(openings, Math.max(SMALLEST_SAMPLE, Math.ceil(openings * SAMPLED_SHARE)));

export const OPENING_REVIEW_STATES = ['DRAWN', 'JUSTIFIED', 'NOT_JUSTIFIED'] as const;
export type OpeningReviewState = (typeof OPENING_REVIEW_STATES)[number];

export const OPENING_REVIEW_ACTIONS = ['JUSTIFY', 'OBJECT'] as const;
export type OpeningReviewAction = (typeof OPENING_REVIEW_ACTIONS)[number];

/** The life of an opening that was drawn (rà soát lượt tra cứu). */
export const openingReviewLifecycle = defineLifecycle<OpeningReviewState, OpeningReviewAction>({
  initial: 'DRAWN',
  transitions: {
    DRAWN: { JUSTIFY: 'JUSTIFIED', OBJECT: 'NOT_JUSTIFIED' },
    JUSTIFIED: {},
    NOT_JUSTIFIED: {},
  },
});

/**
 * The state after somebody else has looked at it.
 *
 * Edge: nobody reviews the own opening, whatever roles they hold. What was not justified is said in words; what was may be.
 */
export function reviewOpening(review: {
  readonly state: OpeningReviewState;
  readonly openedById: string;
  readonly reviewerId: string;
  readonly action: OpeningReviewAction;
  readonly note: string | null;
}): OpeningReviewState {
  const next = openingReviewLifecycle.next(review.state, review.action);
  if (review.openedById === review.reviewerId) throw new DomainRefusal('OWN_OPENING_REVIEW_FORBIDDEN');
  const words = review.note?.trim() ?? '';
  if (review.action === 'OBJECT' || words !== '') checkReasonText(words);
  return next;
}
