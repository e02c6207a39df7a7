import { activationCodeSms, OTP_LIFETIME_SECONDS, OTP_RESEND_AFTER_SECONDS } from '@dinhdanh/domain';
import { RateLimited } from '../../platform/request-errors.ts';
import type { SmsGateway } from '../../platform/ports/sms-gateway.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { findCodeRecipient } from './activation.queries.ts';

export interface ActivationServices {
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
}

/** What the asker is told about a code, the same whether or not a message was sent. */
export interface CodeTimes {
  readonly otpExpiresAt: Date;
  readonly resendAvailableAt: Date;
}

const secondsLater = (moment: Date, seconds: number): Date => new Date(moment.getTime() + seconds * 1000);

export const codeTimes = (now: Date): CodeTimes => ({
  otpExpiresAt: secondsLater(now, OTP_LIFETIME_SECONDS),
  resendAvailableAt: secondsLater(now, OTP_RESEND_AFTER_SECONDS),
});

/**
 * Holds the number of messages down: per phone number and per address of the asker. Counted for numbers that nobody
 * registered as well, so that a limit tells nothing about a number. Throws RATE_LIMITED.
 */
export async function holdDownMessages(
  rateLimits: RateLimits,
  recipientPrint: string,
  address: string,
): Promise<void> {
  const checks = [
    ['code-per-address', address],
    ['code-per-number-30-seconds', recipientPrint],
    ['code-per-number-15-minutes', recipientPrint],
    ['code-per-number-day', recipientPrint],
  ] as const;
  for (const [limit, key] of checks) {
    const wait = await rateLimits.secondsUntilAllowed(limit, key);
    if (wait > 0) throw new RateLimited(wait);
  }
}

/**
 * Makes the job that sends the code of a challenge. The code follows from the challenge, so a job that is tried again
 * sends the same one; a challenge that has ended meanwhile is let go, for a code that no longer works only confuses.
 */
export function codeJob(
  findRecipient: (reader: ScopedReader, challengeId: string) => Promise<string | null>,
  textOf: (code: string) => string,
) {
  return async (
    {
      reader,
      secrets,
      smsGateway,
    }: { readonly reader: ScopedReader; readonly secrets: Secrets; readonly smsGateway: SmsGateway },
    { challengeId }: { readonly challengeId: string },
  ): Promise<void> => {
    const phoneNumber = await findRecipient(reader, challengeId);
    if (phoneNumber === null) return;
    await smsGateway.send({
      clientReference: challengeId,
      to: phoneNumber,
      text: textOf(secrets.oneTimeCode(challengeId)),
    });
  };
}

export const sendActivationCode = codeJob(findCodeRecipient, activationCodeSms);
