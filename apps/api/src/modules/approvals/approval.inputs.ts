import type { RefusalReason, ReturnReason } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { RefusalReasonEnum, ReturnReasonEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Which application is approved, as it was read.' })
export class ApproveApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which applications are approved in one step, as they were read.' })
export class ApproveApplicationsInput {
  @Field(() => [ApproveApplicationInput], {
    description: 'At most 50. Refusal: TOO_MANY_AT_ONCE.',
  })
  applications!: ApproveApplicationInput[];
}

@InputType({ description: 'Which application is returned, as it was read, and why.' })
export class ReturnApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => ReturnReasonEnum, { description: 'Coded reason.' })
  reason!: ReturnReason;

  @Field(() => String, {
    description:
      'What the citizen has to put right, in words, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  text!: string;
}

@InputType({ description: 'Which application is refused, as it was read, and why.' })
export class RefuseApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => RefusalReasonEnum, { description: 'Coded reason.' })
  reason!: RefusalReason;

  @Field(() => String, {
    description: 'The reason in words, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  text!: string;
}
