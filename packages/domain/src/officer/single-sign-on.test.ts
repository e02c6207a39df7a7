import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasProviderSecondFactor, parseProviderSubject, singleSignOnStepOf } from './single-sign-on.ts';

describe('what a provider says of a second factor', () => {
  const words = { acr: ['urn:police:2fa'], amr: ['otp', 'hwk'] };

  test.each([
    ['a listed level', { acr: 'urn:police:2fa', amr: [] }, true],
    ['a listed method among others', { acr: null, amr: ['pwd', 'otp'] }, true],
    ['a level that is not listed', { acr: 'urn:police:1fa', amr: ['pwd'] }, false],
    ['a level that only begins like a listed one', { acr: 'urn:police:2fa-soon', amr: [] }, false],
    ['a method in other letters', { acr: null, amr: ['OTP'] }, false],
    ['nothing', { acr: null, amr: [] }, false],
  ])('%s counts: %s', (_, said, counts) => {
    expect(hasProviderSecondFactor(said, words)).toBe(counts);
  });

  test('never counts where nothing is listed', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.array(fc.string()), (acr, amr) => {
        expect(hasProviderSecondFactor({ acr, amr }, { acr: [], amr: [] })).toBe(false);
      }),
    );
  });
});

describe('what is asked of an officer whom the provider has named', () => {
  test.each([
    ['an own factor at the first use', { hasFactor: true, isLinkConfirmed: false }, true, 'OWN_FACTOR'],
    ['nothing once confirmed', { hasFactor: true, isLinkConfirmed: true }, true, null],
    [
      'an own factor without the word of the provider',
      { hasFactor: true, isLinkConfirmed: true },
      false,
      'OWN_FACTOR',
    ],
    [
      'the password first, without a factor',
      { hasFactor: false, isLinkConfirmed: false },
      true,
      'FACTOR_MISSING',
    ],
    [
      'the password first, however it was confirmed',
      { hasFactor: false, isLinkConfirmed: true },
      true,
      'FACTOR_MISSING',
    ],
  ] as const)('is %s', (_, officer, hasProviderFactor, step) => {
    expect(singleSignOnStepOf({ ...officer, hasProviderFactor, isFirstFactorEnough: false })).toBe(step);
  });

  test('is nothing in the demo, except of those who have a factor', () => {
    const demo = { isLinkConfirmed: false, hasProviderFactor: false, isFirstFactorEnough: true };
    expect(singleSignOnStepOf({ ...demo, hasFactor: false })).toBeNull();
    expect(singleSignOnStepOf({ ...demo, hasFactor: true })).toBe('OWN_FACTOR');
  });
});

describe('the identifier of an account at the provider', () => {
  test('is kept as it is, capitals too, without the blanks around it', () => {
    expect(parseProviderSubject(' f3A9-01:x@y \n')).toBe('f3A9-01:x@y');
  });

  test.each(['', '  ', 'a b', 'cán.bộ', 'a\u0000b', 'x'.repeat(256)])('is not "%s"', (text) => {
    expect(() => parseProviderSubject(text)).toThrow('PROVIDER_SUBJECT_FORMAT');
  });
});
