import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The second step of a sign-in.' })
export class CompleteOfficerSignInInput {
  @Field(() => ID, { description: 'As given by signIn. Keep it out of addresses.' })
  signInToken!: string;

  @Field(() => String, {
    description: 'Six digits of the app, or a recovery code; blanks and hyphens are left out.',
  })
  code!: string;
}

@InputType({ description: "The officer's own password, again." })
export class OwnPasswordInput {
  @Field(() => String, { description: 'Never logged, never given back.' })
  password!: string;
}

@InputType({ description: 'The first code of a new app.' })
export class ConfirmOwnFactorInput {
  @Field(() => ID, { description: 'As given by startOwnFactor.' })
  enrolmentToken!: string;

  @Field(() => String, { description: 'Six digits that the new app shows.' })
  code!: string;
}

@InputType({ description: 'A new password in the place of the present one.' })
export class ChangeOwnPasswordInput {
  @Field(() => String, { description: 'The present password. Never logged, never given back.' })
  password!: string;

  @Field(() => String, { description: 'The new one: at least 12 characters, any signs.' })
  newPassword!: string;
}

@InputType({ description: 'Which session ends.' })
export class EndOwnSessionInput {
  @Field(() => ID, { description: 'As given by ownSessions.' })
  sessionId!: string;
}
