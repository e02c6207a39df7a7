import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assertPasskeyFits,
  assertPasskeyRemovable,
  hasAnyFactor,
  hasPasskeyCounterMoved,
  parsePasskeyName,
  PASSKEYS_AT_MOST,
} from './passkey.ts';

describe('the name of a passkey', () => {
  it.each([
    ['  Điện   thoại cơ quan ', 'Điện thoại cơ quan'],
    ['YubiKey 5C (dự phòng)', 'YubiKey 5C (dự phòng)'],
    ['Máy tính phòng 2'.normalize('NFD'), 'Máy tính phòng 2'],
  ])('reads "%s" as "%s"', (typed, name) => {
    expect(parsePasskeyName(typed)).toBe(name);
  });

  it.each(['', '   ', 'a'.repeat(61), 'tên\u0000ẩn', 'tên\u202Engược'])('refuses %j', (typed) => {
    expect(() => parsePasskeyName(typed)).toThrow('PASSKEY_NAME_FORMAT');
  });
});

describe('the signature counter of a passkey', () => {
  it('moves on with every use, or never counted', () => {
    expect(hasPasskeyCounterMoved(0, 0)).toBe(true);
    expect(hasPasskeyCounterMoved(0, 1)).toBe(true);
    expect(hasPasskeyCounterMoved(7, 8)).toBe(true);
  });

  it('that stands still or goes back tells of a copy, zero included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 32 - 1 }), fc.nat(), (kept, back) => {
        expect(hasPasskeyCounterMoved(kept, Math.max(0, kept - back))).toBe(false);
      }),
    );
  });
});

describe('the factors of an officer', () => {
  it('are the app and the passkeys', () => {
    expect(hasAnyFactor({ hasApp: false, passkeyCount: 0 })).toBe(false);
    expect(hasAnyFactor({ hasApp: true, passkeyCount: 0 })).toBe(true);
    expect(hasAnyFactor({ hasApp: false, passkeyCount: 1 })).toBe(true);
  });

  it('are never without the last one', () => {
    expect(() => assertPasskeyRemovable({ hasApp: false, passkeyCount: 1 })).toThrow('LAST_FACTOR');
    expect(() => assertPasskeyRemovable({ hasApp: true, passkeyCount: 1 })).not.toThrow();
    expect(() => assertPasskeyRemovable({ hasApp: false, passkeyCount: 2 })).not.toThrow();
  });

  it('are not more passkeys than a list shows', () => {
    expect(() => assertPasskeyFits({ hasApp: true, passkeyCount: PASSKEYS_AT_MOST - 1 })).not.toThrow();
    expect(() => assertPasskeyFits({ hasApp: true, passkeyCount: PASSKEYS_AT_MOST })).toThrow(
      'PASSKEY_LIMIT',
    );
  });
});
