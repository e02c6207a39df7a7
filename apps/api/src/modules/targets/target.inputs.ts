import type { TargetSource } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { TargetSourceEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'One row as it was read from text or a file.' })
export class TargetSheetRowInput {
  @Field(() => Int, { description: 'Line of what was handed in, from 1; problems name it.' })
  line!: number;

  @Field(() => String, { description: 'Name of the unit as written.' })
  name!: string;

  @Field(() => String, { description: 'Number of people as written: "1.404" is 1404.' })
  people!: string;

  @Field(() => String, { description: 'Note as written; may be empty.' })
  note!: string;
}

@InputType({ description: 'The line of the sum, as it was read.' })
export class TargetSheetTotalInput {
  @Field(() => Int, { description: 'Line of what was handed in, from 1.' })
  line!: number;

  @Field(() => String, { description: 'The sum as written.' })
  people!: string;
}

@InputType({ description: 'The rows of a sheet, as the preview gave them. They are judged anew.' })
export class TargetSheetInput {
  @Field(() => TargetSourceEnum, { description: 'How it came in; not SEED. Error: BAD_USER_INPUT.' })
  source!: TargetSource;

  @Field(() => [TargetSheetRowInput], {
    description: 'Its rows in order, 300 at most. Error: BAD_USER_INPUT.',
  })
  rows!: TargetSheetRowInput[];

  @Field(() => TargetSheetTotalInput, {
    nullable: true,
    description: 'Its stated sum. Refusal: TargetSheetRefused.',
  })
  statedTotal?: TargetSheetTotalInput | null;
}

@InputType({ description: 'A sheet to look at: pasted text, or rows that were read before.' })
export class PreviewTargetSheetInput {
  @Field(() => LocalDate, { description: 'Day of the document: names of units are judged by it.' })
  issuedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A table that was copied: tabs, several spaces, or Markdown.',
  })
  text?: string | null;

  @Field(() => TargetSheetInput, {
    nullable: true,
    description: 'Rows that an earlier preview gave; the text is then not looked at.',
  })
  sheet?: TargetSheetInput | null;
}

@InputType({
  description: 'Figures as the document prints them. They are kept as published, and never computed with.',
})
export class PublishedFiguresInput {
  @Field(() => Int, { nullable: true, description: 'Hồ sơ đã thu nhận; null: the document prints none.' })
  collected?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Tài khoản đã kích hoạt; null: the document prints none.',
  })
  activated?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Đã duyệt, chưa kích hoạt; null: the document prints none.',
  })
  waiting?: number | null;
}

@InputType({ description: 'A document that sets targets, and its table.' })
export class CommitTargetCampaignInput {
  @Field(() => String, {
    description: 'Key of this form, 8 to 100 characters; sent again, nothing is done twice.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Số, ký hiệu, e.g. 688/UBND-CATP. Refusal: ValidationFailed.' })
  documentNumber!: string;

  @Field(() => LocalDate, {
    description: 'Its day, on which the list is drawn; today at the latest. Refusal: ValidationFailed.',
  })
  issuedOn!: string;

  @Field(() => String, { description: 'Who issued it, 5 to 200 characters. Refusal: ValidationFailed.' })
  issuer!: string;

  @Field(() => String, {
    description: 'What it orders, in short, 10 to 2,000 characters. Refusal: ValidationFailed.',
  })
  orderText!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it sets; null when it names none. Refusal: ValidationFailed.',
  })
  dueOn?: string | null;

  @Field(() => [String], {
    description: 'Nơi nhận, one each, 30 at most; may be none. Refusal: ValidationFailed.',
  })
  recipients!: string[];

  @Field(() => PublishedFiguresInput, { description: 'What it publishes. Refusal: ValidationFailed.' })
  published!: PublishedFiguresInput;

  @Field(() => TargetSheetInput, { description: 'Its table. Refusal: TargetSheetRefused.' })
  sheet!: TargetSheetInput;
}

@InputType({ description: 'Another table for a campaign, in place of the one that holds.' })
export class CorrectTargetCampaignInput {
  @Field(() => ID, { description: 'The campaign. Error: NOT_FOUND.' })
  campaignId!: string;

  @Field(() => Int, { description: 'The version that the officer has seen. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Why, 10 to 1,000 characters; it stands in the history. Refusal: ValidationFailed.',
  })
  reason!: string;

  @Field(() => TargetSheetInput, {
    description: 'The whole table as corrected. Refusal: TargetSheetRefused.',
  })
  sheet!: TargetSheetInput;
}
