import type { MismatchResolution } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MismatchResolutionEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Hỏi lại.' })
export class AskAgencyAgainInput {
  @Field(() => ID, { description: 'Which cross-check.' })
  crossCheckId!: string;

  @Field(() => Int, { description: 'Its version as read; another one is refused as STALE_VERSION.' })
  expectedVersion!: number;
}

@InputType({ description: 'Xử lý giấy tờ không khớp.' })
export class ResolveMismatchInput {
  @Field(() => ID, { description: 'Which cross-check.' })
  crossCheckId!: string;

  @Field(() => Int, { description: 'Its version as read; another one is refused as STALE_VERSION.' })
  expectedVersion!: number;

  @Field(() => MismatchResolutionEnum, { description: 'Whose mistake it is.' })
  resolution!: MismatchResolution;

  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters. With AGENCY_MISTAKE the agency reads it.',
  })
  note!: string;
}

@InputType({ description: 'Sửa số giấy tờ.' })
export class CorrectPaperInput {
  @Field(() => ID, { description: 'Which cross-check.' })
  crossCheckId!: string;

  @Field(() => Int, { description: 'Its version as read; another one is refused as STALE_VERSION.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'The number as printed on the paper.' })
  number!: string;
}
