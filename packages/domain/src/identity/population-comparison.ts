import type { LocalDate } from '../calendar/local-date.ts';
import { comparisonForm, sameName } from './names.ts';
import type { Sex } from './sex.ts';

/** The compared fields in the order of the form. */
export const COMPARED_FIELDS = ['FULL_NAME', 'DATE_OF_BIRTH', 'SEX', 'PERMANENT_ADDRESS'] as const;

export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface IdentityFacts {
  readonly fullName: string;
  readonly dateOfBirth: LocalDate;
  readonly sex: Sex;
  readonly permanentAddress: string;
}

/** What can be laid beside a record: an organisation has neither birth date nor sex. */
export type ComparableFacts = Pick<IdentityFacts, 'fullName' | 'permanentAddress'> &
  Partial<Pick<IdentityFacts, 'dateOfBirth' | 'sex'>>;

interface FieldComparison {
  readonly field: ComparedField;
  readonly declared: string;
  readonly recorded: string;
  readonly isMatch: boolean;
}

/**
 * Lays the declaration beside the population record, field by field.
 *
 * @legal đối chiếu với Cơ sở dữ liệu quốc gia về dân cư: Điều 10 Nghị định 69/2024/NĐ-CP.
 *
 * Edge: names are compared with their diacritics; addresses without letter case, punctuation and double spaces,
 * because "Tổ 3, khu 5" and "tổ 3 khu 5" are one place. A difference is shown to the officer and decides nothing. An
 * organisation is compared by name and address.
 */
export function comparePopulationRecord(
  declared: ComparableFacts,
  recorded: ComparableFacts,
): FieldComparison[] {
  const row = (field: ComparedField, a: string, b: string, isMatch: boolean): FieldComparison => ({
    field,
    declared: a,
    recorded: b,
    isMatch,
  });
  const exact = (field: 'DATE_OF_BIRTH' | 'SEX', a: string | undefined, b: string | undefined) =>
    a === undefined ? [] : [row(field, a, b ?? '', a === b)];
  return [
    row('FULL_NAME', declared.fullName, recorded.fullName, sameName(declared.fullName, recorded.fullName)),
    ...exact('DATE_OF_BIRTH', declared.dateOfBirth, recorded.dateOfBirth),
    ...exact('SEX', declared.sex, recorded.sex),
    row(
      'PERMANENT_ADDRESS',
      declared.permanentAddress,
      recorded.permanentAddress,
      sameAddress(declared.permanentAddress, recorded.permanentAddress),
    ),
  ];
}

/** Whether two texts write the same address: without letter case, punctuation and double spaces. */
export const sameAddress = (a: string, b: string): boolean => addressForm(a) === addressForm(b);

function addressForm(address: string): string {
  return comparisonForm(address.replace(/[\p{P}\p{S}]/gu, ' '));
}
