import { DomainRefusal, parsePersonalIdNumber } from '@dinhdanh/domain';
import { NATIONAL_CHAIN } from '../../platform/audit/append.ts';
import { parseFields } from '../../platform/input-refused.ts';
import { bearerHash, newBearer, NOBODYS_HASH } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { Registration } from './registration.entity.ts';
import { findAppAccountCredential } from './registration.queries.ts';
import type { RegistrationRequest, RegistrationServices } from './start-registration.ts';
import { recordAbout } from './take-step.ts';

/**
 * Signs a citizen in with number and app password and gives the new bearer; the one of another browser is dead
 * from then on. An unknown number and a wrong password are one answer.
 */
export async function resumeRegistration(
  { secrets, rateLimits }: RegistrationServices,
  { useCases, reader, actor, address }: RegistrationRequest,
  input: { readonly personalIdNumber: string; readonly password: string },
): Promise<string> {
  const { personalIdNumber } = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
  });
  const print = secrets.fingerprint(personalIdNumber);
  await rateLimits.holdDown([
    ['app-sign-in-per-address', address],
    ['app-sign-in-per-number', print],
    ['app-sign-in-per-number-day', print],
  ]);
  const account = await findAppAccountCredential(reader, secrets.blindIndex(personalIdNumber));
  const isRight = await secrets.verify(input.password, account?.passwordHash ?? NOBODYS_HASH);
  if (!account || !isRight) {
    await useCases.execute(recordFailedAppSignIn, actor, { registrationId: account?.id ?? null });
    throw new DomainRefusal('REGISTRATION_SIGN_IN_FAILED');
  }
  await rateLimits.forget('app-sign-in-per-number', print);
  await rateLimits.forget('app-sign-in-per-number-day', print);
  const bearer = newBearer();
  await useCases.execute(renewBearer, actor, { registrationId: account.id, bearerHash: bearerHash(bearer) });
  return bearer;
}

const renewBearer: UseCase<{ registrationId: string; bearerHash: Buffer }, void> = {
  name: 'resumeRegistration',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { registrationId, bearerHash: hash }) {
    const registration = await transaction.em.findOneOrFail(Registration, registrationId);
    transaction.em.assign(registration, { bearerHash: hash, updatedAt: transaction.now });
    recordAbout(transaction, registration, 'APP_SIGNED_IN');
  },
};

const recordFailedAppSignIn: UseCase<{ registrationId: string | null }, void> = {
  name: 'recordFailedAppSignIn',
  permission: 'registration:run',
  rows: 'ALL',
  async run({ audit }, { registrationId }) {
    audit({
      unitId: NATIONAL_CHAIN,
      action: 'APP_SIGN_IN_FAILED',
      subjectKind: 'REGISTRATION',
      subjectId: registrationId ?? 'UNKNOWN',
    });
  },
};
