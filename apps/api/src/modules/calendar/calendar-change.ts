import type { LocalDate } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import type { Transaction } from '../../platform/use-case.ts';
import type { CalendarDayRow } from './calendar.queries.ts';

/** Keeps what a day was and what it is now in the national chain, and has the terms reckoned anew. */
export function recordCalendarChange(
  { audit, enqueue }: Transaction,
  action: 'CALENDAR_DAY_SET' | 'CALENDAR_DAY_REMOVED',
  date: LocalDate,
  {
    before,
    after,
    reason = null,
  }: {
    readonly before: CalendarDayRow | null;
    readonly after: CalendarDayRow | null;
    readonly reason?: string | null;
  },
): void {
  audit({
    unitId: NATIONAL_CHAIN,
    action,
    subjectKind: 'CALENDAR_DAY',
    subjectId: date,
    details: { ...told('before', before), ...told('after', after), reason },
  });
  enqueue({ task: 'recount-deadlines', payload: { day: date }, key: `recount-deadlines:${date}` });
}

const told = (when: 'before' | 'after', day: CalendarDayRow | null): Record<string, string | null> => ({
  [`${when}Kind`]: day?.kind ?? null,
  [`${when}Status`]: day?.status ?? null,
  [`${when}Note`]: day?.note ?? null,
  [`${when}Source`]: day?.source ?? null,
});
