import { describe, expect, test } from 'vitest';
import { parseAddress, parseDateOfBirth } from './declared-facts.ts';

describe('a date of birth', () => {
  test.each(['2026-11-22', '1999-03-14', '2024-02-29', '1896-11-22'])(
    '%s can be declared on 22 November 2026',
    (date) => {
      expect(parseDateOfBirth(date, '2026-11-22')).toBe(date);
    },
  );

  test.each(['2026-11-23', '1896-11-21', '2023-02-29', '14/03/1999', ''])(
    '"%s" is refused on that day',
    (text) => {
      expect(() => parseDateOfBirth(text, '2026-11-22')).toThrow(
        expect.objectContaining({ code: 'DATE_OF_BIRTH_INVALID' }) as Error,
      );
    },
  );
});

describe('a permanent address', () => {
  test('is kept as one line of composed letters with single spaces', () => {
    expect(parseAddress('  Tổ 3,\n khu 5,  phường Trà Cổ '.normalize('NFD'))).toBe(
      'Tổ 3, khu 5, phường Trà Cổ',
    );
  });

  test.each([
    ['too short', 'Tổ 3'],
    ['blank', '        '],
    ['too long', 'a'.repeat(301)],
    ['hiding a control character', 'Tổ 3, khu 5\u0000'],
  ])('that is %s is refused', (_, text) => {
    expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: 'ADDRESS_FORMAT' }) as Error);
  });
});
