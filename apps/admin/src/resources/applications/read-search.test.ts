import { expect, test } from 'vitest';

import { readSearch } from './read-search.ts';

test.each([
  ['nguyen thi anh', 'TEXT', 'nguyen thi anh'],
  [' HS-2026-000123 ', 'TEXT', 'HS-2026-000123'],
  ['2026', 'TEXT', '2026'],
  ['', 'TEXT', ''],
  ['n', 'TOO_SHORT', 'n'],
  ['022190000001', 'PERSONAL_ID_NUMBER', '022190000001'],
  ['022 190 000 001', 'PERSONAL_ID_NUMBER', '022190000001'],
])('"%s" is read as %s', (draft, kind, value) => {
  expect(readSearch(draft)).toEqual({ kind, value });
});

test.each(['02219000000', '0992 123 678', '0221900000012'])(
  'a number that is no whole personal number is not searched for: %s',
  (draft) => {
    expect(readSearch(draft).kind).toBe('INCOMPLETE_NUMBER');
  },
);
