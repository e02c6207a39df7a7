import { TOTP_PERIOD_SECONDS, TOTP_STEPS_ASIDE, totpStepAt } from '@dinhdanh/domain';
import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Định Danh';
/** RFC 4226 asks for 160 bits. */
const SECRET_BYTES = 20;

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: TOTP_PERIOD_SECONDS,
    secret: Secret.fromBase32(secret),
  });

/** A new secret for an authenticator app, in the letters in which people type it. */
export const newTotpSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What the app reads from the QR code. */
export const totpAddress = (secret: string, username: string): string => totpOf(secret, username).toString();

/** The step of the clock to which a code belongs, among those that may count now; null when it is none of them. */
export function totpStepOf(secret: string, code: string, now: Date): number | null {
  const aside = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: TOTP_STEPS_ASIDE });
  return aside === null ? null : totpStepAt(now) + aside;
}
