import type { ComparedField, IdentityCardKind, RegistrationState, Sex } from '@dinhdanh/domain';
import type { Locale } from '@dinhdanh/i18n';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import {
  ComparedFieldEnum,
  IdentityCardKindEnum,
  RegistrationStateEnum,
  SexEnum,
} from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';
import { OtpRefused, codeTimes } from '../accounts/index.ts';
import { ApplicationStatus, applicationStatusOf, type ApplicationStatusRow } from '../applications/index.ts';
import type { RegistrationRow } from './registration.queries.ts';

@ObjectType({ simpleResolvers: true, description: 'A ward or commune of today.' })
export class ResidenceUnit {
  @Field(() => String, {
    description: 'Official code; used again after a merger, so it names a unit only today.',
  })
  code!: string;

  @Field(() => String, { description: 'Name with its kind.' })
  name!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The identity card as declared.' })
export class DeclaredCard {
  @Field(() => IdentityCardKindEnum, { description: 'Which card.' })
  kind!: IdentityCardKind;

  @Field(() => LocalDate, { description: 'Ngày cấp.' })
  issuedOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Có giá trị đến; null: it never expires.' })
  expiresOn!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The application that a registration has become.' })
export class RegistrationApplication {
  @Field(() => String, { description: 'Mã hồ sơ.' })
  code!: string;

  @Field(() => ApplicationStatus, { description: 'How it stands.' })
  status!: ApplicationStatus;

  @Field(() => Boolean, { description: 'Whether recreateApplication is possible now.' })
  canRecreate!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Đăng ký trực tuyến mức độ 1, as the browser that holds it sees it.',
})
export class Registration {
  @Field(() => RegistrationStateEnum, { description: 'Where it stands; it says what the next step is.' })
  state!: RegistrationState;

  @Field(() => String, { description: 'The last three digits of the phone that codes go to.' })
  phoneLastThree!: string;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Until when the newest code counts: 180 seconds from sending; null when none waits to be entered.',
  })
  otpExpiresAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'From when another code can be asked for; null when none was sent yet.',
  })
  resendAvailableAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'As declared; null before. So for all facts below.' })
  fullName!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Ngày sinh.' })
  dateOfBirth!: string | null;

  @Field(() => SexEnum, { nullable: true, description: 'Giới tính.' })
  sex!: Sex | null;

  @Field(() => String, { nullable: true, description: 'Nơi thường trú.' })
  permanentAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the ward or commune of residence.' })
  unitCode!: string | null;

  @Field(() => String, { nullable: true, description: 'For notices; null also when none was given.' })
  email!: string | null;

  @Field(() => DeclaredCard, { nullable: true, description: 'The identity card.' })
  card!: DeclaredCard | null;

  @Field(() => [ComparedFieldEnum], {
    description:
      'With MISMATCHED the declared facts that the population database has otherwise; it never says how. Empty with MISMATCHED: the number is not in the database.',
  })
  mismatchedFields!: ComparedField[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'With COMPARING since when the population database has been asked; null otherwise.',
  })
  comparingSince!: Date | null;

  @Field(() => Boolean, { description: 'Whether a portrait has been taken for this attempt.' })
  hasPortrait!: boolean;

  @Field(() => RegistrationApplication, {
    nullable: true,
    description:
      'The newest application; while another attempt is prepared, the returned one. Null before the first.',
  })
  application!: RegistrationApplication | null;
}

@ObjectType({ simpleResolvers: true, description: 'A registration has been begun, or opened again.' })
export class RegistrationStarted {
  @Field(() => ID, {
    description:
      'Names the registration to this browser alone; whoever holds it can go on with it. Keep it out of addresses.',
  })
  registrationId!: string;

  @Field(() => Registration, { description: 'As it stands.' })
  registration!: Registration;
}

@ObjectType({ simpleResolvers: true, description: 'The step was taken.' })
export class RegistrationChanged {
  @Field(() => Registration, { description: 'As it stands now.' })
  registration!: Registration;
}

export const RegistrationResult = createUnionType({
  name: 'RegistrationResult',
  description: 'Outcome of a step of a registration.',
  types: () => [RegistrationChanged, ValidationFailed, RuleRefused] as const,
});

export const StartRegistrationResult = createUnionType({
  name: 'StartRegistrationResult',
  description: 'Outcome of startRegistration and resumeRegistration.',
  types: () => [RegistrationStarted, ValidationFailed, RuleRefused] as const,
});

export const VerifyRegistrationCodeResult = createUnionType({
  name: 'VerifyRegistrationCodeResult',
  description: 'Outcome of verifyRegistrationCode.',
  types: () => [RegistrationChanged, OtpRefused, RuleRefused] as const,
});

export function registrationOf(
  row: RegistrationRow,
  application: ApplicationStatusRow | null,
  locale: Locale,
): Registration {
  return {
    state: row.state,
    phoneLastThree: row.phone_number.slice(-3),
    otpExpiresAt: row.challenge_expires_at,
    resendAvailableAt: row.last_code_sent_at && codeTimes(row.last_code_sent_at).resendAvailableAt,
    fullName: row.full_name,
    dateOfBirth: row.date_of_birth,
    sex: row.sex,
    permanentAddress: row.permanent_address,
    unitCode: row.unit_code,
    email: row.email,
    card: row.card,
    mismatchedFields: row.mismatched_fields,
    comparingSince: row.comparing_since,
    hasPortrait: row.has_portrait,
    application: application && {
      code: application.code,
      status: applicationStatusOf(application, locale, { isApplicant: true }),
      canRecreate: row.state === 'SUBMITTED' && application.state === 'RETURNED' && !application.is_followed,
    },
  };
}
