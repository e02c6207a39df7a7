import type { OutreachListState, VisitOutcome } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { OutreachListStateEnum, VisitOutcomeEnum } from '../../platform/graphql/enums.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Which people a list is drawn of, for whom and for how long.' })
export class DrawOutreachListInput {
  @Field(() => String, {
    description: 'Your own key for this drawing, 8 to 100 characters; the same key gives the same list.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Code of a covered ward or commune. Error: NOT_FOUND.' })
  unitCode!: string;

  @Field(() => ID, { description: 'A team of that unit. Refusal: OUTREACH_TEAM_UNKNOWN.' })
  teamId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Only people on the list behind this campaign; null: everybody who waits.',
  })
  campaignId?: string | null;

  @Field(() => [String], { description: 'Thôn, khu. Refusal: ValidationFailed.' })
  hamlets!: string[];

  @Field(() => Boolean, {
    description: 'Also those whose address names no hamlet.',
  })
  includesWithoutHamlet!: boolean;

  @Field(() => Int, {
    description: 'Days in force with today, 1 to 30. Refusal: ValidationFailed.',
  })
  days!: number;
}

@InputType({ description: 'Which lists; a field left out does not narrow.' })
export class OutreachListFilter {
  @Field(() => OutreachListStateEnum, { nullable: true, description: 'Whether in force; null: any.' })
  state?: OutreachListState | null;
}

@InputType({ description: 'One visit, as the phone has kept it.' })
export class VisitInput {
  @Field(() => ID, {
    description: 'A UUID that the phone makes once for the visit: sent again, it is recorded once.',
  })
  clientId!: string;

  @Field(() => ID, { description: 'Who was visited.' })
  personId!: string;

  @Field(() => Int, { description: 'The version of the person that the phone held.' })
  expectedVersion!: number;

  @Field(() => VisitOutcomeEnum, { description: 'What came out.' })
  outcome!: VisitOutcome;

  @Field(() => String, {
    nullable: true,
    description: 'At most 300 characters, without long numbers; null: nothing to note.',
  })
  note?: string | null;

  @Field(() => DateTime, { description: 'When somebody stood at the door, by the clock of the phone.' })
  visitedAt!: Date;
}

@InputType({ description: 'Visits of one list.' })
export class RecordVisitsInput {
  @Field(() => ID, { description: 'The list. Error: NOT_FOUND.' })
  listId!: string;

  @Field(() => [VisitInput], {
    description: '1 to 200, in the order in which they were made. Refusal: ValidationFailed.',
  })
  visits!: VisitInput[];
}

@InputType({ description: 'Which list is closed, as it was read.' })
export class CloseOutreachListInput {
  @Field(() => ID, { description: 'The list. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}
