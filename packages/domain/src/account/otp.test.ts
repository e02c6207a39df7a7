import { expect, test } from 'vitest';
import { OTP_LIFETIME_SECONDS, remainingGuesses } from './otp.ts';

test('a code is valid for three minutes [R-053]', () => {
  expect(OTP_LIFETIME_SECONDS).toBe(3 * 60);
});

test.each([
  [0, 5],
  [1, 4],
  [4, 1],
  [5, 0],
  [6, 0],
])('after %i guesses %i are left', (used, left) => {
  expect(remainingGuesses(used)).toBe(left);
});
