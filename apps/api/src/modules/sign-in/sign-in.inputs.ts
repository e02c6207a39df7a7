import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Who signs in.' })
export class StartSignInInput {
  @Field(() => String, { description: 'Số định danh cá nhân: 12 digits, spaces and dots allowed.' })
  personalIdNumber!: string;

  @Field(() => String, {
    description: 'The password that was chosen at activation. Never logged, never given back.',
  })
  password!: string;
}

@InputType({ description: 'Which sign-in needs another code.' })
export class ResendSignInCodeInput {
  @Field(() => ID, { description: 'As given by startSignIn.' })
  flowId!: string;
}

@InputType({ description: 'The code that came by SMS.' })
export class CompleteSignInInput {
  @Field(() => ID, { description: 'As given by startSignIn.' })
  flowId!: string;

  @Field(() => String, { description: 'Six digits; spaces are left out.' })
  code!: string;
}
