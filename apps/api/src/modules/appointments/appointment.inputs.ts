import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Which appointment, as it was read.' })
export class AppointmentActionInput {
  @Field(() => ID, { description: 'The appointment.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}
