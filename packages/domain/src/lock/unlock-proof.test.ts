import { describe, expect, test } from 'vitest';
import { DomainRefusal, type RefusalCode } from '../refusal.ts';
import { assertHolderKnown, holderLockActions, unlockProof } from './unlock-proof.ts';

function refusalOf(act: () => unknown): RefusalCode | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof DomainRefusal) return error.code;
    throw error;
  }
}

const CALLER = { channel: 'HOTLINE', isCallerVerified: true, document: null } as const;
const VISITOR = { channel: 'COUNTER', isCallerVerified: false, document: 'CCCD_CHIP' } as const;

describe('a holder who asks an officer for a lock [R-143] [R-144]', () => {
  test.each([
    ['a verified caller', CALLER, null],
    ['a caller who answered wrongly', { ...CALLER, isCallerVerified: false }, 'CALLER_NOT_VERIFIED'],
    [
      'a caller who names a document instead',
      { ...CALLER, isCallerVerified: false, document: 'PASSPORT' },
      'CALLER_NOT_VERIFIED',
    ],
    ['somebody at the counter with a document', VISITOR, null],
    ['somebody at the counter without one', { ...VISITOR, document: null }, 'IDENTITY_DOCUMENT_REQUIRED'],
    [
      'somebody at the counter who only answers questions',
      { ...VISITOR, document: null, isCallerVerified: true },
      'IDENTITY_DOCUMENT_REQUIRED',
    ],
  ] as const)('%s', (_who, shown, refusal) => {
    expect(refusalOf(() => assertHolderKnown(shown))).toBe(refusal);
  });
});

describe('full authentication for an unlock', () => {
  test.each([
    [{ channel: 'PORTAL', areSecretsRight: true, isCodeRight: true }, 'PASSWORD_PASSCODE_AND_CODE'],
    [{ ...CALLER, isCodeRight: true }, 'CALLER_AND_CODE'],
    [{ ...VISITOR, isCodeRight: true }, 'DOCUMENT_AND_CODE'],
  ] as const)('%o is %s', (shown, proof) => {
    expect(unlockProof(shown)).toBe(proof);
  });

  test.each([
    [{ channel: 'PORTAL', areSecretsRight: true, isCodeRight: false }],
    [{ ...CALLER, isCodeRight: false }],
    [{ ...VISITOR, isCodeRight: false }],
  ] as const)('never does without the registered phone: %o', (shown) => {
    expect(refusalOf(() => unlockProof(shown))).toBe('OTP_NOT_VERIFIED');
  });

  test.each([
    [{ channel: 'PORTAL', areSecretsRight: false, isCodeRight: true }, 'UNLOCK_SECRETS_WRONG'],
    [{ ...CALLER, isCallerVerified: false, isCodeRight: true }, 'CALLER_NOT_VERIFIED'],
    [{ ...VISITOR, document: null, isCodeRight: true }, 'IDENTITY_DOCUMENT_REQUIRED'],
  ] as const)('never does with the phone alone: %o is %s', (shown, refusal) => {
    expect(refusalOf(() => unlockProof(shown))).toBe(refusal);
  });
});

describe('what an officer can do for the holder', () => {
  const ACTIVATED = { activatedAt: new Date('2026-11-22T09:59:00Z') };
  test.each([
    ['an active account', ACTIVATED, [], ['LOCK_FOR_HOLDER']],
    ['one that the holder has locked', ACTIVATED, ['HOLDER_REQUEST'], ['UNLOCK_FOR_HOLDER']],
    ['one that is locked for another reason', ACTIVATED, ['CARD_EXPIRED'], ['LOCK_FOR_HOLDER']],
    ['one locked for both', ACTIVATED, ['DEATH', 'HOLDER_REQUEST'], ['UNLOCK_FOR_HOLDER']],
    ['one that was never activated', { activatedAt: null }, ['DEATH'], []],
  ] as const)('with %s', (_which, account, kinds, actions) => {
    expect(
      holderLockActions(
        account,
        kinds.map((kind) => ({ kind })),
      ),
    ).toEqual(actions);
  });
});
