import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPhoneNumber } from '../testing.ts';
import { parsePhoneNumber } from './phone-number.ts';

describe('a phone number', () => {
  test.each([
    ['0992123678', '0992123678'],
    ['+84992123678', '0992123678'],
    ['84992123678', '0992123678'],
    ['+84 992 123 678', '0992123678'],
    ['0992.123.678', '0992123678'],
    ['0992-123-678', '0992123678'],
    ['0841234567', '0841234567'],
  ])('written as %s is %s', (text, expected) => {
    expect(parsePhoneNumber(text)).toBe(expected);
  });

  test.each([
    ['01201234567', '0701234567'],
    ['01211234567', '0791234567'],
    ['01221234567', '0771234567'],
    ['01231234567', '0831234567'],
    ['01241234567', '0841234567'],
    ['01251234567', '0851234567'],
    ['01261234567', '0761234567'],
    ['01271234567', '0811234567'],
    ['01281234567', '0781234567'],
    ['01291234567', '0821234567'],
    ['01621234567', '0321234567'],
    ['01691234567', '0391234567'],
    ['01861234567', '0561234567'],
    ['01881234567', '0581234567'],
    ['01991234567', '0591234567'],
    ['+84 168 123 4567', '0381234567'],
  ])('from before September 2018, %s, has become %s', (text, expected) => {
    expect(parsePhoneNumber(text)).toBe(expected);
  });

  test.each([
    '',
    '0203 3881 234',
    '099212367',
    '09921236789',
    '01301234567',
    '0992123abc',
    '+1 992 123 678',
    '992123678',
    '113',
  ])('written as "%s" is refused', (text) => {
    expect(() => parsePhoneNumber(text)).toThrow(
      expect.objectContaining({ code: 'PHONE_NUMBER_FORMAT' }) as Error,
    );
  });

  test('in the form in which it is kept is read the same again, with the country code too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
        const phone = aPhoneNumber(n);
        return parsePhoneNumber(phone) === phone && parsePhoneNumber(`+84${phone.slice(1)}`) === phone;
      }),
    );
  });
});
