import type {
  AccountLevel,
  GuardianRelation,
  IdentityCardKind,
  PaperType,
  ResidenceCardKind,
  Sex,
  SubjectType,
} from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import {
  AccountLevelEnum,
  GuardianRelationEnum,
  IdentityCardKindEnum,
  PaperTypeEnum,
  ResidenceCardKindEnum,
  SexEnum,
  SubjectTypeEnum,
} from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Thẻ căn cước công dân or thẻ căn cước, as presented.' })
export class IdentityCardInput {
  @Field(() => IdentityCardKindEnum, { description: 'Which card.' })
  kind!: IdentityCardKind;

  @Field(() => LocalDate, { description: 'Ngày cấp, not in the future.' })
  issuedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Có giá trị đến, the last day included; null: it never expires.',
  })
  expiresOn?: string | null;
}

@InputType({ description: "A foreigner's papers, as presented." })
export class ForeignerPapersInput {
  @Field(() => String, { description: 'Quốc tịch: ISO 3166-1 alpha-3, e.g. KOR.' })
  nationality!: string;

  @Field(() => String, { description: 'Số hộ chiếu: 6 to 12 letters and digits.' })
  passportNumber!: string;

  @Field(() => LocalDate, { description: 'Last day of the passport.' })
  passportExpiresOn!: string;

  @Field(() => ResidenceCardKindEnum, { description: 'Thẻ thường trú or thẻ tạm trú.' })
  residenceCardKind!: ResidenceCardKind;

  @Field(() => String, { description: 'Number of the residence card.' })
  residenceCardNumber!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day of the residence card; null: without end.',
  })
  residenceCardExpiresOn?: string | null;
}

@InputType({ description: 'The organisation that the legal representative applies for.' })
export class OrganisationInput {
  @Field(() => String, { description: 'Mã số doanh nghiệp or mã số thuế: 10 or 13 digits.' })
  identifier!: string;
}

@InputType({ description: 'Who acts for a child under 14, a ward or a represented person.' })
export class GuardianInput {
  @Field(() => String, { description: "The guardian's personal identification number, 12 digits." })
  personalIdNumber!: string;

  @Field(() => GuardianRelationEnum, { description: 'What the guardian is to the person.' })
  relation!: GuardianRelation;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'First day on which the guardian no longer stands for an adult; null: until it is ended. For a child it ends on the 14th birthday whatever is given.',
  })
  standsUntil?: string | null;
}

@InputType({ description: 'One paper that the citizen brings to have it shown on the account.' })
export class PresentedPaperInput {
  @Field(() => PaperTypeEnum, { description: 'Which paper.' })
  type!: PaperType;

  @Field(() => String, { description: 'Its number as printed, 3 to 30 characters.' })
  number!: string;

  @Field(() => ID, { nullable: true, description: 'Its uploaded scan; null: none.' })
  scanFileId?: string | null;
}

@InputType({ description: 'What is declared and presented at the counter (hồ sơ đăng ký).' })
export class SubmitApplicationInput {
  @Field(() => String, {
    description:
      'Chosen by the caller, 8 to 100 letters, digits, dots, dashes; the same key gives the first answer again and enters nothing twice.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: "Code of one of the officer's wards or communes." })
  unitCode!: string;

  @Field(() => SubjectTypeEnum, { nullable: true, description: 'Who applies; null: a citizen.' })
  subjectType?: SubjectType | null;

  @Field(() => AccountLevelEnum, {
    nullable: true,
    description: 'The level applied for; null exactly for an organisation.',
  })
  level?: AccountLevel | null;

  @Field(() => String, {
    description:
      'Số định danh cá nhân of the person, of the legal representative for an organisation: 12 digits, spaces and dots allowed.',
  })
  personalIdNumber!: string;

  @Field(() => String, {
    description: 'Họ, chữ đệm và tên as on the card, 2 to 80 letters; for an organisation its name.',
  })
  fullName!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Ngày sinh; null for an organisation.' })
  dateOfBirth?: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Giới tính; null for an organisation.' })
  sex?: Sex | null;

  @Field(() => String, {
    description: 'Nơi thường trú; address in Vietnam of a foreigner; registered office. 5 to 300 characters.',
  })
  permanentAddress!: string;

  @Field(() => String, {
    description:
      'Own-name mobile number (chính chủ), of the guardian for a child; +84 and the 11-digit form before 2018 are converted.',
  })
  phoneNumber!: string;

  @Field(() => String, { nullable: true, description: 'E-mail for the notice besides the SMS; null: none.' })
  email?: string | null;

  @Field(() => IdentityCardInput, {
    nullable: true,
    description: 'The card of a citizen; null: none, lost or damaged.',
  })
  card?: IdentityCardInput | null;

  @Field(() => ForeignerPapersInput, { nullable: true, description: 'Only for a foreigner.' })
  foreigner?: ForeignerPapersInput | null;

  @Field(() => OrganisationInput, { nullable: true, description: 'Only for an organisation.' })
  organisation?: OrganisationInput | null;

  @Field(() => GuardianInput, { nullable: true, description: 'Who acts for the person; null: nobody.' })
  guardian?: GuardianInput | null;

  @Field(() => [PresentedPaperInput], {
    nullable: true,
    description: 'Papers to be shown on the account; null or empty: none.',
  })
  papers?: PresentedPaperInput[] | null;

  @Field(() => ID, { nullable: true, description: 'The uploaded portrait; null: none was taken.' })
  portraitFileId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The uploaded fingerprints; null or empty: none were taken.',
  })
  fingerprintFileIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Other uploaded scans; null or empty: none.' })
  scanFileIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the form of consent is signed. Anything else is refused: CONSENT_REQUIRED.',
  })
  consentGiven?: boolean | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Tạo lại hồ sơ: the returned application that this one follows; null: a first attempt.',
  })
  previousApplicationId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The appointment that the person came with; null: without one.',
  })
  appointmentId?: string | null;
}
