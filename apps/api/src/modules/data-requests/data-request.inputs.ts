import type { DataRequestKind } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DataRequestKindEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Yêu cầu mới của chủ thể dữ liệu.' })
export class MakeDataRequestInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second request.',
  })
  idempotencyKey!: string;

  @Field(() => DataRequestKindEnum, { description: 'What is asked for.' })
  kind!: DataRequestKind;

  @Field(() => String, {
    description: 'What the holder wants, in own words, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  text!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The reading that is asked about: given exactly for an ACCESS_QUESTION. Refusal: ValidationFailed.',
  })
  readingId?: string | null;
}

@InputType({ description: 'Which request is withdrawn, or what it stops is lifted, as it was read.' })
export class WithdrawDataRequestInput {
  @Field(() => String, { description: 'Mã yêu cầu.' })
  code!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which request is settled, as it was read, and the written answer.' })
export class SettleDataRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description:
      'The answer, or why it is refused, as the holder will read it, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  text!: string;
}

@InputType({ description: 'Which limit is ended, by its request as it was read, and why.' })
export class EndProcessingLimitInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Why, as the holder will read it, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  text!: string;
}
