import type {
  AutomaticGroundKind,
  StatusEventOutcome,
  StatusSource,
  StatusStatement,
} from '@dinhdanh/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  LockGroundKindEnum,
  StatusEventOutcomeEnum,
  StatusSourceEnum,
  StatusStatementKindEnum,
} from '../../platform/graphql/enums.ts';
import { DateTime, LocalDate } from '../../platform/graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What a register, or the application, said of a holder or a paper, and what became of it.',
})
export class StatusEventRecord {
  @Field(() => ID, { description: 'Opaque.' })
  id!: string;

  @Field(() => StatusSourceEnum, { description: 'Who said it.' })
  source!: StatusSource;

  @Field(() => LockGroundKindEnum, { description: 'Which ground it is about.' })
  kind!: AutomaticGroundKind;

  @Field(() => StatusStatementKindEnum, { description: 'What it says: see holds and expiresOn.' })
  says!: StatusStatement['says'];

  @Field(() => Boolean, { nullable: true, description: 'Whether the fact stands; null: it is no fact.' })
  holds!: boolean | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last good day of a paper; null: it never ends, or it is about no paper.',
  })
  expiresOn!: string | null;

  @Field(() => DateTime, { description: 'From when it counts, by whoever said it; may be in the future.' })
  asOf!: Date;

  @Field(() => DateTime, { description: 'When it reached us.' })
  receivedAt!: Date;

  @Field(() => StatusEventOutcomeEnum, { description: 'What became of it.' })
  outcome!: StatusEventOutcome;
}
