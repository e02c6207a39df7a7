/** Builders for tests and invented data: each fills in what the caller does not care about. */
import type { IdentityFacts } from './identity/population-comparison.ts';
import type { Sex } from './identity/sex.ts';

/** A number whose digits agree with province, birth year and sex. */
export function aPersonalIdNumber(
  wanted: { provinceCode?: string; sex?: Sex; birthYear?: number; serial?: number } = {},
): string {
  const { provinceCode = '022', sex = 'MALE', birthYear = 1999, serial = 123456 } = wanted;
  const centuryAndSex = (Math.floor(birthYear / 100) - 19) * 2 + (sex === 'MALE' ? 0 : 1);
  const year = String(birthYear % 100).padStart(2, '0');
  return `${provinceCode}${centuryAndSex}${year}${String(serial).padStart(6, '0')}`;
}

/** The n-th mobile number of a series, in the form in which numbers are kept. */
export function aPhoneNumber(n: number): string {
  return `0992${String(n).padStart(6, '0')}`;
}

export function someIdentityFacts(overrides: Partial<IdentityFacts> = {}): IdentityFacts {
  return {
    fullName: 'Đặng Thị Thu Hà',
    dateOfBirth: '1999-03-14',
    sex: 'FEMALE',
    permanentAddress: 'Tổ 3, khu 5, phường Trà Cổ, thành phố Móng Cái, tỉnh Quảng Ninh',
    ...overrides,
  };
}
