import type { AgencyCode } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AgencyCodeEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Which agency is to be told of locks and unlocks, and how.' })
export class AddLockSubscriptionInput {
  @Field(() => String, {
    description: 'Key of the caller, 8 to 100 characters; the same key gives the first answer again.',
  })
  idempotencyKey!: string;

  @Field(() => AgencyCodeEnum, { description: 'Which agency. Refusal: LOCK_SUBSCRIPTION_EXISTS.' })
  agency!: AgencyCode;

  @Field(() => String, {
    nullable: true,
    description:
      'Where signed events are pushed: an https address on a host that the operator has named. Null: the agency reads the feed. Refusal: WEBHOOK_NOT_ALLOWED.',
  })
  webhookUrl!: string | null | undefined;
}

@InputType({ description: 'Which subscription to suspend, resume or remove, and why.' })
export class SwitchLockSubscriptionInput {
  @Field(() => ID, { description: 'Identifier of the subscription. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; it stands in the audit chain. Refusal: ValidationFailed.',
  })
  reason!: string;
}
