import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIMILAR_PORTRAIT_DISTANCE, duplicateSignals, portraitDistance } from './duplicates.ts';

const person = {
  searchName: 'dang thi thu ha',
  dateOfBirth: '1999-03-04',
  phoneNumber: '0992000001',
  portraitPrint: 0xf0f0_f0f0_f0f0_f0f0n,
} as const;
const stranger = {
  searchName: 'vu hoa',
  dateOfBirth: '1970-12-31',
  phoneNumber: '0992000002',
  portraitPrint: 0x0f0f_0f0f_0f0f_0f0fn,
} as const;

describe('two applications', () => {
  test.each(
    (
      [
        ['of two strangers', {}, []],
        ['with the same name only', { searchName: person.searchName }, []],
        [
          'with name and date of birth in common',
          { searchName: person.searchName, dateOfBirth: '1999-03-04' },
          ['SAME_NAME_AND_BIRTH_DATE'],
        ],
        ['with the date of birth only', { dateOfBirth: '1999-03-04' }, []],
        [
          'with the same name, born 31 days apart',
          { searchName: person.searchName, dateOfBirth: '1999-04-04' },
          ['SAME_NAME_CLOSE_BIRTH_DATE'],
        ],
        [
          'with the same name, born 32 days apart',
          { searchName: person.searchName, dateOfBirth: '1999-04-05' },
          [],
        ],
        [
          'with day and month exchanged',
          { searchName: person.searchName, dateOfBirth: '1999-04-03' },
          ['SAME_NAME_CLOSE_BIRTH_DATE'],
        ],
        [
          'with the year one off on the same day',
          { searchName: person.searchName, dateOfBirth: '2000-03-04' },
          ['SAME_NAME_CLOSE_BIRTH_DATE'],
        ],
        ['with the year two off', { searchName: person.searchName, dateOfBirth: '2001-03-04' }, []],
        [
          'with the year one off and another day',
          { searchName: person.searchName, dateOfBirth: '2000-06-05' },
          [],
        ],
        ['with the same phone', { phoneNumber: person.phoneNumber }, ['SAME_PHONE']],
        ['with the same portrait', { portraitPrint: person.portraitPrint }, ['SIMILAR_PORTRAIT']],
        ['with everything in common', person, ['SAME_NAME_AND_BIRTH_DATE', 'SAME_PHONE', 'SIMILAR_PORTRAIT']],
        [
          'of which one has no portrait',
          { ...person, portraitPrint: null },
          ['SAME_NAME_AND_BIRTH_DATE', 'SAME_PHONE'],
        ],
        ['of which one is an organisation’s', { searchName: person.searchName, dateOfBirth: null }, []],
      ] as const
    ).map(([who, overrides, signals]) => ({
      who,
      overrides,
      signals,
      told: signals.join(' and ') || 'none',
    })),
  )('$who give as signals: $told', ({ overrides, signals }) => {
    const other = { ...stranger, ...overrides };
    expect(duplicateSignals(person, other)).toEqual(signals);
    expect(duplicateSignals(other, person)).toEqual(signals);
  });

  test('with day and month exchanged far apart in the year still give a signal', () => {
    const [a, b] = [
      { ...person, dateOfBirth: '1999-02-11' },
      { ...stranger, searchName: person.searchName, dateOfBirth: '1999-11-02' },
    ];
    expect(duplicateSignals(a, b)).toEqual(['SAME_NAME_CLOSE_BIRTH_DATE']);
  });
});

describe('the distance of two portraits', () => {
  test.each([
    [0n, 0n, 0],
    [0n, 1n, 1],
    [0n, 0xffff_ffff_ffff_ffffn, 64],
    // A database keeps 64 bits with a sign.
    [-1n, 0xffff_ffff_ffff_ffffn, 0],
    [-1n, 0n, 64],
  ])('of the prints %s and %s is %i bits', (a, b, distance) => {
    expect(portraitDistance(a, b)).toBe(distance);
  });

  test('counts exactly the bits that were turned over', () => {
    const bits = fc.uniqueArray(fc.nat({ max: 63 }));
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), bits, (print, turned) => {
        const other = turned.reduce((changed, bit) => changed ^ (1n << BigInt(bit)), print);
        return portraitDistance(print, other) === turned.length;
      }),
    );
  });

  test.each([
    [SIMILAR_PORTRAIT_DISTANCE, ['SIMILAR_PORTRAIT']],
    [SIMILAR_PORTRAIT_DISTANCE + 1, []],
  ])('of %i bits gives the signals %j', (bits, signals) => {
    const other = { ...stranger, portraitPrint: person.portraitPrint ^ (2n ** BigInt(bits) - 1n) };
    expect(duplicateSignals(person, other)).toEqual(signals);
  });
});
