import { Field, ID, InputType } from 'type-graphql';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { SecurityAnswerInput } from '../accounts/index.ts';

const CURRENT_PASSWORD = 'The password until now: xác thực lại. Never logged, never given back.';
const PASSWORD_RULES =
  '8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ -; not a known one, and nothing of the holder.';

@InputType({ description: 'Another password for the account that is signed in.' })
export class ChangePasswordInput {
  @Field(() => String, { description: CURRENT_PASSWORD })
  currentPassword!: string;

  @Field(() => String, { description: `Mật khẩu mới: ${PASSWORD_RULES}` })
  newPassword!: string;
}

@InputType({ description: 'Another passcode, for whoever knows the one until now.' })
export class ChangePasscodeInput {
  @Field(() => String, { description: CURRENT_PASSWORD })
  currentPassword!: string;

  @Field(() => String, { description: 'The passcode until now.' })
  currentPasscode!: string;

  @Field(() => String, { description: 'Mã passcode mới: six digits, no plain run or repetition.' })
  newPasscode!: string;
}

@InputType({ description: 'Another two security questions.' })
export class ChangeSecurityQuestionsInput {
  @Field(() => String, { description: CURRENT_PASSWORD })
  currentPassword!: string;

  @Field(() => [SecurityAnswerInput], { description: 'Exactly two different questions.' })
  securityAnswers!: SecurityAnswerInput[];
}

@InputType({ description: 'Who has forgotten the passcode.' })
export class StartPasscodeResetInput {
  @Field(() => String, { description: CURRENT_PASSWORD })
  currentPassword!: string;
}

@InputType({ description: 'Which reset of a passcode needs another code.' })
export class ResendPasscodeResetCodeInput {
  @Field(() => ID, { description: 'As given by startPasscodeReset.' })
  flowId!: string;
}

@InputType({ description: 'The code that came by SMS, with the new passcode.' })
export class CompletePasscodeResetInput {
  @Field(() => ID, { description: 'As given by startPasscodeReset.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;

  @Field(() => String, { description: 'Mã passcode mới: six digits, no plain run or repetition.' })
  newPasscode!: string;
}

@InputType({ description: 'Who has forgotten the password.' })
export class StartPasswordRecoveryInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'The registered mobile number.' })
  phoneNumber!: string;
}

@InputType({ description: 'Which recovery needs another code.' })
export class ResendPasswordRecoveryCodeInput {
  @Field(() => ID, { description: 'As given by startPasswordRecovery.' })
  flowId!: string;
}

@InputType({ description: 'Which recovery is stopped.' })
export class StopPasswordRecoveryInput {
  @Field(() => ID, { description: 'As given by startPasswordRecovery, after the code was right.' })
  flowId!: string;
}

@InputType({ description: 'The code that came by SMS.' })
export class VerifyPasswordRecoveryCodeInput {
  @Field(() => ID, { description: 'As given by startPasswordRecovery.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}

@InputType({
  description: 'What shows that the asker is the holder. Judged together: which of it was wrong is not told.',
})
export class RequestPasswordRecoveryInput {
  @Field(() => ID, { description: 'As given by startPasswordRecovery, after the code was right.' })
  flowId!: string;

  @Field(() => String, { description: 'Họ, chữ đệm và tên; diacritics and letter case do not matter.' })
  fullName!: string;

  @Field(() => LocalDate, { description: 'Ngày sinh.' })
  dateOfBirth!: string;

  @Field(() => String, {
    description:
      'The answer to the question that was asked; case, diacritics and double spaces do not matter.',
  })
  answer!: string;
}

@InputType({ description: 'The new password, after the wait.' })
export class CompletePasswordRecoveryInput {
  @Field(() => ID, {
    description: 'As given by startPasswordRecovery after the wait, after the code was right.',
  })
  flowId!: string;

  @Field(() => String, { description: `Mật khẩu mới: ${PASSWORD_RULES}` })
  newPassword!: string;
}
