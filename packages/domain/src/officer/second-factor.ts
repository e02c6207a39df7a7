/** What a sign-in needs after the password was right. */
export type SignInStep = 'CODE' | 'ENROL';

/**
 * What an officer proves besides the first factor: a passkey, a code of the authenticator app, one of the codes for when
 * they are lost, or a second factor that the identity provider has asked for.
 */
export const SECOND_FACTORS = ['TOTP', 'PASSKEY', 'RECOVERY_CODE', 'PROVIDER'] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

/**
 * Yếu tố xác thực thứ hai: what is asked of an officer whose password was right; null is nothing more.
 *
 * The product's own rule: no way leads to a session with the password alone, but in the demo, whose officers are invented.
 *
 * Edge: an officer of the demo who has enrolled a factor is asked for it like everybody else.
 */
export function signInStepOf(officer: {
  readonly hasFactor: boolean;
  readonly isPasswordEnough: boolean;
}): SignInStep | null {
  if (officer.hasFactor) return 'CODE';
  return officer.isPasswordEnough ? null : 'ENROL';
}

export const TOTP_PERIOD_SECONDS = 30;
/** Clocks of phones are off by some seconds, and typing takes some more. */
export const TOTP_STEPS_ASIDE = 1;

/**
 * Whether a code of this step of the clock (RFC 6238) is taken.
 *
 * Edge: a step counts once. Whoever reads a code over the shoulder, or catches it on the way, comes too late; so does a
 * code of a step before the last one that was used.
 */
export const isTotpStepOpen = (step: number, now: Date, lastUsedStep: number | null): boolean =>
  Math.abs(step - totpStepAt(now)) <= TOTP_STEPS_ASIDE && (lastUsedStep === null || step > lastUsedStep);

export const totpStepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / TOTP_PERIOD_SECONDS);

export const RECOVERY_CODE_COUNT = 10;
/** No letter that is taken for another or for a figure. 32 of them, so that a byte gives each as often. */
const RECOVERY_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const RECOVERY_GROUPS = 3;
const RECOVERY_GROUP_LENGTH = 4;

/** Mã khôi phục from 12 random bytes: 60 bits in three groups that can be written down. */
export function recoveryCodeOf(bytes: Uint8Array): string {
  const signs = [...bytes.subarray(0, RECOVERY_GROUPS * RECOVERY_GROUP_LENGTH)].map((byte) =>
    RECOVERY_ALPHABET.charAt(byte % RECOVERY_ALPHABET.length),
  );
  return Array.from({ length: RECOVERY_GROUPS }, (_, group) =>
    signs.slice(group * RECOVERY_GROUP_LENGTH, (group + 1) * RECOVERY_GROUP_LENGTH).join(''),
  ).join('-');
}

/** What was typed where a code is asked for. */
type TypedFactor =
  | { readonly kind: 'TOTP'; readonly code: string }
  | { readonly kind: 'RECOVERY_CODE'; readonly code: string }
  | { readonly kind: 'NEITHER' };

/**
 * Reads a code as people type it: blanks and hyphens anywhere, small letters.
 *
 * Edge: six figures are a code of the app; a recovery code has twelve signs, so one is never taken for the other.
 */
export function readTypedFactor(text: string): TypedFactor {
  const signs = text.slice(0, 64).replace(/[\s-]/gu, '').toUpperCase();
  if (/^[0-9]{6}$/.test(signs)) return { kind: 'TOTP', code: signs };
  const isRecovery =
    signs.length === RECOVERY_GROUPS * RECOVERY_GROUP_LENGTH &&
    [...signs].every((sign) => RECOVERY_ALPHABET.includes(sign));
  return isRecovery ? { kind: 'RECOVERY_CODE', code: signs } : { kind: 'NEITHER' };
}
