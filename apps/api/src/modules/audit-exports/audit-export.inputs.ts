import { Field, ID, InputType, Int } from 'type-graphql';
import { AuditFilterInput } from '../audit-log/index.ts';

@InputType({ description: 'Đề nghị kết xuất nhật ký.' })
export class RequestAuditExportInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second request.',
  })
  idempotencyKey!: string;

  @Field(() => AuditFilterInput, { description: 'Which lines.' })
  filter!: AuditFilterInput;

  @Field(() => String, {
    description: 'What the lines are needed for, 10 to 300 characters. Refusal: ValidationFailed.',
  })
  purpose!: string;
}

@InputType({ description: 'Which request is approved, as it was read.' })
export class ApproveAuditExportInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which request is refused, as it was read, and why.' })
export class RefuseAuditExportInput extends ApproveAuditExportInput {
  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; who asked reads it. Refusal: ValidationFailed.',
  })
  text!: string;
}

@InputType({ description: 'Which request is withdrawn, as it was read.' })
export class WithdrawAuditExportInput extends ApproveAuditExportInput {}
