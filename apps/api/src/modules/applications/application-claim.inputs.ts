import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which application an officer takes, or lets go of.' })
export class ClaimApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  id!: string;
}
