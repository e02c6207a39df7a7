import type { CalendarDayKind, CalendarDayStatus } from '@dinhdanh/domain';
import { Field, InputType } from 'type-graphql';
import { CalendarDayKindEnum, CalendarDayStatusEnum } from '../../platform/graphql/enums.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@InputType({ description: 'What one day of the official calendar is, and by which document.' })
export class SetCalendarDayInput {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string;

  @Field(() => CalendarDayKindEnum, {
    description: 'What it is. SWAPPED_WORKING is for a Saturday or Sunday only. Refusal: ValidationFailed.',
  })
  kind!: CalendarDayKind;

  @Field(() => CalendarDayStatusEnum, {
    description: 'How certain it is: PENDING_LAW never counts, PROJECTED counts and is marked.',
  })
  status!: CalendarDayStatus;

  @Field(() => String, {
    description: 'What it is for; may be empty, at most 1,000 characters. Refusal: ValidationFailed.',
  })
  note!: string;

  @Field(() => String, {
    description:
      'The document that orders it, by number and date, 5 to 200 characters. Refusal: ValidationFailed.',
  })
  source!: string;
}

@InputType({ description: 'Which day of the official calendar becomes an ordinary one again.' })
export class RemoveCalendarDayInput {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string;

  @Field(() => String, {
    description:
      'Why, with the document that says so, 5 to 200 characters. It stands in the audit chain. Refusal: ValidationFailed.',
  })
  reason!: string;
}
