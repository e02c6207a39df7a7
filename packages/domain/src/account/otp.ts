/** The sources fix only the three minutes; length, guesses and pauses are the product's own choice. */
export const OTP_LIFETIME_SECONDS = 180;
export const OTP_DIGITS = 6;
export const OTP_GUESSES = 5;
export const OTP_RESEND_AFTER_SECONDS = 30;

/** A holder's session at the portal: without use, and at most. The product's own choice: a library's computer is shared. */
export const HOLDER_SESSION_IDLE_MINUTES = 10;
export const HOLDER_SESSION_MINUTES = 60;

/** Guesses that are left for one code. Edge: two wrong guesses at the same moment may count past the limit. */
export function remainingGuesses(used: number): number {
  return Math.max(0, OTP_GUESSES - used);
}
