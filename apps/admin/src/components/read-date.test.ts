import { expect, test } from 'vitest';

import { readDate } from './read-date.ts';

test.each([
  ['14/03/1999', '1999-03-14'],
  ['4/3/1999', '1999-03-04'],
  ['14.03.1999', '1999-03-14'],
  ['14031999', '1999-03-14'],
  ['30/02/1999', null],
  ['03/14/1999', null],
  ['1999', null],
])('reads the date %s as %s', (typed, date) => {
  expect(readDate(typed)).toBe(date);
});
