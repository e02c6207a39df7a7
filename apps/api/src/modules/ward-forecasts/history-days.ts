import { addDays, type LocalDate } from '@dinhdanh/domain';
import { BadUserInput } from '../../platform/request-errors.ts';

/** A line over a year has a point for every third of a pixel already. */
const LONGEST_HISTORY_DAYS = 366;

/** The days of a history: those that were asked for, or from the day of the order until today, a year at most. */
export function historyDays(
  asked: { readonly from: LocalDate | null | undefined; readonly to: LocalDate | null | undefined },
  { issuedOn, today }: { readonly issuedOn: LocalDate; readonly today: LocalDate },
): { readonly from: LocalDate; readonly to: LocalDate } {
  const to = asked.to ?? today;
  const earliest = addDays(to, 1 - LONGEST_HISTORY_DAYS);
  const from = asked.from ?? (issuedOn > earliest ? issuedOn : earliest);
  if (from > to || from < earliest) throw new BadUserInput('from');
  return { from, to };
}
