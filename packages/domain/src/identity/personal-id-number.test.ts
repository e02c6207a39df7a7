import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPersonalIdNumber } from '../testing.ts';
import { parsePersonalIdNumber, personalIdNumberWarnings } from './personal-id-number.ts';

describe('a personal identification number', () => {
  test.each([
    ['022099123456', '022099123456'],
    [' 022 099 123 456 ', '022099123456'],
    ['022.099.123.456', '022099123456'],
    ['022\u00a0099\u00a0123456', '022099123456'],
  ])('written as "%s" is read', (text, digits) => {
    expect(parsePersonalIdNumber(text)).toBe(digits);
  });

  test.each([
    '',
    '22099123456',
    '0220991234567',
    '02209912345a',
    '022-099-123456',
    '０２２０９９１２３４５６',
    '123456789',
  ])('written as "%s" is refused and never padded', (text) => {
    expect(() => parsePersonalIdNumber(text)).toThrow(
      expect.objectContaining({ code: 'PERSONAL_ID_NUMBER_FORMAT' }) as Error,
    );
  });

  test('once read is read the same again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{12}$/), (digits) => parsePersonalIdNumber(digits) === digits),
    );
  });
});

describe('the digits of the number', () => {
  const provinceCodes = new Set(['001', '022']);
  const woman1999 = {
    personalIdNumber: '022199123456',
    dateOfBirth: '1999-03-14',
    sex: 'FEMALE' as const,
    provinceCodes,
  };

  test('that agree with the declaration give no warning', () => {
    expect(personalIdNumberWarnings(woman1999)).toEqual([]);
  });

  test.each([
    ['province', { personalIdNumber: '003199123456' }, ['ID_NUMBER_PROVINCE_UNKNOWN']],
    ['year of birth', { dateOfBirth: '1998-03-14' }, ['ID_NUMBER_BIRTH_YEAR_DIFFERS']],
    ['century of birth', { dateOfBirth: '2099-03-14' }, ['ID_NUMBER_BIRTH_YEAR_DIFFERS']],
    ['sex', { sex: 'MALE' as const }, ['ID_NUMBER_SEX_DIFFERS']],
  ])('that say another %s give a warning and no refusal', (_, change, warnings) => {
    expect(personalIdNumberWarnings({ ...woman1999, ...change })).toEqual(warnings);
  });

  test('can disagree in everything at once', () => {
    expect(personalIdNumberWarnings({ ...woman1999, personalIdNumber: '999200123456' })).toEqual([
      'ID_NUMBER_PROVINCE_UNKNOWN',
      'ID_NUMBER_BIRTH_YEAR_DIFFERS',
      'ID_NUMBER_SEX_DIFFERS',
    ]);
  });

  test('built for a province, year and sex agree with them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2399 }),
        fc.constantFrom('MALE' as const, 'FEMALE' as const),
        fc.integer({ min: 0, max: 999_999 }),
        (birthYear, sex, serial) => {
          const personalIdNumber = aPersonalIdNumber({ birthYear, sex, serial });
          const declared = { personalIdNumber, dateOfBirth: `${birthYear}-06-15`, sex, provinceCodes };
          return personalIdNumber.length === 12 && personalIdNumberWarnings(declared).length === 0;
        },
      ),
    );
  });
});
