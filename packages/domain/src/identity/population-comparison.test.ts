import { describe, expect, test } from 'vitest';
import { someIdentityFacts } from '../testing.ts';
import { COMPARED_FIELDS, comparePopulationRecord } from './population-comparison.ts';
import type { IdentityFacts } from './population-comparison.ts';

const mismatches = (declared: Partial<IdentityFacts>, recorded: Partial<IdentityFacts>): string[] =>
  comparePopulationRecord(someIdentityFacts(declared), someIdentityFacts(recorded))
    .filter((row) => !row.isMatch)
    .map((row) => row.field);

describe('a declaration laid beside the population record', () => {
  test('gives one row for each compared field in the order of the form', () => {
    const rows = comparePopulationRecord(someIdentityFacts(), someIdentityFacts());
    expect(rows.map((row) => row.field)).toEqual(COMPARED_FIELDS);
    expect(rows.every((row) => row.isMatch)).toBe(true);
  });

  test('shows both sides as they were written', () => {
    const [row] = comparePopulationRecord(
      someIdentityFacts({ fullName: 'Vũ Hoà' }),
      someIdentityFacts({ fullName: 'VŨ HÒA' }),
    );
    expect(row).toEqual({ field: 'FULL_NAME', declared: 'Vũ Hoà', recorded: 'VŨ HÒA', isMatch: true });
  });

  test.each([
    ['a name with other diacritics', { fullName: 'Đặng Thị Thu Hạ' }, ['FULL_NAME']],
    ['day and month exchanged', { dateOfBirth: '1999-04-03' }, ['DATE_OF_BIRTH']],
    ['another sex', { sex: 'MALE' as const }, ['SEX']],
    ['another house', { permanentAddress: 'Tổ 4, khu 5, phường Trà Cổ' }, ['PERMANENT_ADDRESS']],
    [
      'a name and an address',
      { fullName: 'Đặng Hà', permanentAddress: 'Tổ 4' },
      ['FULL_NAME', 'PERMANENT_ADDRESS'],
    ],
  ])('marks %s', (_, recorded, fields) => {
    expect(mismatches({}, recorded)).toEqual(fields);
  });

  test.each([
    ['Tổ 3, khu 5, phường Trà Cổ', 'tổ 3 khu 5 - Phường Trà Cổ.'],
    ['Số 12/3 phố Hoà Bình', 'số 12/3  phố Hòa Bình'],
  ])('takes "%s" and "%s" for one place', (a, b) => {
    expect(mismatches({ permanentAddress: a }, { permanentAddress: b })).toEqual([]);
  });
});

test('an organisation is compared by its name and its registered office [R-027]', () => {
  const declared = { fullName: 'Công ty TNHH Biển Đông', permanentAddress: 'Số 5, phố Hòa Bình' };
  expect(
    comparePopulationRecord(declared, { ...declared, permanentAddress: 'Số 7, phố Hòa Bình' }).map(
      ({ field, isMatch }) => [field, isMatch],
    ),
  ).toEqual([
    ['FULL_NAME', true],
    ['PERMANENT_ADDRESS', false],
  ]);
});
