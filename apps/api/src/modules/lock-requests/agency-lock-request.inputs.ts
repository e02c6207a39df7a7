import type { LockRequestKind } from '@dinhdanh/domain';
import { Field, InputType, Int } from 'type-graphql';
import { LockRequestKindEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Đề nghị of the agency of the token, in place of Phiếu TK03.' })
export class SubmitLockRequestInput {
  @Field(() => String, {
    description:
      'Chosen by the agency, 8 to 100 letters, digits, dots, dashes; the same key makes no second request.',
  })
  idempotencyKey!: string;

  @Field(() => LockRequestKindEnum, { description: 'To lock, or to unlock what was locked before.' })
  kind!: LockRequestKind;

  @Field(() => String, {
    description:
      'Whose account: the 12 digits of a person, or the 10 or 13 digits of an organisation. Refusals: ValidationFailed, LOCK_SUBJECT_UNKNOWN.',
  })
  subjectNumber!: string;

  @Field(() => String, {
    description: 'Số, ký hiệu of the document, 2 to 100 characters. Refusal: ValidationFailed.',
  })
  requesterReference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the reply is sent, too; null: the machine fetches it. Refusal: ValidationFailed.',
  })
  requesterEmail?: string | null;

  @Field(() => LocalDate, {
    description: 'Date of the document, today at the latest. Refusal: ValidationFailed.',
  })
  documentOn!: string;

  @Field(() => String, {
    description: 'The law that is cited, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  citedBasis!: string;

  @Field(() => String, { description: 'Why, 10 to 1,000 characters. Refusal: ValidationFailed.' })
  requestReason!: string;

  @Field(() => Boolean, {
    description: 'Giữ kín: the holder is told nothing until the head ends that.',
  })
  isSealed!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the agency's own lock that is to end: given exactly with UNLOCK. Refusals: LOCK_NOT_STANDING, UNLOCK_NOT_BY_REQUESTER.",
  })
  targetRequestCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the ward or commune whose police shall receive it; null: that of the account. Refusal: UNIT_UNKNOWN.',
  })
  unitCode?: string | null;
}

@InputType('WithdrawLockRequestInput', {
  description: 'Which request the agency takes back, as it was read.',
})
export class AgencyWithdrawal {
  @Field(() => String, { description: 'Mã đề nghị.' })
  code!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, 10 to 1,000 characters. Refusal: ValidationFailed.' })
  reason!: string;
}
