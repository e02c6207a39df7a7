import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Whose account is to be unlocked.' })
export class StartOwnUnlockInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, { description: 'The registered phone number.' })
  phoneNumber!: string;
}

@InputType({ description: 'Which unlock needs another code.' })
export class ResendOwnUnlockCodeInput {
  @Field(() => ID, { description: 'As given by startOwnUnlock.' })
  flowId!: string;
}

@InputType({ description: 'The code that came by SMS.' })
export class VerifyOwnUnlockCodeInput {
  @Field(() => ID, { description: 'As given by startOwnUnlock.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}

@InputType({ description: 'What only the holder knows.' })
export class CompleteOwnUnlockInput {
  @Field(() => ID, { description: 'As given by startOwnUnlock; its code was right.' })
  flowId!: string;

  @Field(() => String, { description: 'Mật khẩu of the account.' })
  password!: string;

  @Field(() => String, { description: 'Mã passcode of the account.' })
  passcode!: string;
}
