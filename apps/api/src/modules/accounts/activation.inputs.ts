import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Whose account is activated.' })
export class StartActivationInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'The mobile number that was given with the application.' })
  phoneNumber!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Mã buổi hỗ trợ that an officer read out: lets the holder activate after the window, with the code on the registered phone as always. A wrong one gets the same answer.',
  })
  visitCode?: string | null;
}

@InputType({ description: 'Which activation needs another code.' })
export class ResendActivationCodeInput {
  @Field(() => ID, { description: 'As given by startActivation.' })
  flowId!: string;
}

@InputType({ description: 'The code that came by SMS.' })
export class VerifyActivationCodeInput {
  @Field(() => ID, { description: 'As given by startActivation.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}

@InputType({ description: 'An activation that a closed browser left behind, and whose it is.' })
export class ResumeActivationInput {
  @Field(() => String, { description: 'As given by verifyActivationCode.' })
  resumeKey!: string;

  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;
}

@InputType({ description: 'One security question with its answer.' })
export class SecurityAnswerInput {
  @Field(() => ID, { description: 'One of securityQuestions.' })
  questionId!: string;

  @Field(() => String, {
    description: '1 to 100 characters; case, diacritics and double spaces will not matter later.',
  })
  answer!: string;
}

@InputType({ description: 'The secrets that the holder chooses. None of them is ever logged or given back.' })
export class CompleteActivationInput {
  @Field(() => ID, { description: 'As given by startActivation, after the code was right.' })
  flowId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Mật khẩu: 8 to 20 characters with a digit, a capital, a small letter and one of ! @ # $ % ^ * ( ) _ -. Null only where hasPassword was true: the password goes on.',
  })
  password?: string | null;

  @Field(() => String, { description: 'Mã passcode: six digits, no plain run or repetition.' })
  passcode!: string;

  @Field(() => [SecurityAnswerInput], { description: 'Exactly two different questions.' })
  securityAnswers!: SecurityAnswerInput[];
}
