import type { AreaTaskKind, AreaTaskState } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AreaTaskKindEnum, AreaTaskStateEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'Which tasks; a field left out does not narrow.' })
export class AreaTaskFilter {
  @Field(() => [AreaTaskStateEnum], { nullable: true, description: 'Any of these; null or empty: all.' })
  states?: AreaTaskState[];

  @Field(() => AreaTaskKindEnum, { nullable: true, description: 'What it is about; null: either.' })
  kind?: AreaTaskKind;
}

@InputType({ description: 'Which task is done, as it was read, and what came out.' })
export class CompleteAreaTaskInput {
  @Field(() => ID, { description: 'The task.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'What was done and found, in words, 10 to 1,000 characters. Refusal: ValidationFailed.',
  })
  note!: string;
}
