import { addDays, addMonths, instantOf, localDateOf } from '../calendar/local-date.ts';
import type { LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';
import { retentionRuleOf, type RetentionHold, type RetentionKind, type RetentionUnit } from './kinds.ts';

/** What an installation has chosen, in the unit of each kind; what is not named keeps the period of the rule. */
export type RetentionSettings = Readonly<Partial<Record<RetentionKind, number>>>;

/** How long records of a kind are kept here; null: for ever. */
export function retentionPeriodOf(
  kind: RetentionKind,
  settings: RetentionSettings,
): { readonly amount: number; readonly unit: RetentionUnit } | null {
  const { period, bounds } = retentionRuleOf(kind);
  if (period === null) return null;
  const chosen = bounds === null ? undefined : settings[kind];
  if (chosen !== undefined) checkRetentionPeriod(kind, chosen);
  return { amount: chosen ?? period.amount, unit: period.unit };
}

const moved = (day: LocalDate, amount: number, unit: RetentionUnit): LocalDate =>
  unit === 'DAYS' ? addDays(day, amount) : addMonths(day, amount);

/**
 * From this moment on a record that began then may go; null: never.
 *
 * @legal cách tính thời hạn: Điều 147, 148 Bộ luật Dân sự số 91/2015/QH13.
 *
 * Edge: the day of the event is not counted, and the last day belongs to the period: it ends at the midnight after it.
 * What began on 31 January and is kept for a month ends with the last day of February.
 */
export function retentionEndOf(
  kind: RetentionKind,
  startedAt: Date,
  settings: RetentionSettings,
): Date | null {
  const period = retentionPeriodOf(kind, settings);
  if (period === null) return null;
  return instantOf(addDays(moved(localDateOf(startedAt), period.amount, period.unit), 1));
}

/** Records of a kind that began before this moment are past their end now, and no others; null: none ever is. */
export function retentionCutoff(kind: RetentionKind, now: Date, settings: RetentionSettings): Date | null {
  const period = retentionPeriodOf(kind, settings);
  if (period === null) return null;
  const today = localDateOf(now);
  const isOver = (day: LocalDate) => moved(day, period.amount, period.unit) < today;
  let day = moved(today, -period.amount, period.unit);
  while (isOver(day)) day = addDays(day, 1);
  while (!isOver(addDays(day, -1))) day = addDays(day, -1);
  return instantOf(day);
}

/** Whether one of the reasons that stand keeps records of this kind past their end. */
export const isHeld = (kind: RetentionKind, standing: readonly RetentionHold[]): boolean =>
  standing.some((hold) => retentionRuleOf(kind).heldBy.includes(hold));

/** Refuses a period that the law leaves no choice about, or that lies outside its bounds. */
export function checkRetentionPeriod(kind: RetentionKind, amount: number): void {
  const { bounds } = retentionRuleOf(kind);
  if (bounds === null) throw new DomainRefusal('RETENTION_FIXED');
  if (!Number.isInteger(amount) || amount < bounds.least || amount > bounds.most)
    throw new DomainRefusal('RETENTION_OUT_OF_BOUNDS', { least: bounds.least, most: bounds.most });
}
