import { DomainRefusal, type HolderFacts } from '@dinhdanh/domain';
import { randomBytes } from 'node:crypto';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { assertGoodPassword } from '../accounts/index.ts';
import { findAppAccountInTurn, getRegistrationByBearer } from './find-registration.queries.ts';
import { findRegistrationPage, type RegistrationRow } from './registration.queries.ts';
import type { RegistrationRequest, RegistrationServices } from './start-registration.ts';
import { assertPossible, recordAbout, takeStep } from './take-step.ts';

/** Checks every rule of the password, hashes it outside the transaction and only for a verified phone, and sets it. */
export async function setRegistrationPassword(
  { secrets }: RegistrationServices,
  { useCases, reader, actor }: RegistrationRequest,
  { registrationId, password }: { readonly registrationId: string; readonly password: string },
): Promise<void> {
  assertGoodPassword('password', password, null);
  const hash = bearerHash(registrationId);
  const registration = await findRegistrationPage(reader, hash);
  if (!registration) throw new DomainRefusal('REGISTRATION_UNKNOWN');
  assertPossible(registration.state, 'SET_PASSWORD');
  assertGoodPassword('password', password, declaredFacts(registration));
  const isStillWanted = async () => (await findRegistrationPage(reader, hash))?.state === 'PHONE_VERIFIED';
  const hashes = await secrets.hashAll([password], isStillWanted);
  await useCases.execute(createAppAccount, actor, { bearerHash: hash, passwordHash: hashes?.[0] ?? null });
}

/** What strangers know of whoever registers; null while it is not declared. */
const declaredFacts = (registration: RegistrationRow): HolderFacts | null =>
  registration.full_name === null || registration.date_of_birth === null
    ? null
    : {
        fullName: registration.full_name,
        personalIdNumber: registration.personal_id_number,
        phoneNumber: registration.phone_number,
        dateOfBirth: registration.date_of_birth,
      };

/**
 * Creates the app account. When the number has one already, the holder of its phone has forgotten the
 * password: that account gets the new password and this browser, and the draft beside it is no one's any more.
 * `passwordHash` null: another request was faster while this one waited for its turn.
 */
const createAppAccount: UseCase<{ bearerHash: Buffer; passwordHash: string | null }, void> = {
  name: 'setRegistrationPassword',
  permission: 'registration:run',
  rows: 'ALL',
  async run(transaction, { bearerHash: hash, passwordHash }) {
    const { em, now } = transaction;
    const registration = await getRegistrationByBearer(em, hash);
    assertPossible(registration.state, 'SET_PASSWORD');
    if (passwordHash === null) throw new DomainRefusal('REGISTRATION_STATE');
    const account = await findAppAccountInTurn(em, registration.personalIdNumber);
    if (!account) {
      takeStep(transaction, registration, 'SET_PASSWORD');
      registration.passwordHash = passwordHash;
      recordAbout(transaction, registration, 'APP_ACCOUNT_CREATED');
      return;
    }
    if (account.phoneNumber !== registration.phoneNumber) throw new DomainRefusal('REGISTRATION_OTHER_PHONE');
    registration.bearerHash = randomBytes(32);
    await em.flush();
    em.assign(account, { bearerHash: hash, passwordHash, updatedAt: now });
    recordAbout(transaction, account, 'APP_ACCOUNT_PASSWORD_RESET');
  },
};
