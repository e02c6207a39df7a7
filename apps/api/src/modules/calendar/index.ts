export { readCalendarDays, readCalendarDaysNow, readCalendarDaysOf } from './calendar.queries.ts';
export { CalendarResolver } from './calendar.resolver.ts';
export { recountDeadlines } from './recount-deadlines.ts';
export { WorkingCalendarSource } from './working-calendar-source.ts';
