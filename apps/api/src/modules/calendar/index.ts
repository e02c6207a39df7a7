export { readCalendarDays } from './calendar.queries.ts';
export { WorkingCalendarSource } from './working-calendar-source.ts';
