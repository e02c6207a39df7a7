import type { EntityManager } from '@mikro-orm/postgresql';
import type { Citizen } from './citizen.entity.ts';

type CitizenFacts = Pick<
  Citizen,
  'personalIdNumber' | 'fullName' | 'dateOfBirth' | 'sex' | 'permanentAddress' | 'phoneNumber' | 'unitId'
>;

/**
 * The person of this number, entered now if nobody has entered them. Someone known keeps the facts that are on record,
 * whichever unit entered them; of two officers who enter a person at the same moment the second finds the first one's.
 */
export async function registerCitizen(em: EntityManager, facts: CitizenFacts): Promise<string> {
  const [entered] = await em.execute<{ id: string }[]>(
    `insert into citizen (personal_id_number, full_name, date_of_birth, sex, permanent_address, phone_number, unit_id)
     values (?, ?, ?, ?, ?, ?, ?) on conflict (personal_id_number) do nothing returning id`,
    [
      facts.personalIdNumber,
      facts.fullName,
      facts.dateOfBirth,
      facts.sex,
      facts.permanentAddress,
      facts.phoneNumber,
      facts.unitId,
    ],
  );
  if (entered) return entered.id;
  const [known] = await em.execute<{ id: string }[]>('select find_citizen_id(?) as id', [
    facts.personalIdNumber,
  ]);
  if (!known?.id) throw new Error('A citizen was neither entered nor found.');
  return known.id;
}
