import type { AccessFindingAction } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AccessFindingActionEnum } from '../../platform/graphql/enums.ts';

@InputType({ description: 'What an auditor does with a finding, as it was read.' })
export class SettleAccessFindingInput {
  @Field(() => ID, { description: 'The finding.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => AccessFindingActionEnum, { description: 'One of AccessFinding.allowedActions.' })
  action!: AccessFindingAction;

  @Field(() => String, {
    nullable: true,
    description:
      'What was found out, 10 to 1,000 characters; needed for everything but TAKE. Refusal: ValidationFailed.',
  })
  note?: string | null;
}
