import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import { parseCardExpiresOn, parseCardIssuedOn } from './card-dates.ts';

const BORN = { today: '2026-11-22', dateOfBirth: '1999-03-14' } as const;
const REFUSED = new DomainRefusal('DATE_INVALID');

describe('the day on which a card was given', () => {
  test.each(['1999-03-14', '2021-06-01', '2026-11-22'])('may be %s [R-040]', (day) => {
    expect(parseCardIssuedOn(day, BORN)).toBe(day);
  });

  test.each([
    ['tomorrow', '2026-11-23'],
    ['before its holder was born', '1999-03-13'],
    ['a day that does not exist', '2021-02-30'],
    ['empty', ''],
  ])('is refused when it is %s', (_, day) => {
    expect(() => parseCardIssuedOn(day, BORN)).toThrow(REFUSED);
  });

  test.each([null, '2099-01-01'])(
    'is not held against a birth date that is wrong itself: %s',
    (dateOfBirth) => {
      expect(parseCardIssuedOn('1950-01-01', { ...BORN, dateOfBirth })).toBe('1950-01-01');
    },
  );
});

describe('the last day of a card', () => {
  test('is none for a card that never expires', () => {
    expect(parseCardExpiresOn(null, '2021-06-01')).toBeNull();
  });

  test('may be past: that is not for the form to judge', () => {
    expect(parseCardExpiresOn('2024-01-01', '2019-01-01')).toBe('2024-01-01');
  });

  test.each(['2021-06-01', '2021-05-31', '2021-13-01'])(
    'is refused as %s for one given on 1 June 2021',
    (day) => {
      expect(() => parseCardExpiresOn(day, '2021-06-01')).toThrow(REFUSED);
    },
  );
});
