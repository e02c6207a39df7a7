import type { LocalDate } from '../calendar/local-date.ts';
import { DomainRefusal } from '../refusal.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Sex } from './sex.ts';

type IdNumberWarning = Extract<RefusalCode, `ID_NUMBER_${string}`>;

/**
 * Reads a personal identification number the way people write it and gives the twelve digits.
 *
 * @legal số định danh cá nhân: Điều 12 Luật Căn cước số 26/2023/QH15.
 *
 * Edge: a number that loses its leading zero in a spreadsheet has eleven digits and is refused, never padded.
 */
export function parsePersonalIdNumber(text: string): string {
  const digits = text.replace(/[\s.]/gu, '');
  if (!/^[0-9]{12}$/.test(digits)) throw new DomainRefusal('PERSONAL_ID_NUMBER_FORMAT');
  return digits;
}

/**
 * What an officer should look at twice: the digits say another province, birth year or sex than the declaration.
 *
 * @legal Nghị định 137/2015/NĐ-CP Điều 13 (expired 1/7/2024) described the digits; no text in force does.
 *
 * Edge: these are warnings and never a refusal, since the present law only says that the number has twelve digits.
 * Codes of provinces merged in 2025 stay in the numbers given before.
 */
export function personalIdNumberWarnings(declared: {
  readonly personalIdNumber: string;
  readonly dateOfBirth: LocalDate;
  readonly sex: Sex;
  readonly provinceCodes: ReadonlySet<string>;
}): IdNumberWarning[] {
  const { personalIdNumber, dateOfBirth, sex, provinceCodes } = declared;
  const centuryAndSex = Number(personalIdNumber[3]);
  const birthYear = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(personalIdNumber.slice(4, 6));
  const sexInNumber: Sex = centuryAndSex % 2 === 0 ? 'MALE' : 'FEMALE';

  const warnings: IdNumberWarning[] = [];
  if (!provinceCodes.has(personalIdNumber.slice(0, 3))) warnings.push('ID_NUMBER_PROVINCE_UNKNOWN');
  if (birthYear !== Number(dateOfBirth.slice(0, 4))) warnings.push('ID_NUMBER_BIRTH_YEAR_DIFFERS');
  if (sexInNumber !== sex) warnings.push('ID_NUMBER_SEX_DIFFERS');
  return warnings;
}
