import { addDays, instantOf, type LocalDate } from '../calendar/local-date.ts';

/**
 * The moment at which the list of a document is drawn: the end of its day in Vietnam.
 *
 * Edge: when it is entered on that very day, the moment of the entry, because nobody can be listed who is approved later.
 */
export function listDrawnAt(issuedOn: LocalDate, committedAt: Date): Date {
  const end = instantOf(addDays(issuedOn, 1));
  return end < committedAt ? end : committedAt;
}

/**
 * Whether a person was approved and had not activated when the list was drawn: only they are on the list
 * behind the targets, whatever became of them since.
 *
 * Edge: whoever was approved on the day of the document is on it; whoever activated on that day is not. Whoever activated
 * between that day and the entry of the targets stands on the list, and counts as activated.
 */
export function isOnList(grantedAt: Date, activatedAt: Date | null, drawnAt: Date): boolean {
  return grantedAt < drawnAt && (activatedAt === null || activatedAt >= drawnAt);
}
