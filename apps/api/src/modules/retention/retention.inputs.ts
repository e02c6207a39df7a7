import type { RetentionKind } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { RetentionKindEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Đề nghị thay đổi thời hạn lưu trữ.' })
export class ProposeRetentionPeriodInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second proposal.',
  })
  idempotencyKey!: string;

  @Field(() => RetentionKindEnum, { description: 'Which records.' })
  kind!: RetentionKind;

  @Field(() => Int, { description: 'The period, in the unit of the kind, within its bounds.' })
  amount!: number;

  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; who decides reads it. Refusal: ValidationFailed.',
  })
  reason!: string;
}

@InputType({ description: 'Which change is approved, as it was read.' })
export class ApproveRetentionPeriodInput {
  @Field(() => ID, { description: 'The change.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which change is refused, as it was read, and why.' })
export class RefuseRetentionPeriodInput extends ApproveRetentionPeriodInput {
  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; who proposed reads it. Refusal: ValidationFailed.',
  })
  text!: string;
}

@InputType({ description: 'Which change is withdrawn, as it was read.' })
export class WithdrawRetentionPeriodInput extends ApproveRetentionPeriodInput {}
