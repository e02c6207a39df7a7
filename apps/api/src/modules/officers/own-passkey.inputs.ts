import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The second step of a sign-in, with a passkey.' })
export class CompletePasskeySignInInput {
  @Field(() => ID, { description: 'As given by signIn. Keep it out of addresses.' })
  signInToken!: string;

  @Field(() => String, { description: 'What the browser answered to passkeyOptions, as JSON.' })
  credential!: string;
}

@InputType({ description: 'A passkey that the browser has just made.' })
export class AddOwnPasskeyInput {
  @Field(() => ID, { description: 'As given by startOwnPasskey.' })
  enrolmentToken!: string;

  @Field(() => String, { description: 'What the browser answered to passkeyOptions, as JSON.' })
  credential!: string;

  @Field(() => String, { description: 'The name by which the officer knows it again.' })
  name!: string;
}

@InputType({ description: 'Another name for a passkey.' })
export class RenameOwnPasskeyInput {
  @Field(() => ID, { description: 'As given by ownSignInMeans.' })
  passkeyId!: string;

  @Field(() => String, { description: 'The new name.' })
  name!: string;
}

@InputType({ description: 'Which passkey goes.' })
export class RemoveOwnPasskeyInput {
  @Field(() => ID, { description: 'As given by ownSignInMeans.' })
  passkeyId!: string;

  @Field(() => String, { description: 'The own password, again. Never logged, never given back.' })
  password!: string;
}
