import { parsePersonalIdNumber, parsePhoneNumber } from '@dinhdanh/domain';
import type { Actor } from '../../platform/access/actor.ts';
import { parseFields } from '../../platform/input-refused.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import type { RateLimits } from '../../platform/rate-limits.ts';
import { bearerHash, newBearer, type Secrets } from '../../platform/secrets.ts';
import type { UseCase, UseCases } from '../../platform/use-case.ts';
import { Registration } from './registration.entity.ts';
import { recordAbout } from './take-step.ts';

export interface RegistrationServices {
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
}

export interface RegistrationRequest {
  readonly useCases: UseCases;
  readonly reader: ScopedReader;
  readonly actor: Actor;
  readonly address: string;
}

/** Reads the two numbers and opens a registration under a bearer that only the asker gets; the bearer is returned. */
export async function startRegistration(
  { rateLimits }: RegistrationServices,
  { useCases, actor, address }: RegistrationRequest,
  input: { readonly personalIdNumber: string; readonly phoneNumber: string },
): Promise<string> {
  const numbers = parseFields({
    personalIdNumber: () => parsePersonalIdNumber(input.personalIdNumber),
    phoneNumber: () => parsePhoneNumber(input.phoneNumber),
  });
  await rateLimits.holdDown([['registration-per-address', address]]);
  const bearer = newBearer();
  await useCases.execute(openRegistration, actor, { bearerHash: bearerHash(bearer), ...numbers });
  return bearer;
}

/**
 * Begins an online registration. The answer is the same whoever the number belongs to; whether it has an
 * app account already is told only to who has proven to hold the phone.
 */
const openRegistration: UseCase<{ bearerHash: Buffer; personalIdNumber: string; phoneNumber: string }, void> =
  {
    name: 'startRegistration',
    permission: 'registration:run',
    rows: 'ALL',
    async run(transaction, numbers) {
      const { em, now } = transaction;
      const registration = em.create(Registration, {
        ...numbers,
        state: 'STARTED',
        createdAt: now,
        updatedAt: now,
      });
      await em.flush();
      recordAbout(transaction, registration, 'REGISTRATION_STARTED');
    },
  };
