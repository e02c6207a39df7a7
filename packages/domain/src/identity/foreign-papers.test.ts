import { describe, expect, test } from 'vitest';
import { DomainRefusal } from '../refusal.ts';
import {
  NATIONALITIES,
  parseNationality,
  parsePaperDate,
  parsePassportNumber,
  parseResidenceCardNumber,
} from './foreign-papers.ts';

describe('a nationality', () => {
  test.each([
    ['KOR', 'KOR'],
    [' chn ', 'CHN'],
  ])('"%s" is %s', (text, code) => {
    expect(parseNationality(text)).toBe(code);
  });

  test.each(['VNM', 'KR', 'ABC', 'Korea', ''])('"%s" is none that a foreigner declares', (text) => {
    expect(() => parseNationality(text)).toThrow(new DomainRefusal('NATIONALITY_FORMAT'));
  });

  test('has a code of two letters by which a browser names it in both languages', () => {
    expect(new Set(NATIONALITIES.values()).size).toBe(NATIONALITIES.size);
    for (const locale of ['vi', 'en']) {
      const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
      expect([...NATIONALITIES.values()].filter((code) => names.of(code) === undefined)).toEqual([]);
    }
    expect(NATIONALITIES.get('KOR')).toBe('KR');
  });
});

describe('the number of a passport', () => {
  test.each([
    ['m12345678', 'M12345678'],
    ['E 1234 567', 'E1234567'],
    ['123456789', '123456789'],
  ])('"%s" is kept as %s', (text, number) => {
    expect(parsePassportNumber(text)).toBe(number);
  });

  test.each(['', '12345', 'PASSPORT', 'M1234567890', 'Đ1234567', 'M123_5678'])('"%s" is refused', (text) => {
    expect(() => parsePassportNumber(text)).toThrow(new DomainRefusal('PASSPORT_NUMBER_FORMAT'));
  });
});

describe('the number of a residence card', () => {
  test.each([
    ['lđ2-012345', 'LĐ2012345'],
    ['NG3 123456', 'NG3123456'],
  ])('"%s" is kept as %s', (text, number) => {
    expect(parseResidenceCardNumber(text)).toBe(number);
  });

  test.each(['', 'LĐ2', 'THETAMTRU', 'TT1234567890123', 'TT#123456'])('"%s" is refused', (text) => {
    expect(() => parseResidenceCardNumber(text)).toThrow(new DomainRefusal('RESIDENCE_CARD_NUMBER_FORMAT'));
  });
});

test('a day on a paper is a day that exists', () => {
  expect(parsePaperDate(' 2028-02-29 ')).toBe('2028-02-29');
  for (const text of ['2027-02-29', '29/02/2028', '']) {
    expect(() => parsePaperDate(text)).toThrow(new DomainRefusal('DATE_INVALID'));
  }
});
