import type { CrossCheckState, PaperType } from '../../generated/graphql.ts';

/** What the clerk has just answered, handed on to the page that opens next. */
export interface JustAnswered {
  readonly paperType: PaperType;
  readonly outcome: CrossCheckState;
}

export function justAnsweredOf(state: unknown): JustAnswered | undefined {
  return (state as { readonly answered?: JustAnswered } | null)?.answered;
}
