import type { CheckSource } from '@dinhdanh/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { CheckSourceEnum } from '../../platform/graphql/enums.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'How a source answers about the open applications of the officer’s units.',
})
export class SourceHealth {
  @Field(() => CheckSourceEnum, { description: 'Which source.' })
  source!: CheckSource;

  @Field(() => Int, { description: 'Questions that still wait for an answer.' })
  waiting!: number;

  @Field(() => Int, {
    description: 'Open applications that an officer judges without its answer, because it was silent.',
  })
  silent!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the oldest of these questions was asked; null: none waits and none was silent.',
  })
  oldestAskedAt!: Date | null;
}
