import { addDays, instantOf, localDateOf, type LocalDate } from '../calendar/local-date.ts';
import { regimeOn, regimeParameters } from '../legal-regime.ts';

/** How the holder came to know that the account was granted. */
export const WINDOW_OPENINGS = ['DELIVERED', 'SENT', 'TOLD_IN_PERSON'] as const;
export type WindowOpening = (typeof WINDOW_OPENINGS)[number];

export const ACTIVATION_WINDOW_STATES = ['NOT_STARTED', 'OPEN', 'CLOSED'] as const;
export type ActivationWindowState = (typeof ACTIVATION_WINDOW_STATES)[number];

/** From how many days before its end on a holder is reminded. The product's own choice. */
const REMINDER_DAYS_BEFORE_END = 2;

/**
 * When the window in which holders activate by themselves closes.
 *
 * @legal thời hạn kích hoạt 07 ngày kể từ ngày nhận được thông báo: khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP; Điều 18 Nghị
 * định 59/2022/NĐ-CP; cách tính thời hạn: Điều 147, Điều 148 Bộ luật Dân sự số 91/2015/QH13.
 *
 * Edge: the law counts days and not hours. The day of the notice is not counted, and the seventh day counts to its
 * midnight in Vietnam, so a notice of Monday morning and one of Monday evening close at the same moment, the midnight
 * after the Monday that follows. They are calendar days: a holiday counts. The regime is that of the day on which the
 * application was received, and both regimes give seven days.
 */
export function activationWindowEnd(noticedAt: Date, applicationReceivedAt: Date): Date {
  const { activationWindowDays } = regimeParameters(regimeOn(localDateOf(applicationReceivedAt)));
  return instantOf(addDays(localDateOf(noticedAt), activationWindowDays.value + 1));
}

/**
 * Whether a holder can still activate alone.
 *
 * @legal sau 07 ngày, kích hoạt thông qua tổng đài: khoản 1 Điều 14 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: a notice that has not arrived has not started the window, and somebody who activates without having waited for
 * it is welcome. At its last moment the window is closed.
 */
export function activationWindowState(closesAt: Date | null, now: Date): ActivationWindowState {
  if (closesAt === null) return 'NOT_STARTED';
  return now < closesAt ? 'OPEN' : 'CLOSED';
}

/** Holders whose window closes before this moment, and is still open, are reminded now. */
export const remindedUpTo = (now: Date): Date =>
  instantOf(addDays(localDateOf(now), REMINDER_DAYS_BEFORE_END + 1));

/**
 * Whether it is time to remind a holder: in the last two days of the window.
 *
 * Edge: a window that closed meanwhile is not reminded of; what could be done then needs the hotline.
 */
export function isReminderDue(closesAt: Date, now: Date): boolean {
  return now < closesAt && closesAt < remindedUpTo(now);
}

/** From eight in the morning to eight in the evening. The product's own choice: nobody is woken for a reminder. */
const REMINDER_HOURS = { from: 8, to: 20 };

/** Whether a reminder may be sent at this time of the day in Vietnam. */
export function isReminderHour(now: Date): boolean {
  const hour = (now.getTime() - instantOf(localDateOf(now)).getTime()) / 3_600_000;
  return hour >= REMINDER_HOURS.from && hour < REMINDER_HOURS.to;
}

/** The last day on which a holder can activate alone: what people are told, and not the midnight after it. */
export const lastDayOfWindow = (closesAt: Date): LocalDate => addDays(localDateOf(closesAt), -1);
