import type { CalendarDayKind, CalendarDayStatus } from '@dinhdanh/domain';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import { CalendarDayKindEnum, CalendarDayStatusEnum } from '../../platform/graphql/enums.ts';
import { RuleRefused, ValidationFailed } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A day of the official calendar that is not what its weekday says.',
})
export class CalendarDay {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string;

  @Field(() => CalendarDayKindEnum, { description: 'What it is.' })
  kind!: CalendarDayKind;

  @Field(() => CalendarDayStatusEnum, {
    description: 'How certain it is: PENDING_LAW never counts, PROJECTED counts and is marked.',
  })
  status!: CalendarDayStatus;

  @Field(() => String, { description: 'What it is for; may be empty.' })
  note!: string;

  @Field(() => String, {
    description: 'The document that orders it, by number and date; empty for days that came with the system.',
  })
  source!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The day is set.' })
export class CalendarDaySet {
  @Field(() => CalendarDay, { description: 'As it stands now.' })
  day!: CalendarDay;

  @Field(() => LocalDate, {
    description: 'Open applications whose term spans this day are being reckoned anew, within moments.',
  })
  recountedFrom!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The day is an ordinary one again; terms that span it are being reckoned anew.',
})
export class CalendarDayRemoved {
  @Field(() => LocalDate, { description: 'The day.' })
  date!: string;
}

export const SetCalendarDayResult = createUnionType({
  name: 'SetCalendarDayResult',
  description: 'Outcome of setCalendarDay.',
  types: () => [CalendarDaySet, ValidationFailed, RuleRefused] as const,
});

export const RemoveCalendarDayResult = createUnionType({
  name: 'RemoveCalendarDayResult',
  description: 'Outcome of removeCalendarDay.',
  types: () => [CalendarDayRemoved, ValidationFailed, RuleRefused] as const,
});
