import type { CalendarDay } from '@dinhdanh/domain';

interface Database {
  query(text: string): Promise<{ rows: CalendarDay[] }>;
}

/** Every exception of the official calendar; a few dozen rows. */
export const readCalendarDays = async (database: Database): Promise<CalendarDay[]> =>
  (await database.query(`select to_char(date, 'YYYY-MM-DD') as date, kind, status from calendar_day`)).rows;
