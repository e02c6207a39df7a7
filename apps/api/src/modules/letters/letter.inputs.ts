import type { LetterDecision } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LetterDecisionEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'The decision whose letter is looked at before it is made.' })
export class LetterPreviewInput {
  @Field(() => ID, { description: 'The request that the letter answers.' })
  lockRequestId!: string;

  @Field(() => LetterDecisionEnum, { description: 'What would be decided.' })
  decision!: LetterDecision;

  @Field(() => String, {
    nullable: true,
    description:
      'The reason as far as it is written, which is not judged here; null or empty: none. An approval has none.',
  })
  reason?: string | null;
}

@InputType({ description: 'A letter that was handed over at the counter, as it was read.' })
export class RecordLetterHandoverInput {
  @Field(() => ID, { description: 'The letter.' })
  letterId!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, {
    description: 'Who took it, name and office, 2 to 200 characters. Refusal: ValidationFailed.',
  })
  receivedBy!: string;
}

@InputType({ description: 'Which letters the machine takes.' })
export class ReceiveLettersInput {
  @Field(() => String, { description: 'Code of the request that they answer.' })
  lockRequestCode!: string;
}
