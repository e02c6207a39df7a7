import {
  assertKindFitsDay,
  type CalendarDayKind,
  type CalendarDayStatus,
  type LocalDate,
} from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { recordCalendarChange } from './calendar-change.ts';
import { findCalendarDayForUpdate, putCalendarDay, type CalendarDayRow } from './calendar.queries.ts';
import { parseNote, parseSource } from './calendar-texts.ts';

interface WishedDay {
  readonly date: LocalDate;
  readonly kind: CalendarDayKind;
  readonly status: CalendarDayStatus;
  readonly note: string;
  readonly source: string;
}

/**
 * Cập nhật lịch làm việc: says what a day is. Terms that span it follow as a job.
 *
 * @legal nghỉ lễ, nghỉ bù, hoán đổi ngày làm việc: Điều 111, 112 Bộ luật Lao động 2019.
 *
 * Edge: a day swapped into work must be a Saturday or Sunday; on another day it would say nothing.
 */
export const setCalendarDay: UseCase<WishedDay, CalendarDayRow> = {
  name: 'setCalendarDay',
  permission: 'calendar:edit',
  rows: 'ACTOR',
  async run(transaction, { status, ...wished }) {
    const { date, kind, note, source } = parseFields({
      date: () => wished.date,
      kind: () => {
        assertKindFitsDay(wished.date, wished.kind);
        return wished.kind;
      },
      note: () => parseNote(wished.note),
      source: () => parseSource(wished.source),
    });
    const before = await findCalendarDayForUpdate(transaction.em, date);
    const after = { date, kind, status, note, source };
    await putCalendarDay(transaction.em, after);
    recordCalendarChange(transaction, 'CALENDAR_DAY_SET', date, { before, after });
    return after;
  },
};
