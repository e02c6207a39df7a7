import type { LocalDate } from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { recordCalendarChange } from './calendar-change.ts';
import { deleteCalendarDay, findCalendarDayForUpdate } from './calendar.queries.ts';
import { parseSource } from './calendar-texts.ts';

/** Bỏ một ngày khỏi lịch: it is what its weekday says again. Terms that span it follow as a job. */
export const removeCalendarDay: UseCase<{ date: LocalDate; reason: string }, { date: LocalDate }> = {
  name: 'removeCalendarDay',
  permission: 'calendar:edit',
  rows: 'ACTOR',
  async run(transaction, { date, reason }) {
    const stated = parseFields({ reason: () => parseSource(reason) });
    const before = await findCalendarDayForUpdate(transaction.em, date);
    if (!before) throw new NotFound();
    await deleteCalendarDay(transaction.em, date);
    recordCalendarChange(transaction, 'CALENDAR_DAY_REMOVED', date, { before, after: null, ...stated });
    return { date };
  },
};
