import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which task is to stop.' })
export class CancelLongTaskInput {
  @Field(() => ID, { description: 'The task.' })
  id!: string;
}
