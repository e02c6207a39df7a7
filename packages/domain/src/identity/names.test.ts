import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGsm7 } from '../notification/messages.ts';
import { normaliseName, sameName, searchForm, withoutDiacritics } from './names.ts';

describe('a full name', () => {
  test.each([
    ['  Nguyễn   Thị  Ánh ', 'Nguyễn Thị Ánh'],
    ['Nguyễn Thị Ánh'.normalize('NFD'), 'Nguyễn Thị Ánh'],
    ['Rơ Châm H’Lan', "Rơ Châm H'Lan"],
    ['Thị-Nở', 'Thị-Nở'],
    ['Ánh', 'Ánh'],
  ])('"%s" is kept as "%s"', (text, kept) => {
    expect(normaliseName(text)).toBe(kept);
  });

  test.each(['', ' ', 'A', 'Nguyễn Văn 2', 'Nguyễn_Văn', '-Văn', 'Иван', 'a'.repeat(81), '<b>An</b>'])(
    '"%s" is refused',
    (text) => {
      expect(() => normaliseName(text)).toThrow(
        expect.objectContaining({ code: 'FULL_NAME_FORMAT' }) as Error,
      );
    },
  );

  test('of eighty characters is the longest, counted as people see them', () => {
    expect(normaliseName('ễ'.normalize('NFD').repeat(80))).toBe('ễ'.repeat(80));
  });
});

describe('without diacritics', () => {
  test.each([
    ['Đặng Thị Thu Hà', 'Dang Thi Thu Ha'],
    ['ĐẶNG ĐÌNH ƯỚC', 'DANG DINH UOC'],
    ['Ðặng ðình', 'Dang dinh'],
    ['Nguyễn Thị Ỷ', 'Nguyen Thi Y'],
    ['ắằẳẵặ ấầẩẫậ ếềểễệ', 'aaaaa aaaaa eeeee'],
    ['ốồổỗộ ớờởỡợ ứừửữự', 'ooooo ooooo uuuuu'],
  ])('"%s" is "%s" [R-083]', (text, plain) => {
    expect(withoutDiacritics(text)).toBe(plain);
  });

  test('the composed and the decomposed form give the same', () => {
    expect(withoutDiacritics('Trần Thị Bưởi'.normalize('NFD'))).toBe(withoutDiacritics('Trần Thị Bưởi'));
  });

  test('every name that is accepted fits an SMS in the cheap alphabet', () => {
    const letter = fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệĐÂƯŎĕč -'.split(''),
    );
    fc.assert(
      fc.property(fc.array(letter, { minLength: 2, maxLength: 40 }), (letters) => {
        const name = normaliseName(`Ha ${letters.join('')} an`);
        return isGsm7(withoutDiacritics(name));
      }),
    );
  });
});

test('a search finds a name typed without diacritics, capitals or care for spaces', () => {
  expect(searchForm(' ĐẶNG  thị Thu Hà ')).toBe('dang thi thu ha');
});

describe('two names', () => {
  test.each([
    ['Hòa', 'Hoà'],
    ['Nguyễn Thúy Quỳnh', 'nguyễn thuý quỳnh'],
    ['ĐẶNG THỊ  THU HÀ', ' Đặng Thị Thu Hà'],
    ['Trần Thị Bưởi', 'Trần Thị Bưởi'.normalize('NFD')],
  ])('"%s" and "%s" are the same', (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  test.each([
    ['Hoa', 'Hòa'],
    ['Đặng', 'Dặng'],
    ['Lê Thị Hương', 'Lê Thị Hường'],
    ['Nguyễn Vi', 'Nguyễn Vy'],
    ['Trần An', 'Trân An'],
    ['Thu Hà', 'Thuhà'],
  ])('"%s" and "%s" are not', (a, b) => {
    expect(sameName(a, b)).toBe(false);
  });
});
