import type { CallerField, CallerOutcome } from '@dinhdanh/domain';
import { Field, ObjectType } from 'type-graphql';
import { CallerFieldEnum, CallerOutcomeEnum } from '../../platform/graphql/enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'What came of one question. What is on record is never told.',
})
export class CallerFieldVerdict {
  @Field(() => CallerFieldEnum, { description: 'The question.' })
  field!: CallerField;

  @Field(() => CallerOutcomeEnum, { description: 'Right or wrong, or nothing to compare with.' })
  outcome!: CallerOutcome;
}
