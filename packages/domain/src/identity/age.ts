import type { LocalDate } from '../calendar/local-date.ts';

/**
 * Age in full years on a day (từ đủ … tuổi).
 *
 * Edge: the birthday itself counts as reached. Who was born on 29 February grows older on 1 March in a common year.
 */
export function ageOn(dateOfBirth: LocalDate, day: LocalDate): number {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
