import type { MeetingState } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MeetingStateEnum } from '../../platform/graphql/enums.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'Which meetings; a field left out does not narrow.' })
export class OutreachMeetingFilter {
  @Field(() => MeetingStateEnum, { nullable: true, description: 'Where they stand; null: any.' })
  state?: MeetingState | null;
}

@InputType({ description: 'A meeting to come.' })
export class PlanOutreachMeetingInput {
  @Field(() => String, {
    description: 'Your own key for this meeting, 8 to 100 characters; the same key gives the same meeting.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Code of a covered ward or commune. Error: NOT_FOUND.' })
  unitCode!: string;

  @Field(() => String, { description: 'Where, 3 to 200 characters. Refusal: ValidationFailed.' })
  place!: string;

  @Field(() => DateTime, {
    description: 'When it begins, within the next 180 days. Refusal: ValidationFailed.',
  })
  startsAt!: Date;

  @Field(() => [String], { description: 'Thôn, khu whose people are invited. Refusal: ValidationFailed.' })
  hamlets!: string[];
}

@InputType({ description: 'Another place or time, for a meeting as it was read.' })
export class EditOutreachMeetingInput {
  @Field(() => ID, { description: 'The meeting. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Where, 3 to 200 characters. Refusal: ValidationFailed.' })
  place!: string;

  @Field(() => DateTime, {
    description: 'When it begins, within the next 180 days. Refusal: ValidationFailed.',
  })
  startsAt!: Date;
}

@InputType({ description: 'What came of a meeting as it was read.' })
export class RecordOutreachMeetingInput {
  @Field(() => ID, { description: 'The meeting. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => Int, { description: 'People who came.' })
  came!: number;

  @Field(() => Int, { description: 'Of them those who activated there.' })
  activated!: number;

  @Field(() => String, { description: 'What is to be said of it; may be empty.' })
  note!: string;
}

@InputType({ description: 'Why a meeting, as it was read, will not be held.' })
export class CancelOutreachMeetingInput {
  @Field(() => ID, { description: 'The meeting. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why. Refusal: ValidationFailed.' })
  reason!: string;
}
