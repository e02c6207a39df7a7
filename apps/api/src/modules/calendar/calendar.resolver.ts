import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import { RemoveCalendarDayInput, SetCalendarDayInput } from './calendar.inputs.ts';
import { listCalendarDays } from './calendar.queries.ts';
import {
  CalendarDay,
  CalendarDayRemoved,
  CalendarDaySet,
  RemoveCalendarDayResult,
  SetCalendarDayResult,
} from './calendar.views.ts';
import { removeCalendarDay } from './remove-calendar-day.ts';
import { setCalendarDay } from './set-calendar-day.ts';
import type { WorkingCalendarSource } from './working-calendar-source.ts';

type CalendarContext = RequestContext & { readonly workingCalendar: WorkingCalendarSource };

const FIRST_YEAR = 2022;
const LAST_YEAR = 2100;

@Resolver()
export class CalendarResolver {
  @Requires('calendar:read')
  @Query(() => [CalendarDay], {
    description:
      'The days of a year that are not what their weekday says, in order: holidays, days off for them, swapped days. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  workingCalendar(
    @Arg('year', () => Int, { description: `The year, ${FIRST_YEAR} to ${LAST_YEAR}.` }) year: number,
    @Ctx() { reader }: RequestContext,
  ): Promise<CalendarDay[]> {
    if (year < FIRST_YEAR || year > LAST_YEAR) throw new BadUserInput('year');
    return listCalendarDays(reader, year);
  }

  @Requires('calendar:edit')
  @Mutation(() => SetCalendarDayResult, {
    description:
      'Says what a day is, by the document that orders it. Open applications whose term spans the day get their new term. Error: FORBIDDEN.',
  })
  setCalendarDay(
    @Arg('input', () => SetCalendarDayInput, { description: 'Which day, and what it is.' })
    input: SetCalendarDayInput,
    @Ctx() { useCases, actor, locale, workingCalendar }: CalendarContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const day = await useCases.execute(setCalendarDay, actor, { ...input });
      workingCalendar.forget();
      return Object.assign(new CalendarDaySet(), { day, recountedFrom: day.date });
    });
  }

  @Requires('calendar:edit')
  @Mutation(() => RemoveCalendarDayResult, {
    description:
      'Makes a day an ordinary one again. Open applications whose term spans the day get their new term. Errors: FORBIDDEN, NOT_FOUND.',
  })
  removeCalendarDay(
    @Arg('input', () => RemoveCalendarDayInput, { description: 'Which day, and why.' })
    input: RemoveCalendarDayInput,
    @Ctx() { useCases, actor, locale, workingCalendar }: CalendarContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const { date } = await useCases.execute(removeCalendarDay, actor, { ...input });
      workingCalendar.forget();
      return Object.assign(new CalendarDayRemoved(), { date });
    });
  }
}
