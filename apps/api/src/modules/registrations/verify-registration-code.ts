import { OTP_GUESSES, remainingGuesses } from '@dinhdanh/domain';
import type { Secrets } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { findAppAccountInTurn, getRegistrationByBearer } from './find-registration.queries.ts';
import type { Registration } from './registration.entity.ts';
import { assertPossible, recordAbout, takeStep } from './take-step.ts';

export type RegistrationCodeVerdict =
  | { readonly kind: 'VERIFIED' }
  | {
      readonly kind: 'REFUSED';
      readonly code: 'OTP_INVALID' | 'OTP_EXPIRED' | 'OTP_EXHAUSTED';
      readonly remainingGuesses: number;
    }
  | { readonly kind: 'OTHER_PHONE_REGISTERED' };

/**
 * Judges a code: within 180 seconds of the database's clock, five guesses, once. The verdict is returned
 * and not thrown, because a wrong guess must count even though nothing else happens. Only after the right code does the
 * asker learn that the number has an app account with another phone; with the same phone it is theirs to take over.
 */
export const verifyRegistrationCode = (
  secrets: Secrets,
): UseCase<{ bearerHash: Buffer; code: string }, RegistrationCodeVerdict> => ({
  name: 'verifyRegistrationCode',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { bearerHash, code }) {
    const { em, now } = transaction;
    const registration = await getRegistrationByBearer(em, bearerHash);
    assertPossible(registration.state, 'VERIFY_PHONE');
    const refused = judge(secrets, registration, code, now);
    if (refused) {
      recordAbout(transaction, registration, 'REGISTRATION_CODE_REFUSED');
      return refused;
    }
    // A code that has been used is no code any more, whatever comes of it.
    em.assign(registration, { challengeId: null, challengeExpiresAt: null });
    const account = await findAppAccountInTurn(em, registration.personalIdNumber);
    if (account && account.phoneNumber !== registration.phoneNumber) {
      recordAbout(transaction, registration, 'REGISTRATION_OTHER_PHONE_REFUSED');
      return { kind: 'OTHER_PHONE_REGISTERED' };
    }
    takeStep(transaction, registration, 'VERIFY_PHONE');
    registration.phoneVerifiedAt = now;
    recordAbout(transaction, registration, 'REGISTRATION_PHONE_VERIFIED');
    return { kind: 'VERIFIED' };
  },
});

function judge(
  secrets: Secrets,
  registration: Registration,
  code: string,
  now: Date,
): RegistrationCodeVerdict | null {
  const { challengeId, challengeExpiresAt, wrongGuesses } = registration;
  const left = remainingGuesses(wrongGuesses);
  if (wrongGuesses >= OTP_GUESSES) return { kind: 'REFUSED', code: 'OTP_EXHAUSTED', remainingGuesses: 0 };
  if (!challengeId || !challengeExpiresAt || challengeExpiresAt <= now)
    return { kind: 'REFUSED', code: 'OTP_EXPIRED', remainingGuesses: left };
  if (secrets.isOneTimeCode(challengeId, code)) return null;
  registration.wrongGuesses = wrongGuesses + 1;
  return { kind: 'REFUSED', code: 'OTP_INVALID', remainingGuesses: left - 1 };
}
