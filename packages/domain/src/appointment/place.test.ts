import { describe, expect, test } from 'vitest';
import { OFFICE_KINDS, officeAccepts } from './place.ts';

const office = {
  kind: 'COMMUNE_POLICE',
  unitCode: '06712',
  isInCentralCity: false,
  validFrom: null,
  validTo: null,
} as const;
const DECREE_59 = 'Điều 14 Nghị định 59/2022/NĐ-CP';
const DECREE_69 = 'Khoản 2 Điều 10 Nghị định 69/2024/NĐ-CP';

const accepting = (
  day: string,
  person: { hasValidCard: boolean; residesInUnit: boolean },
  isInCentralCity = false,
): string[] =>
  OFFICE_KINDS.filter(
    (kind) => officeAccepts({ office: { ...office, kind, isInCentralCity }, day, ...person }).isAccepted,
  );

describe(`the place for level 2 under ${DECREE_59}`, () => {
  const day = '2023-06-05';
  const withoutCommune = ['DISTRICT_TEAM', 'PROVINCE_PC06', 'CARD_ISSUING_PLACE'];

  test('with a valid card is free, but not at communes [R-090] [R-091] [R-092]', () => {
    expect(accepting(day, { hasValidCard: true, residesInUnit: false })).toEqual(withoutCommune);
  });

  test('with a valid card is also a ward of a centrally run city [R-093]', () => {
    expect(accepting(day, { hasValidCard: true, residesInUnit: false }, true)).toEqual([...OFFICE_KINDS]);
  });

  test('without a valid card is the place of residence, and never a ward [R-089]', () => {
    expect(accepting(day, { hasValidCard: false, residesInUnit: false })).toEqual([]);
    expect(accepting(day, { hasValidCard: false, residesInUnit: true })).toEqual(withoutCommune);
    expect(accepting(day, { hasValidCard: false, residesInUnit: true }, true)).toEqual(withoutCommune);
  });
});

describe(`the place for level 2 under ${DECREE_69}`, () => {
  const day = '2026-11-20';

  test('with a valid card is every office, regardless of residence [R-094]', () => {
    expect(accepting(day, { hasValidCard: true, residesInUnit: false })).toEqual([...OFFICE_KINDS]);
  });

  test('without a valid card is the place of residence, where the card is made first', () => {
    expect(accepting(day, { hasValidCard: false, residesInUnit: false })).toEqual([]);
    expect(accepting(day, { hasValidCard: false, residesInUnit: true })).toEqual([...OFFICE_KINDS]);
  });
});

describe('an office', () => {
  const district = {
    ...office,
    kind: 'DISTRICT_TEAM',
    validFrom: '2022-02-14',
    validTo: '2025-02-28',
  } as const;

  test.each([
    ['the day before it opens', '2022-02-13', false],
    ['its first day', '2022-02-14', true],
    ['its last day', '2025-02-28', true],
    ['the day after district police ended', '2025-03-01', false],
  ])('on %s (%s) takes applications: %s', (_, day, isAccepted) => {
    expect(officeAccepts({ office: district, day, hasValidCard: true, residesInUnit: true }).isAccepted).toBe(
      isAccepted,
    );
  });

  test.each([
    ['2023-06-05', DECREE_59],
    ['2026-11-20', DECREE_69],
  ])('that does not take somebody on %s says so with the article: %s', (day, article) => {
    expect(officeAccepts({ office, day, hasValidCard: false, residesInUnit: false })).toEqual({
      isAccepted: false,
      code: 'OFFICE_DOES_NOT_ACCEPT',
      article,
    });
  });
});
