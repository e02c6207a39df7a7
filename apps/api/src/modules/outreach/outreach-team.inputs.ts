import type { OutreachTeamKind } from '@dinhdanh/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { OutreachTeamKindEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'A new team.' })
export class CreateOutreachTeamInput {
  @Field(() => String, {
    description: 'Your own key for this team, 8 to 100 characters; the same key gives the same team.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Code of a covered ward or commune. Error: NOT_FOUND.' })
  unitCode!: string;

  @Field(() => OutreachTeamKindEnum, { description: 'What kind of team; it stays.' })
  kind!: OutreachTeamKind;

  @Field(() => String, { description: '3 to 120 characters. Refusal: ValidationFailed.' })
  name!: string;
}

@InputType({ description: 'Another name for a team as it was read.' })
export class RenameOutreachTeamInput {
  @Field(() => ID, { description: 'The team. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => String, { description: '3 to 120 characters. Refusal: ValidationFailed.' })
  name!: string;
}

@InputType({ description: 'Which team is dissolved, as it was read.' })
export class EndOutreachTeamInput {
  @Field(() => ID, { description: 'The team. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;
}

@InputType({ description: 'Who comes into a team as it was read.' })
export class AddOutreachTeamMemberInput {
  @Field(() => ID, { description: 'The team. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the team that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => ID, {
    description:
      'An officer with the role of a member in the unit of the team on the first day. Refusal: OUTREACH_MEMBER_ROLE_MISSING.',
  })
  officerId!: string;

  @Field(() => LocalDate, {
    description: 'The first day, today or within a year. Refusal: ValidationFailed at `days`.',
  })
  from!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The first day on which it is over; null: no end is set. Refusal: ValidationFailed at `days`.',
  })
  until?: string | null;
}

@InputType({ description: 'Who leaves a team as it was read.' })
export class EndOutreachTeamMemberInput {
  @Field(() => ID, { description: 'The team. Error: NOT_FOUND.' })
  id!: string;

  @Field(() => Int, { description: 'The version of the team that was read. Refusal: StaleVersion.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'The membership. Error: NOT_FOUND.' })
  memberId!: string;

  @Field(() => LocalDate, {
    description:
      'The first day on which it is over: today or later, and not after an end that is set. Refusal: ValidationFailed.',
  })
  until!: string;
}
