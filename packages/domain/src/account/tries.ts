import { localDateOf, type LocalDate } from '../calendar/local-date.ts';

/** After every so many wrong secrets in a row there is a pause. The figures are the product's own choice. */
const TRIES_BEFORE_PAUSE = 5;
const PAUSE_MINUTES = 15;
export const TRIES_A_DAY = 50;
/** Wrong secrets in a row after which only recovery or a visit helps, however slowly they came. */
export const TRIES_IN_A_ROW = 100;

/** Wrong secrets of one holder: passwords, passcodes, answers and codes count together. */
export interface Tries {
  readonly inARow: number;
  readonly today: number;
  readonly onDay: LocalDate;
  readonly heldUntil: Date | null;
}

export const NO_TRIES: Tries = { inARow: 0, today: 0, onDay: '1970-01-01', heldUntil: null };

/**
 * Until when no secret of the holder is looked at; null when the next one may be tried.
 *
 * Edge: who has used up the day waits for the next day in Vietnam, and who has been wrong a hundred times in a row waits
 * for ever: a day is named all the same, so that nobody learns from the answer which of them it is.
 */
export function heldUntil(tries: Tries, now: Date): Date | null {
  const tomorrow = new Date(Date.parse(`${localDateOf(now)}T00:00:00+07:00`) + 86_400_000);
  const isDayUsedUp = tries.onDay === localDateOf(now) && tries.today >= TRIES_A_DAY;
  if (isDayUsedUp || tries.inARow >= TRIES_IN_A_ROW) return tomorrow;
  return tries.heldUntil !== null && tries.heldUntil > now ? tries.heldUntil : null;
}

/** One wrong secret more. Every fifth in a row begins a pause. */
export function afterWrongSecret(tries: Tries, now: Date): Tries {
  const onDay = localDateOf(now);
  const inARow = tries.inARow + 1;
  return {
    inARow,
    today: tries.onDay === onDay ? tries.today + 1 : 1,
    onDay,
    heldUntil: inARow % TRIES_BEFORE_PAUSE === 0 ? new Date(now.getTime() + PAUSE_MINUTES * 60_000) : null,
  };
}
