import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isTotpStepOpen,
  readTypedFactor,
  recoveryCodeOf,
  signInStepOf,
  totpStepAt,
} from './second-factor.ts';

test.each([
  [true, false, 'CODE'],
  [true, true, 'CODE'],
  [false, false, 'ENROL'],
  [false, true, null],
] as const)(
  'an officer with a factor (%s) where a password is enough (%s) goes on with %s',
  (hasFactor, isPasswordEnough, step) => {
    expect(signInStepOf({ hasFactor, isPasswordEnough })).toBe(step);
  },
);

describe('a step of the clock', () => {
  const now = new Date('2026-11-27T02:00:10Z');
  const step = totpStepAt(now);

  test('is taken with the one before and the one after it, and no other', () => {
    const open = [-2, -1, 0, 1, 2].filter((aside) => isTotpStepOpen(step + aside, now, null));
    expect(open).toEqual([-1, 0, 1]);
  });

  test('counts once, and none before it counts afterwards', () => {
    expect([-1, 0, 1].map((aside) => isTotpStepOpen(step + aside, now, step))).toEqual([false, false, true]);
  });

  test('changes every 30 seconds', () => {
    expect(totpStepAt(new Date('1970-01-01T00:00:59Z'))).toBe(1);
    expect(totpStepAt(new Date('2033-05-18T03:33:20Z'))).toBe(Math.floor(2_000_000_000 / 30));
  });
});

describe('what is typed as a code', () => {
  test('may have blanks and hyphens and be in small letters', () => {
    expect(readTypedFactor(' 123 456 ')).toEqual({ kind: 'TOTP', code: '123456' });
    expect(readTypedFactor('abcd-efgh jkmn')).toEqual({ kind: 'RECOVERY_CODE', code: 'ABCDEFGHJKMN' });
  });

  test.each(['', '12345', '1234567', 'ABCD-EFGH-JKM0', 'ABCD-EFGH', '١٢٣٤٥٦'])(
    'is neither when it is "%s"',
    (text) => {
      expect(readTypedFactor(text).kind).toBe('NEITHER');
    },
  );

  test('is read as a recovery code whenever it is one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
        const code = recoveryCodeOf(bytes);
        expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
        expect(readTypedFactor(code)).toEqual({ kind: 'RECOVERY_CODE', code: code.replaceAll('-', '') });
      }),
    );
  });
});
