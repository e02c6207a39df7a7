import type { AccountLevel, ApplicationState, Sex } from '@dinhdanh/domain';
import { registerEnumType, Field, ID, InputType } from 'type-graphql';
import { AccountLevelEnum, ApplicationStateEnum, SexEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

const ApplicationSortField = { DUE_AT: 'DUE_AT', RECEIVED_AT: 'RECEIVED_AT' } as const;
registerEnumType(ApplicationSortField, {
  name: 'ApplicationSortField',
  description: 'What the queue is sorted by.',
  valuesConfig: {
    DUE_AT: { description: 'End of the legal term.' },
    RECEIVED_AT: { description: 'Moment of receipt.' },
  },
});
const SortDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SortDirection, {
  name: 'SortDirection',
  description: 'Up or down.',
  valuesConfig: { ASC: { description: 'Earliest first.' }, DESC: { description: 'Latest first.' } },
});

@InputType({ description: 'Which applications; a field left out does not narrow.' })
export class ApplicationFilter {
  @Field(() => [ApplicationStateEnum], {
    nullable: true,
    description: 'Any of these states; null or empty: all.',
  })
  states?: ApplicationState[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Units by code, among the officer's own; null: all of them.",
  })
  unitCodes?: string[] | null;

  @Field(() => AccountLevelEnum, { nullable: true, description: 'The level applied for; null: both.' })
  level?: AccountLevel | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Undecided and past the legal term, or not; null: both.',
  })
  isOverdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Differs from the population database or has no record there, or not; null: both.',
  })
  hasMismatch?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Part of the name, with or without diacritics, or the start of a code 'HS-…'; 2 to 100 characters. Error: BAD_USER_INPUT.",
  })
  search?: string | null;
}

@InputType({ description: 'Order of the queue.' })
export class ApplicationSort {
  @Field(() => ApplicationSortField, { defaultValue: 'DUE_AT', description: 'By what.' })
  field!: keyof typeof ApplicationSortField;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which way.' })
  direction!: keyof typeof SortDirection;
}

@InputType({ description: 'What a citizen declares at the counter (hồ sơ đăng ký).' })
export class SubmitApplicationInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key gives the first answer again and enters nothing twice.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'Họ, chữ đệm và tên as on the card, 2 to 80 letters.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Ngày sinh.' })
  dateOfBirth!: string;

  @Field(() => SexEnum, { description: 'Giới tính.' })
  sex!: Sex;

  @Field(() => String, { description: 'Nơi thường trú, 5 to 300 characters.' })
  permanentAddress!: string;

  @Field(() => String, {
    description: 'Own-name mobile number (chính chủ); +84 and the 11-digit form before 2018 are converted.',
  })
  phoneNumber!: string;

  @Field(() => String, { description: "Code of one of the officer's wards or communes." })
  unitCode!: string;

  @Field(() => AccountLevelEnum, { description: 'The level applied for.' })
  level!: AccountLevel;
}

@InputType({ description: 'Whose numbers to open, and for what.' })
export class RevealApplicantInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => String, {
    description:
      'What they are needed for, 10 to 300 characters; kept in the audit chain. Refusal: ValidationFailed.',
  })
  purpose!: string;
}
