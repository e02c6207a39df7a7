import { Field, InputType, Int } from 'type-graphql';
import { LIMITS } from './limits.ts';
import { BadUserInput } from '../request-errors.ts';

@InputType({ description: 'Which part of a list that people page through by number.' })
export class PageInput {
  @Field(() => Int, {
    defaultValue: 0,
    description: `Rows to leave out, 0 to ${LIMITS.pageOffset}; whoever looks further narrows the filter. Error: BAD_USER_INPUT.`,
  })
  offset!: number;

  @Field(() => Int, {
    defaultValue: 25,
    description: `Rows to give, 1 to ${LIMITS.pageSize}. Error: BAD_USER_INPUT.`,
  })
  limit!: number;
}

/** The page asked for, or the first one; refuses what lies outside the limits. */
export function pageOf(page: PageInput | undefined): { offset: number; limit: number } {
  const { offset, limit } = page ?? { offset: 0, limit: 25 };
  if (limit < 1 || limit > LIMITS.pageSize) throw new BadUserInput('page.limit');
  if (offset < 0 || offset > LIMITS.pageOffset) throw new BadUserInput('page.offset');
  return { offset, limit };
}
