import { describe, expect, test } from 'vitest';
import { completeBefore, FLOW_MINUTES, isWaitingForCode, refusalOfCode } from './holder-flow.ts';

const SENT = new Date('2026-11-02T03:00:00Z');
const seconds = (count: number): Date => new Date(SENT.getTime() + count * 1000);
const flow = { wrongGuesses: 0, codeExpiresAt: seconds(180), verifiedAt: null };

describe('a code', () => {
  test.each([
    [179, null],
    [180, { code: 'OTP_EXPIRED', remainingGuesses: 5 }],
    [181, { code: 'OTP_EXPIRED', remainingGuesses: 5 }],
  ])('that is right is judged %i seconds after it was sent as %o [R-053]', (age, refusal) => {
    expect(refusalOfCode(flow, seconds(age), true)).toEqual(refusal);
  });

  test.each([
    [0, { code: 'OTP_INVALID', remainingGuesses: 4 }],
    [4, { code: 'OTP_INVALID', remainingGuesses: 0 }],
    [5, { code: 'OTP_EXHAUSTED', remainingGuesses: 0 }],
  ])('that is wrong after %i others is judged as %o [A-16]', (wrongGuesses, refusal) => {
    expect(refusalOfCode({ ...flow, wrongGuesses }, SENT, false)).toEqual(refusal);
  });

  test('is worth nothing after five wrong guesses, and nothing after it was used', () => {
    expect(refusalOfCode({ ...flow, wrongGuesses: 5 }, SENT, true)).toMatchObject({ code: 'OTP_EXHAUSTED' });
    expect(refusalOfCode({ ...flow, verifiedAt: SENT }, SENT, true)).toMatchObject({ code: 'OTP_EXPIRED' });
  });
});

describe('a flow', () => {
  const running = { purpose: 'SIGN_IN', startedAt: SENT, verifiedAt: null, completedAt: null } as const;

  test('waits for its code as long as its purpose allows', () => {
    const end = FLOW_MINUTES.SIGN_IN.toVerify * 60;
    expect(isWaitingForCode(running, seconds(end - 1))).toBe(true);
    expect(isWaitingForCode(running, seconds(end))).toBe(false);
  });

  test.each([['verifiedAt'], ['completedAt']])('waits no longer when %s is set', (moment) => {
    expect(isWaitingForCode({ ...running, [moment]: SENT }, SENT)).toBe(false);
  });

  test('of an activation leaves half an hour to choose the secrets', () => {
    expect(completeBefore('ACTIVATION', SENT)).toEqual(seconds(30 * 60));
  });
});
