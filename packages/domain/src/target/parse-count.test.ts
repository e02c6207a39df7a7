import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount } from '../formats.ts';
import { parseTargetCount } from './parse-count.ts';

test.each([
  ['1.404', 1404],
  ['24.416', 24416],
  ['1.234.567', 1234567],
  ['728', 728],
  [' 406 ', 406],
  ['1404', 1404],
  ['0', 0],
])('a target sheet that says "%s" means %i', (text, count) => {
  expect(parseTargetCount(text)).toBe(count);
});

test.each([
  '',
  'abc',
  '1,404',
  '1,404.5',
  '1.40',
  '1.4044',
  '.404',
  '0.404',
  '007',
  '-5',
  '1 404',
  '1404.000',
  '99999999999999999999',
])('a target sheet that says "%s" is refused and not guessed', (text) => {
  expect(() => parseTargetCount(text)).toThrow(
    expect.objectContaining({ code: 'TARGET_COUNT_FORMAT' }) as Error,
  );
});

test('a count as the screens print it is read back', () => {
  fc.assert(fc.property(fc.nat(), (count) => parseTargetCount(formatCount(count)) === count));
});
