import type { ReportPeriod } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ReportPeriodEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'A report about days of the own choice.' })
export class DraftWardReportInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key makes no second report.',
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The campaign.' })
  campaignId!: string;

  @Field(() => LocalDate, { description: 'The first day. Refusal: ValidationFailed.' })
  from!: string;

  @Field(() => LocalDate, { description: 'The last day, not after today.' })
  to!: string;
}

@InputType({ description: 'Words of the head for a draft, as it was read.' })
export class CommentWardReportInput {
  @Field(() => ID, { description: 'The report.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Nhận xét, kiến nghị, at most 4,000 characters, of no person; empty: none.',
  })
  comment!: string;

  @Field(() => [String], { description: 'Nơi nhận: 1 to 20 lines.' })
  recipients!: string[];
}

@InputType({ description: 'Which report is issued, as it was read.' })
export class IssueWardReportInput {
  @Field(() => ID, { description: 'The report.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: "When reports of the officer's unit are drafted by themselves." })
export class SetReportScheduleInput {
  @Field(() => ID, { description: 'The campaign that is reported on.' })
  campaignId!: string;

  @Field(() => ReportPeriodEnum, { description: 'ON_DEMAND: none is drafted by itself any more.' })
  period!: ReportPeriod;

  @Field(() => Int, { description: '1 (Monday) to 7 of the week, or 1 to 28 of the month.' })
  day!: number;

  @Field(() => [String], { description: 'Nơi nhận of every draft: 1 to 20 lines.' })
  recipients!: string[];
}
