import { LockMode, raw, type EntityManager } from '@mikro-orm/postgresql';
import { DomainRefusal } from '@dinhdanh/domain';
import { sealerOf } from '../../platform/sealing/sealed-in-database.ts';
import { Registration } from './registration.entity.ts';

/**
 * The registration that a browser's bearer names, locked until the transaction ends, so that two requests of one
 * registration come one after the other. Refused when there is no such bearer, or a later sign-in has replaced it.
 */
export async function getRegistrationByBearer(em: EntityManager, bearerHash: Buffer): Promise<Registration> {
  const registration = await em.findOne(
    Registration,
    { bearerHash },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!registration) throw new DomainRefusal('REGISTRATION_UNKNOWN');
  return registration;
}

/**
 * The app account of a number, locked; null when nobody has set a password for it yet. Those who create an app account
 * for one number wait for each other here, so that the second finds the first one's.
 */
export async function findAppAccountInTurn(
  em: EntityManager,
  personalIdNumber: string,
): Promise<Registration | null> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `app-account/${personalIdNumber}`,
  ]);
  return em.findOne(
    Registration,
    {
      [raw('(personal_id_number).print')]: sealerOf(em).print(personalIdNumber),
      passwordHash: { $ne: null },
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
}
