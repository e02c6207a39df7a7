import type { CardReadMethod, Sex } from '@dinhdanh/domain';
import { Field, ID, InputType } from 'type-graphql';
import { IdentityCardInput } from '../applications/index.ts';
import { CardReadMethodEnum, SexEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

const ID_OF_REGISTRATION = 'As given by startRegistration or resumeRegistration.';

@InputType({ description: 'Who registers.' })
export class StartRegistrationInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'Own-name mobile number (chính chủ); codes and notices go to it.' })
  phoneNumber!: string;
}

@InputType({ description: 'Which registration.' })
export class RegistrationInput {
  @Field(() => ID, { description: ID_OF_REGISTRATION })
  registrationId!: string;
}

@InputType({ description: 'What the citizen declares, read from the card or typed as on the card.' })
export class DeclareIdentityInput {
  @Field(() => ID, { description: ID_OF_REGISTRATION })
  registrationId!: string;

  @Field(() => String, { description: 'Họ, chữ đệm và tên as on the card, 2 to 80 letters.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Ngày sinh.' })
  dateOfBirth!: string;

  @Field(() => SexEnum, { description: 'Giới tính.' })
  sex!: Sex;

  @Field(() => String, {
    description:
      'Nơi thường trú now registered with the police, which may differ from the card; 5 to 300 characters.',
  })
  permanentAddress!: string;

  @Field(() => String, { description: 'Code of the ward or commune of residence, one of residenceUnits.' })
  unitCode!: string;

  @Field(() => String, { nullable: true, description: 'For notices besides the SMS; null: none.' })
  email?: string | null;

  @Field(() => IdentityCardInput, { description: 'The card; online it has to be valid.' })
  card!: IdentityCardInput;

  @Field(() => CardReadMethodEnum, {
    description: 'Whether the code on the card was scanned or everything typed.',
  })
  readMethod!: CardReadMethod;

  @Field(() => String, { description: 'The version of the terms of use that was shown.' })
  termsVersion!: string;

  @Field(() => Boolean, { description: 'Whether the citizen ticked that they are accepted.' })
  isTermsAccepted!: boolean;
}

@InputType({ description: 'The code that came by SMS.' })
export class VerifyRegistrationCodeInput {
  @Field(() => ID, { description: ID_OF_REGISTRATION })
  registrationId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}

@InputType({ description: 'The password of the app account. It is never logged or given back.' })
export class SetRegistrationPasswordInput {
  @Field(() => ID, { description: ID_OF_REGISTRATION })
  registrationId!: string;

  @Field(() => String, {
    description:
      'Mật khẩu: 8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ -',
  })
  password!: string;
}

@InputType({ description: 'Signs in to a registration with an app account.' })
export class ResumeRegistrationInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'Mật khẩu of the app account.' })
  password!: string;
}
