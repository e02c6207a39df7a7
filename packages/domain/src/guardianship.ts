import { ageOn } from './identity/age.ts';
import type { LocalDate } from './calendar/local-date.ts';

/** Father, mother, guardian (người giám hộ) or another representative (người đại diện). */
export const GUARDIAN_RELATIONS = ['FATHER', 'MOTHER', 'GUARDIAN', 'REPRESENTATIVE'] as const;
export type GuardianRelation = (typeof GUARDIAN_RELATIONS)[number];

const FULL_AGE_FOR_OWN_DECLARATION = 14;

/**
 * Whether somebody else has to declare for this person because of their age.
 *
 * @legal người đại diện, người giám hộ đăng ký cho người dưới 14 tuổi: Khoản 1 Điều 10 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: "từ đủ 14 tuổi" begins with the fourteenth birthday itself. An adult ward needs a guardian as well, which no
 * date of birth shows; that is declared.
 */
export function needsGuardian(dateOfBirth: LocalDate, day: LocalDate): boolean {
  return ageOn(dateOfBirth, day) < FULL_AGE_FOR_OWN_DECLARATION;
}

/**
 * The first day on which a minor's guardianship over the account is over by itself: the fourteenth birthday.
 *
 * Edge: the end is exclusive. Fourteen years after a leap year there is never one, so who was born on 29 February comes
 * of age on 1 March.
 */
export function guardianshipEnd(dateOfBirth: LocalDate): LocalDate {
  const year = Number(dateOfBirth.slice(0, 4)) + FULL_AGE_FOR_OWN_DECLARATION;
  const birthday = dateOfBirth.slice(4);
  return `${year}${birthday === '-02-29' ? '-03-01' : birthday}`;
}
