import type { PaperType } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { PaperTypeEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Thêm giấy tờ.' })
export class AddPaperInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key adds nothing twice.',
  })
  idempotencyKey!: string;

  @Field(() => PaperTypeEnum, { description: 'Which kind.' })
  type!: PaperType;

  @Field(() => String, { description: 'Its number as printed.' })
  number!: string;
}

@InputType({ description: 'Sửa giấy tờ.' })
export class EditPaperInput {
  @Field(() => ID, { description: 'Which paper.' })
  paperId!: string;

  @Field(() => Int, { description: 'Its version as read; another one is refused as STALE_VERSION.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Its number as printed.' })
  number!: string;
}

@InputType({ description: 'Bỏ giấy tờ.' })
export class RemovePaperInput {
  @Field(() => ID, { description: 'Which paper.' })
  paperId!: string;

  @Field(() => Int, { description: 'Its version as read; another one is refused as STALE_VERSION.' })
  expectedVersion!: number;
}

@InputType({ description: 'Khiếu nại kết quả xác thực.' })
export class ContestPaperInput {
  @Field(() => ID, { description: 'Which paper.' })
  paperId!: string;

  @Field(() => Int, { description: 'Its version as read; another one is refused as STALE_VERSION.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why the holder says it is right, 10 to 1,000 characters.' })
  explanation!: string;
}
