import { randomUUID } from 'node:crypto';
import { DomainRefusal, OTP_RESEND_AFTER_SECONDS } from '@dinhdanh/domain';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { codeJob, codeTimes, holdDownMessages } from '../accounts/index.ts';
import { getRegistrationByBearer } from './find-registration.queries.ts';
import { findCodeRecipient, findRegistrationPage } from './registration.queries.ts';
import type { RegistrationRequest, RegistrationServices } from './start-registration.ts';
import { assertPossible, recordAbout } from './take-step.ts';

/**
 * Sends a code to the declared phone, the first or another one. A code that is asked for too early, or before its turn,
 * is refused and does not use up what the number may still get.
 */
export async function sendRegistrationCode(
  { secrets, rateLimits }: RegistrationServices,
  { useCases, reader, actor, address }: RegistrationRequest,
  registrationId: string,
): Promise<void> {
  const hash = bearerHash(registrationId);
  const registration = await findRegistrationPage(reader, hash);
  if (!registration) throw new DomainRefusal('REGISTRATION_UNKNOWN');
  assertPossible(registration.state, 'VERIFY_PHONE');
  assertWaited(registration.last_code_sent_at, registration.now);
  await holdDownMessages(rateLimits, secrets.fingerprint(registration.phone_number), address);
  await useCases.execute(renewCode, actor, { bearerHash: hash });
}

function assertWaited(lastCodeSentAt: Date | null, now: Date): void {
  if (lastCodeSentAt === null) return;
  const waited = (now.getTime() - lastCodeSentAt.getTime()) / 1000;
  if (waited < OTP_RESEND_AFTER_SECONDS)
    throw new DomainRefusal('RESEND_TOO_EARLY', { seconds: Math.ceil(OTP_RESEND_AFTER_SECONDS - waited) });
}

/** A new code of a registration; from then on only the new one counts. */
const renewCode: UseCase<{ bearerHash: Buffer }, void> = {
  name: 'sendRegistrationCode',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { bearerHash: hash }) {
    const { em, now, enqueue } = transaction;
    const registration = await getRegistrationByBearer(em, hash);
    assertPossible(registration.state, 'VERIFY_PHONE');
    assertWaited(registration.lastCodeSentAt ?? null, now);
    const challengeId = randomUUID();
    em.assign(registration, {
      challengeId,
      challengeExpiresAt: codeTimes(now).otpExpiresAt,
      wrongGuesses: 0,
      lastCodeSentAt: now,
      updatedAt: now,
    });
    recordAbout(transaction, registration, 'REGISTRATION_CODE_SENT');
    enqueue({
      task: 'send-registration-code',
      payload: { challengeId },
      key: `send-registration-code:${challengeId}`,
    });
  },
};

/** Hands the code of a registration to the carrier. */
export const deliverRegistrationCode = codeJob(findCodeRecipient);
