import { Field, ID, InputType } from 'type-graphql';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Which locks and unlocks the agency has applied: upTo or ids, one of the two.' })
export class AcknowledgeLockEventsInput {
  @Field(() => String, {
    nullable: true,
    description:
      'A cursor of the feed: everything up to it, it included. Null: ids are named. Refusal: ACKNOWLEDGEMENT_EMPTY. Error: BAD_USER_INPUT.',
  })
  upTo!: string | null | undefined;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The jti of 1 to 100 events. Null: upTo is named. Refusal: ACKNOWLEDGEMENT_EMPTY. Error: NOT_FOUND (not an event of this subscription).',
  })
  ids!: string[] | null | undefined;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the agency acted, by its own clock: after each event happened, and not ahead of now. Null: now. Refusal: APPLIED_AT_IMPOSSIBLE.',
  })
  appliedAt!: Date | null | undefined;
}
