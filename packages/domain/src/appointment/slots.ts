import { addDays, instantOf, localDateOf, weekday } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { defineLifecycle } from '../lifecycle.ts';
import { DomainRefusal } from '../refusal.ts';

type Weekday = '0' | '1' | '2' | '3' | '4' | '5' | '6';

/** When an office receives people, by weekday: 0 is Sunday, 6 is Saturday. Times are HH:MM. */
export type OpeningHours = Readonly<
  Partial<Record<Weekday, readonly { readonly from: string; readonly to: string }[]>>
>;

export const APPOINTMENT_STATES = ['BOOKED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'] as const;
export type AppointmentState = (typeof APPOINTMENT_STATES)[number];
export type AppointmentAction = 'ATTEND' | 'MISS' | 'CANCEL' | 'MOVE';

/** How many days ahead an appointment can be booked. */
export const BOOKING_AHEAD_DAYS = 30;

const FRIDAY = '5';

/** The life of an appointment (lịch hẹn làm thủ tục). Edge: one that is moved to another time stays the same booking. */
export const appointmentLifecycle = defineLifecycle<AppointmentState, AppointmentAction>({
  initial: 'BOOKED',
  transitions: {
    BOOKED: { ATTEND: 'ATTENDED', MISS: 'NO_SHOW', CANCEL: 'CANCELLED', MOVE: 'BOOKED' },
    ATTENDED: {},
    NO_SHOW: {},
    CANCELLED: {},
  },
});

/**
 * The times at which appointments of a day begin.
 *
 * @legal ngày làm việc: Điều 111, 112 Bộ luật Lao động 2019.
 *
 * Edge: none on a holiday, even if the office opens on that weekday. A Saturday counts when the office itself opens then;
 * a Saturday swapped into work has the hours of the Friday before it. A slot that would end after closing is not offered.
 */
export function slotsOf(question: {
  readonly day: LocalDate;
  readonly opening: OpeningHours;
  readonly slotMinutes: number;
  readonly calendar: WorkingCalendar;
}): Date[] {
  const { day, opening, slotMinutes, calendar } = question;
  if (!Number.isInteger(slotMinutes) || slotMinutes < 1) throw new RangeError('A slot lasts whole minutes');
  const slots: Date[] = [];
  for (const { from, to } of hoursOf(day, opening, calendar)) {
    for (let minute = minuteOf(from); minute + slotMinutes <= minuteOf(to); minute += slotMinutes) {
      slots.push(instantOf(day, minute));
    }
  }
  return slots;
}

/** Refuses a time that is past, too far ahead, or none of the offered ones. */
export function assertBookable(wish: {
  readonly startsAt: Date;
  readonly now: Date;
  readonly slots: readonly Date[];
}): void {
  const { startsAt, now, slots } = wish;
  const lastDay = addDays(localDateOf(now), BOOKING_AHEAD_DAYS);
  const isOffered = slots.some((slot) => slot.getTime() === startsAt.getTime());
  if (startsAt <= now || localDateOf(startsAt) > lastDay || !isOffered) {
    throw new DomainRefusal('SLOT_NOT_OFFERED', { lastDay });
  }
}

function hoursOf(
  day: LocalDate,
  opening: OpeningHours,
  calendar: WorkingCalendar,
): NonNullable<OpeningHours[Weekday]> {
  const today = String(weekday(day)) as Weekday;
  const isWeekend = today === '0' || today === '6';
  if (isWeekend && calendar.isWorkingDay(day)) return opening[FRIDAY] ?? [];
  const isOpen = calendar.isWorkingDay(day) || (today === '6' && !calendar.isDayOff(day));
  return isOpen ? (opening[today] ?? []) : [];
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
